package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.PlainFigures.Sort;
import io.mubiao.evaluation.observation.YearNumbers;
import io.mubiao.plan.area.AreaId;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
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
    /** For each reading the code of an area without any figure, as soon as it is known. */
    private final AtomicIntegerArray withoutFigures;

    TargetRun(PlainTarget target, Figures figures, Agenda agenda) {
        this.target = target;
        this.judge = TargetJudge.of(figures, target.target(), target.indicator());
        this.areas = agenda.areas();
        this.planArea = agenda.planArea();
        this.codes = new VerdictCodes(target.readings(), areas.size());
        this.withoutFigures = new AtomicIntegerArray(codes.readings());
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
     * Judges areas, none of them the plan's own, by figures that are alike.
     *
     * @param order areas
     * @param from the first of them that is judged
     * @param figures of it and of those that follow
     * @param scratch has a place for each of them
     */
    void judge(int[] order, int from, YearNumbers figures, int[] scratch) {
        judge(target.ofOthers(), order, from, figures, scratch);
    }

    /** Judges an area by whatever is known of its figures. */
    void judge(int[] order, int at, Sort sort, YearNumbers figures, int[] scratch) {
        int area = order[at];
        switch (sort) {
            case NOTHING -> withoutFigures(area);
            case PLAIN ->
                judge(area == planArea ? target.ofPlanArea() : target.ofOthers(), order, at, figures, scratch);
            case OTHER -> judge(area);
        }
    }

    private void judge(@Nullable PlainJudge[] plainJudges, int[] order, int from, YearNumbers figures, int[] scratch) {
        for (int reading = 0; reading < codes.readings(); reading++) {
            PlainJudge plain = plainJudges[reading];
            if (plain == null) {
                Arrays.fill(scratch, 0, figures.series(), VerdictCode.NONE);
            } else {
                plain.judge(figures, scratch);
            }
            for (int i = 0; i < figures.series(); i++) {
                int area = order[from + i];
                codes.set(area, reading, scratch[i] == VerdictCode.NONE ? asked(reading, area) : scratch[i]);
            }
        }
    }

    /** Found out once: all areas that are promised the same have the same verdict as long as they have no figure. */
    private void withoutFigures(int area) {
        for (int reading = 0; reading < codes.readings(); reading++) {
            boolean alike = area != planArea && target.sameWithoutFigures(reading);
            int known = withoutFigures.get(reading);
            int code = alike && known != VerdictCode.NONE ? known : asked(reading, area);
            if (alike) {
                withoutFigures.set(reading, code);
            }
            codes.set(area, reading, code);
        }
    }

    private int asked(int reading, int area) {
        return judge.code(target.target().readings().get(reading), areas.get(area));
    }
}
