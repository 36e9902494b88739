package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Language;
import java.util.ArrayList;
import java.util.List;

/** A working that stands alone, as text for one screen: as much of it as has room. */
final class WorkingText {
    private static final int LINES = 40;

    private WorkingText() {}

    static String of(Working working) {
        List<String> lines = List.of();
        for (Squeeze squeeze : Squeeze.ALL) {
            lines = lines(working, squeeze);
            if (lines.size() <= LINES) {
                break;
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> lines(Working working, Squeeze squeeze) {
        Sources sources = new Sources();
        // Without its plan it cannot be said whether a figure that names no basis has one.
        ObservationWords observations = new ObservationWords(indicator -> false, Language.ENGLISH, sources);
        ImmutableList<String> tree = new TreeText(Language.ENGLISH, squeeze, observations).of(working);
        List<String> lines = new ArrayList<>(tree);
        lines.addAll(sources.lines(Language.ENGLISH));
        return lines;
    }
}
