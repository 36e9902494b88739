package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What must hold between a target, its indicator and its plan. */
final class TargetChecks {
    private final Plan plan;
    private final List<Fault> faults;

    TargetChecks(Plan plan, List<Fault> faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check(Target target, String place) {
        target.provision()
                .filter(id -> plan.provision(id).isEmpty())
                .ifPresent(id -> fault(place + "/provision", id, "must be the id of a provision of this plan"));
        Optional<Indicator> indicator = plan.indicator(target.indicator());
        if (indicator.isEmpty()) {
            fault(place + "/indicator", target.indicator(), "must be the id of an indicator of this plan");
            return;
        }
        for (int i = 0; i < target.readings().size(); i++) {
            reading(target.readings().get(i), indicator.get(), place + "/readings/" + i);
        }
    }

    private void reading(Reading reading, Indicator indicator, String place) {
        Assessment assessment = reading.assessment();
        if (assessment.years().from() < plan.period().from()
                || assessment.years().to() > plan.period().to()) {
            fault(place + "/assessment/years", assessment.years(), "must lie within the plan's years " + plan.period());
        }
        boolean ofRatio = indicator.kind() == IndicatorKind.RATIO;
        boolean ofStage = indicator.kind() == IndicatorKind.STAGE;
        if (assessment.averaging() == Averaging.POOLED && !ofRatio) {
            fault(place + "/assessment/averaging", Averaging.POOLED, "must be for a ratio");
        }
        reading.baseline()
                .filter(baseline -> baseline.averaging() == Averaging.POOLED && !ofRatio)
                .ifPresent(baseline -> fault(place + "/baseline/averaging", Averaging.POOLED, "must be for a ratio"));
        if (assessment.rule() == AssessmentRule.PERIOD_TOTAL && (ofRatio || ofStage)) {
            fault(
                    place + "/assessment/rule",
                    assessment.rule(),
                    "must be for figures that add up, not " + indicator.kind());
        }
        if ((assessment.rule() == AssessmentRule.STAGE_REACHED) != ofStage) {
            fault(place + "/assessment/rule", assessment.rule(), "must be STAGE_REACHED exactly for a STAGE");
        }
        if (ofStage && !stageOf(indicator, reading.requirement().level())) {
            fault(
                    place + "/requirement/level",
                    reading.requirement().level().number(),
                    "must be the position of one of " + indicator.stages().size() + " stages, from 0");
        }
    }

    private static boolean stageOf(Indicator indicator, Level level) {
        BigDecimal number = level.number().value();
        return level.kind() == LevelKind.ABSOLUTE
                && level.number().whole()
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(indicator.stages().size())) < 0;
    }

    private void fault(String place, Object value, String rule) {
        faults.add(Fault.of(place, value.toString(), rule));
    }
}
