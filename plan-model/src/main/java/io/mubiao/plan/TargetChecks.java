package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
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
    private final PlanIndex index;
    private final List<Fault> faults;

    TargetChecks(Plan plan, PlanIndex index, List<Fault> faults) {
        this.plan = plan;
        this.index = index;
        this.faults = faults;
    }

    void check(Target target, String place) {
        if (target.provision().isPresent()
                && index.provision(target.provision().get()).isEmpty()) {
            fault(place + "/provision", target.provision().get(), "must be the id of a provision of this plan");
        }
        Optional<Indicator> indicator = index.indicator(target.indicator());
        if (indicator.isEmpty()) {
            fault(place + "/indicator", target.indicator(), "must be the id of an indicator of this plan");
            return;
        }
        for (int i = 0; i < target.readings().size(); i++) {
            reading(target.readings().get(i), indicator.get(), place + "/readings/" + i);
        }
        for (int i = 0; i < target.allocations().size(); i++) {
            allocation(target, target.allocations().get(i), indicator.get(), place + "/allocations/" + i);
        }
    }

    private void allocation(Target target, Allocation allocation, Indicator indicator, String place) {
        if (allocation.area().equals(plan.area())) {
            fault(place + "/area", allocation.area(), "must be another area than the plan's own");
        }
        new AllocationChecks(target, allocation, place, faults).check();
        stage(indicator, allocation.level(), place + "/level");
    }

    private void baseline(Baseline baseline, Indicator indicator, String place) {
        Indicator series = indicator;
        if (baseline.indicator().isPresent()) {
            IndicatorId id = baseline.indicator().get();
            series = index.indicator(id).orElse(indicator);
            if (index.indicator(id).isEmpty()) {
                fault(place + "/indicator", id, "must be the id of an indicator of this plan");
            } else if (id.equals(indicator.id()) || !comparable(series, indicator)) {
                fault(place + "/indicator", id, "must be another indicator with figures in the same unit");
            }
        }
        if (baseline.averaging() == Averaging.POOLED && series.kind() != IndicatorKind.RATIO) {
            fault(place + "/averaging", Averaging.POOLED, "must be for a ratio");
        }
        if (baseline.averaging() == Averaging.TOTAL && series.accumulation() != Accumulation.FLOW) {
            fault(place + "/averaging", Averaging.TOTAL, "must be for a FLOW, not " + series.accumulation());
        }
    }

    private static boolean comparable(Indicator one, Indicator other) {
        return one.unit().equals(other.unit())
                && one.kind() != IndicatorKind.STAGE
                && other.kind() != IndicatorKind.STAGE;
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
        if (reading.baseline().isPresent()) {
            baseline(reading.baseline().get(), indicator, place + "/baseline");
        }
        boolean total = assessment.rule() == AssessmentRule.PERIOD_TOTAL;
        if (total && (ofRatio || ofStage)) {
            fault(
                    place + "/assessment/rule",
                    assessment.rule(),
                    "must be for figures that add up, not " + indicator.kind());
        } else if (total && indicator.accumulation() == Accumulation.STOCK) {
            fault(place + "/assessment/rule", assessment.rule(), "must be for figures that add up, not a STOCK");
        }
        if ((assessment.rule() == AssessmentRule.STAGE_REACHED) != ofStage) {
            fault(place + "/assessment/rule", assessment.rule(), "must be STAGE_REACHED exactly for a STAGE");
        }
        stage(indicator, reading.requirement().level(), place + "/requirement/level");
    }

    private void stage(Indicator indicator, Level level, String place) {
        if (indicator.kind() == IndicatorKind.STAGE && !stageOf(indicator, level)) {
            fault(
                    place,
                    level.number(),
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
