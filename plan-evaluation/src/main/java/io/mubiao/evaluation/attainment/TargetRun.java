package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.PlainFigures;
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
    private final @Nullable PlainJudge[] ofPlanArea;
    private final @Nullable PlainJudge[] ofOthers;

    TargetRun(PlainTarget target, Figures figures, Agenda agenda) {
        this.target = target;
        this.judge = TargetJudge.of(figures, target.target(), target.indicator());
        this.areas = agenda.areas();
        this.planArea = agenda.planArea();
        this.codes = new VerdictCodes(target.target().readings(), areas.size());
        this.ofPlanArea = target.ofPlanArea();
        this.ofOthers = target.ofOthers();
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
        YearNumbers window = new YearNumbers();
        int[] withoutFigures = new int[codes.readings()];
        for (int i = from; i < to; i++) {
            int area = order[i];
            PlainFigures.Sort sort = figures.show(area, window);
            @Nullable PlainJudge[] judges = area == planArea ? ofPlanArea : ofOthers;
            for (int reading = 0; reading < judges.length; reading++) {
                int code = VerdictCode.NONE;
                PlainJudge plain = judges[reading];
                if (sort == PlainFigures.Sort.PLAIN && plain != null) {
                    code = plain.judge(window);
                } else if (sort == PlainFigures.Sort.NOTHING) {
                    code = withoutFigures(reading, area, withoutFigures);
                }
                codes.set(area, reading, code == VerdictCode.NONE ? asked(reading, area) : code);
            }
        }
    }

    /** Without any figure all areas that are promised the same have the same verdict; found out once. */
    private int withoutFigures(int reading, int area, int[] known) {
        if (area == planArea || !target.sameWithoutFigures(reading)) {
            return asked(reading, area);
        }
        if (known[reading] == VerdictCode.NONE) {
            known[reading] = asked(reading, area);
        }
        return known[reading];
    }

    private int asked(int reading, int area) {
        return judge.code(target.target().readings().get(reading), areas.get(area));
    }
}
