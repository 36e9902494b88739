package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.util.List;
import java.util.function.Predicate;

/** What must hold between an allocation and the readings of its target: it is a level that each of them could have. */
final class AllocationChecks {
    private final Target target;
    private final Allocation allocation;
    private final String place;
    private final List<Fault> faults;

    AllocationChecks(Target target, Allocation allocation, String place, List<Fault> faults) {
        this.target = target;
        this.allocation = allocation;
        this.place = place;
        this.faults = faults;
    }

    void check() {
        refuse(
                "/upper",
                allocation.upper().map(upper -> upper.number().toString()).orElse(""),
                reading ->
                        allocation.upper().isPresent() != (reading.requirement().comparison() == Comparison.WITHIN),
                "must be there exactly for WITHIN");
        if (allocation.level().relative()) {
            relative(allocation.level());
        }
        if (allocation.level().perYear()) {
            perYear(allocation.level());
        }
        if (allocation.baseline().isPresent()) {
            refuse(
                    "/baseline",
                    allocation.baseline().get(),
                    reading -> reading.baseline()
                            .filter(base -> !base.moving() && !base.elsewhere())
                            .isEmpty(),
                    "must be for a reading with a baseline that is neither moving nor of another indicator or area");
        }
    }

    private void relative(Level level) {
        refuse(
                "/level/kind",
                level.kind(),
                reading -> reading.baseline().isEmpty(),
                "must be ABSOLUTE where there is no baseline");
        refuse(
                "/level/kind",
                level.kind(),
                reading -> reading.assessment().rule() == AssessmentRule.PERIOD_TOTAL
                        && reading.baseline()
                                .filter(this::neitherTotalNorStated)
                                .isPresent(),
                "must be ABSOLUTE for a PERIOD_TOTAL, unless the baseline is a TOTAL or the allocation states its own");
    }

    private void perYear(Level level) {
        refuse(
                "/level/kind",
                level.kind(),
                reading -> !reading.assessment().rule().onSingleYears(),
                "must not move with every year except for END_YEAR and EVERY_YEAR");
        refuse(
                "/level/kind",
                level.kind(),
                reading -> reading.baseline().filter(Baseline::elsewhere).isPresent(),
                "must not move with every year on another series");
        refuse(
                "/level/kind",
                level.kind(),
                reading -> reading.baseline()
                        .filter(base -> !base.elsewhere()
                                && base.years().to()
                                        >= reading.assessment().years().from())
                        .isPresent(),
                "must not move with every year where the base years do not end before the first year judged");
    }

    private boolean neitherTotalNorStated(Baseline base) {
        return base.averaging() != Averaging.TOTAL && allocation.baseline().isEmpty();
    }

    /** Reports the first reading for which something is wrong. */
    private void refuse(String at, Object value, Predicate<Reading> wrong, String rule) {
        target.readings().stream()
                .filter(wrong)
                .findFirst()
                .ifPresent(reading ->
                        faults.add(Fault.of(place + at, value.toString(), rule + " (reading '" + reading.id() + "')")));
    }
}
