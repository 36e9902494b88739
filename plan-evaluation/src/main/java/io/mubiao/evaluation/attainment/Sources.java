package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers the sources of observations in the order in which they are first named. */
final class Sources {
    private final List<String> named = new ArrayList<>();

    /** The number of the source in brackets, if there is one. */
    Optional<String> mark(Observation observation) {
        return observation.source().map(this::mark);
    }

    private String mark(String source) {
        if (!named.contains(source)) {
            named.add(source);
        }
        return "[" + (named.indexOf(source) + 1) + "]";
    }

    /** The sources, the first one first. */
    ImmutableList<String> named() {
        return ImmutableList.copyOf(named);
    }
}
