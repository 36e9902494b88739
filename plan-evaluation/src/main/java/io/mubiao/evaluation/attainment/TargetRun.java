package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.PlainFigures;
import io.mubiao.evaluation.observation.PlainSeries;
import io.mubiao.evaluation.observation.YearNumbers;
import io.mubiao.plan.area.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * Judges one target in many areas: by whole numbers where figures and promise are plain, and else in full. Several threads
 * may judge different areas.
 */
final class TargetRun {
    private final PlainTarget target;
    private final TargetJudge judge;
    private final ImmutableList<AreaId> areas;
    private final int planArea;
    private final VerdictCodes codes;

    TargetRun(PlainTarget target, Figures figures, Agenda agenda) {
        this.target = target;
        this.judge = TargetJudge.of(figures, target.target(), target.indicator());
        this.areas = agenda.areas();
        this.planArea = agenda.planArea();
        this.codes = new VerdictCodes(target.target().readings(), areas.size());
    }

    TargetJudge judge() {
        return judge;
    }

    /** The verdicts so far. */
    VerdictCodes codes() {
        return codes;
    }

    /** Judges an area in full. */
    void judge(int area) {
        judge.judge(areas.get(area), codes, area);
    }

    /**
     * Judges some areas.
     *
     * @param figures those of its indicator
     * @param order the positions of areas, of which those from one place to before another are judged
     */
    void judge(PlainFigures figures, int[] order, int from, int to) {
        for (int reading = 0; reading < codes.readings(); reading++) {
            judge(figures, order, from, to, reading);
        }
    }

    private void judge(PlainFigures figures, int[] order, int from, int to, int reading) {
        PlainSeries series = figures.series();
        PlainFit fit = null;
        Others others = new Others(figures, reading);
        for (int i = from; i < to; i++) {
            int area = order[i];
            int alone = area == planArea ? -1 : figures.alone(area);
            int code;
            if (fit != null && alone >= 0 && series.alike(alone, fit.kind(), fit.mostBits())) {
                code = fit.judge(series, series.first(alone));
            } else {
                code = others.judge(area);
                fit = others.fit();
            }
            codes.set(area, reading, code == VerdictCode.NONE ? asked(reading, area) : code);
        }
    }

    /** Judges areas whose figures are not like those of the one before. */
    private final class Others {
        private final PlainFigures figures;
        private final int reading;
        private final YearNumbers window = new YearNumbers();
        private final @Nullable PlainJudge plain;
        private int withoutFigures = VerdictCode.NONE;
        private @Nullable PlainFit fit;

        Others(PlainFigures figures, int reading) {
            this.figures = figures;
            this.reading = reading;
            this.plain = target.ofOthers()[reading];
        }

        /** The comparison for the areas that follow, if they are like the last one. */
        @Nullable
        PlainFit fit() {
            return fit;
        }

        int judge(int area) {
            PlainFigures.Sort sort = figures.show(area, window);
            if (sort == PlainFigures.Sort.NOTHING) {
                return withoutFigures(area);
            }
            PlainJudge judge = area == planArea ? target.ofPlanArea()[reading] : plain;
            if (sort == PlainFigures.Sort.OTHER || judge == null || window.bits() > judge.mostBits(window)) {
                return VerdictCode.NONE;
            }
            if (area != planArea && figures.byKind()) {
                fit = judge.fit(window);
            }
            return judge.judge(window);
        }

        /** Found out once: all areas that are promised the same have the same verdict as long as they have no figure. */
        private int withoutFigures(int area) {
            if (area == planArea || !target.sameWithoutFigures(reading)) {
                return VerdictCode.NONE;
            }
            if (withoutFigures == VerdictCode.NONE) {
                withoutFigures = asked(reading, area);
            }
            return withoutFigures;
        }
    }

    private int asked(int reading, int area) {
        return judge.code(target.target().readings().get(reading), areas.get(area));
    }
}
