package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers the sources of observations in the order in which they are first named. */
final class Sources {
    private static final int SHOWN = 5;

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

    /** The first of the sources, each on a line, and how many more there are. */
    ImmutableList<String> lines(Language language) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int shown = named.size() == SHOWN + 1 ? named.size() : Math.min(named.size(), SHOWN);
        for (int i = 0; i < shown; i++) {
            String line = Words.of("来源[{0}]：{1}", "source [{0}]: {1}", i + 1, named.get(i))
                    .in(language);
            lines.add(DisplayWidth.atMost(line, TreeText.WIDTH));
        }
        if (shown < named.size()) {
            lines.add(Words.of("……另有{0}个来源，见working()", "… {0} more sources; see working()", named.size() - shown)
                    .in(language));
        }
        return lines.build();
    }
}
