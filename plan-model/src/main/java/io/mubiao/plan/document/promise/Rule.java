package io.mubiao.plan.document.promise;

import java.util.List;

/** Finds the promises of one form. */
@FunctionalInterface
interface Rule {
    /** The promises of a part; none if it has another form. */
    List<FoundPromise> find(Part part);
}
