package io.mubiao.plan.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;

/** What a task and a project have in common: a title and, under it, provisions. */
public interface Work {
    /** The title without its number. */
    Text title();

    /** The heading as written, with its number. */
    Citation citation();

    /** What is to be done and who answers for it, in order. */
    ImmutableList<Provision> provisions();

    /** The measures of all provisions, in order. */
    default ImmutableList<Measure> measures() {
        return provisions().stream()
                .flatMap(provision -> provision.measures().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
