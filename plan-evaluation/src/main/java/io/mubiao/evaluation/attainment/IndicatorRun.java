package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.AreasBelow;
import io.mubiao.evaluation.figure.PlainFigures;
import io.mubiao.evaluation.figure.PlainFigures.Sort;
import io.mubiao.evaluation.figure.SumsBelow;
import io.mubiao.evaluation.observation.YearNumbers;
import java.util.List;

/**
 * Judges all targets of one indicator in many areas, and adds its figures up for the areas above them. Several threads may
 * judge different areas.
 */
final class IndicatorRun {
    private final PlainFigures figures;
    private final SumsBelow sums;
    private final List<TargetRun> targets;

    IndicatorRun(PlainFigures figures, AreasBelow below, List<TargetRun> targets) {
        this.figures = figures;
        this.sums = new SumsBelow(below);
        this.targets = targets;
    }

    /**
     * Adds leaves up, and judges those that are judged.
     *
     * @param scratch has a place for each of them
     */
    void leaves(Leaves leaves, int from, int to, int[] scratch) {
        YearNumbers window = new YearNumbers();
        List<TargetRun> judging = from < leaves.judged() ? targets : ImmutableList.of();
        try (SumsBelow.Part part = sums.part()) {
            int count;
            for (int i = from; i < to; i += count) {
                count = figures.show(leaves.places(), i, to, window);
                if (count > 0) {
                    part.add(leaves.areas(), i, window);
                    for (TargetRun target : judging) {
                        target.judge(leaves.areas(), i, window, scratch);
                    }
                } else {
                    count = 1;
                    Sort sort = figures.show(leaves.areas()[i], sums, window);
                    part.add(leaves.areas()[i], sort, window);
                    for (TargetRun target : judging) {
                        target.judge(leaves.areas(), i, sort, window, scratch);
                    }
                }
            }
        }
    }

    /** Adds areas up, all those below each of them before it. */
    void addUp(int[] areas) {
        YearNumbers window = new YearNumbers();
        for (int area : areas) {
            try (SumsBelow.Part part = sums.part()) {
                part.add(area, figures.show(area, sums, window), window);
            }
        }
    }

    /** Judges areas when all that are below them have been added up. */
    void judge(int[] areas, int from, int to) {
        YearNumbers window = new YearNumbers();
        int[] scratch = new int[1];
        for (int i = from; i < to; i++) {
            Sort sort = figures.show(areas[i], sums, window);
            for (TargetRun target : targets) {
                target.judge(areas, i, sort, window, scratch);
            }
        }
    }
}
