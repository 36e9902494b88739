package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.BasisCalendar;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target with the judges of plain figures that there are for it. Immutable. */
final class PlainTarget {
    private final Target target;
    private final Indicator indicator;
    private final int indicatorAt;
    private final ReadingVerdicts readings;
    private final @Nullable PlainJudge[] ofPlanArea;
    private final @Nullable PlainJudge[] ofOthers;
    private final boolean[] sameWithoutFigures;

    private PlainTarget(
            Target target,
            Indicator indicator,
            int indicatorAt,
            @Nullable PlainJudge[] ofPlanArea,
            @Nullable PlainJudge[] ofOthers) {
        this.target = target;
        this.indicator = indicator;
        this.indicatorAt = indicatorAt;
        this.readings = new ReadingVerdicts(target.readings());
        this.ofPlanArea = ofPlanArea;
        this.ofOthers = ofOthers;
        this.sameWithoutFigures = new boolean[target.readings().size()];
        for (int reading = 0; reading < sameWithoutFigures.length; reading++) {
            Baseline base = target.readings().get(reading).baseline().orElse(null);
            sameWithoutFigures[reading] = target.allocations().isEmpty() && (base == null || !base.elsewhere());
        }
    }

    /**
     * Puts a target into numbers.
     *
     * @param indicators of which one is its own
     * @param many whether it is to be judged in so many areas that it pays
     */
    static PlainTarget of(Plan plan, Target target, List<Indicator> indicators, Options options, boolean many) {
        Indicator indicator = plan.indicator(target);
        int readings = many ? target.readings().size() : 0;
        @Nullable PlainJudge[] ofPlanArea = new PlainJudge[readings];
        @Nullable PlainJudge[] ofOthers = new PlainJudge[readings];
        BasisCalendar calendar = BasisCalendar.of(plan, indicator);
        int asOf = options.asOf().getValue();
        // What is handed down differs from area to area.
        if (many && target.allocations().isEmpty()) {
            for (int i = 0; i < readings; i++) {
                Reading reading = target.readings().get(i);
                Promise own = Promise.of(target, reading, plan.area(), plan.area(), asOf);
                Promise others = Promise.ofOthers(target, reading, asOf);
                ofPlanArea[i] = new PlainPromise(own, indicator.kind(), options.line(), calendar)
                        .judge()
                        .orElse(null);
                ofOthers[i] = others.equals(own)
                        ? ofPlanArea[i]
                        : new PlainPromise(others, indicator.kind(), options.line(), calendar)
                                .judge()
                                .orElse(null);
            }
        }
        return new PlainTarget(target, indicator, indicators.indexOf(indicator), ofPlanArea, ofOthers);
    }

    Target target() {
        return target;
    }

    Indicator indicator() {
        return indicator;
    }

    /** The position of the indicator. */
    int indicatorAt() {
        return indicatorAt;
    }

    /** What can be said of it. */
    ReadingVerdicts readings() {
        return readings;
    }

    /** The judge of the plan's own area under each reading; null where there is none. */
    @Nullable
    PlainJudge[] ofPlanArea() {
        return ofPlanArea;
    }

    /** The judge of all other areas under each reading; null where there is none. */
    @Nullable
    PlainJudge[] ofOthers() {
        return ofOthers;
    }

    /** Whether all areas but the plan's own have the same verdict as long as they have no figure. */
    boolean sameWithoutFigures(int reading) {
        return sameWithoutFigures[reading];
    }
}
