package io.mubiao.evaluation.attainment;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;

/**
 * What one reading of a target asks of one area as of the end of a year.
 *
 * @param reading without milestones for an area that has a level of its own
 * @param requirement with the levels that are handed down to the area, if some are
 * @param baseline with the value that is stated for this very area, if one is
 * @param made whether the area is asked at all: not if others are named, nor if it is the standard itself
 */
record Promise(Reading reading, Requirement requirement, Optional<Baseline> baseline, int asOf, boolean made) {

    /** What the plan's own area, or a target that is not handed down, is asked for; else what is allocated, if anything. */
    static Promise of(Target target, Reading reading, AreaId planArea, AreaId area, int asOf) {
        Baseline base = reading.baseline().orElse(null);
        boolean againstItself =
                base != null && base.indicator().isEmpty() && base.area().equals(Optional.of(area));
        return of(target, reading, target.allocation(area), area.equals(planArea), againstItself, asOf);
    }

    /** What all areas are asked for that the plan does not name. */
    static Promise ofOthers(Target target, Reading reading, int asOf) {
        return of(target, reading, Optional.empty(), false, false, asOf);
    }

    private static Promise of(
            Target target,
            Reading reading,
            Optional<Allocation> allocation,
            boolean planArea,
            boolean againstItself,
            int asOf) {
        boolean asked = target.allocations().isEmpty() || planArea || allocation.isPresent();
        Requirement requirement =
                allocation.isPresent() ? ofArea(reading.requirement(), allocation.get()) : reading.requirement();
        Optional<Baseline> baseline = planArea || reading.baseline().isEmpty()
                ? reading.baseline()
                : Optional.of(ofArea(reading.baseline().get(), allocation.flatMap(Allocation::baseline)));
        boolean totalAgainstMean = reading.assessment().rule() == AssessmentRule.PERIOD_TOTAL
                && requirement.needsBaseline()
                && baseline.isPresent()
                && baseline.get().stated().isEmpty()
                && baseline.get().averaging() != Averaging.TOTAL;
        return new Promise(
                allocation.isEmpty() ? reading : reading.withMilestones(),
                requirement,
                baseline,
                asOf,
                asked && !againstItself && !totalAgainstMean);
    }

    private static Requirement ofArea(Requirement requirement, Allocation part) {
        return Requirement.builder()
                .from(requirement)
                .level(part.level())
                .upper(part.upper())
                .build();
    }

    /** The value that a plan states for its own area is not that of another. */
    private static Baseline ofArea(Baseline base, Optional<Decimal> stated) {
        return base.moving() || base.elsewhere() ? base : base.withStated(stated);
    }

    /** The same, as of the end of another year. */
    Promise asOf(int year) {
        return new Promise(reading, requirement, baseline, year, made);
    }

    Assessment assessment() {
        return reading.assessment();
    }

    boolean rule(AssessmentRule rule) {
        return assessment().rule() == rule;
    }

    /** Whether the last year is over. */
    boolean due() {
        return asOf >= assessment().deadline();
    }

    /** Whether the first year is not over. */
    boolean early() {
        return asOf < assessment().years().from();
    }

    /** The years whose figures are held against the level, up to now. */
    YearRange judged() {
        int last = Math.max(
                assessment().years().from(), Math.min(asOf, assessment().deadline()));
        return rule(AssessmentRule.END_YEAR)
                ? YearRange.of(last)
                : YearRange.of(assessment().years().from(), last);
    }

    /** The base years for a year judged. */
    YearRange baseYears(int year) {
        return baseline.orElseThrow().yearsFor(year, assessment().years().from());
    }

    /** Whether the baseline has one figure that is known before the deadline. */
    boolean anchored() {
        return baseline.isPresent()
                && !baseline.get().moving()
                && !baseline.get().elsewhere();
    }

    /** Whether figures of the base years are asked for: for a relative level, or as the beginning of a line. */
    boolean baselineObserved() {
        boolean forLine = rule(AssessmentRule.END_YEAR) && !due() && anchored();
        return baseline.isPresent()
                && baseline.get().stated().isEmpty()
                && (requirement.needsBaseline() || forLine || relativeMilestone());
    }

    private boolean relativeMilestone() {
        for (Milestone milestone : reading.milestones()) {
            if (milestone.level().relative()) {
                return true;
            }
        }
        return false;
    }

    /** The level of a year, as the plan gives it: for every year its milestone, if it has one. */
    Level level(int year) {
        return rule(AssessmentRule.EVERY_YEAR)
                ? reading.milestone(year).orElse(requirement.level())
                : requirement.level();
    }

    /** Whether the level of the deadline hangs on nothing that is later than the baseline. */
    boolean levelKnownAhead() {
        return anchored() || !requirement.needsBaseline();
    }

    /** Whether one figure only can satisfy. */
    boolean point() {
        boolean within = requirement.upper().filter(requirement.level()::equals).isPresent();
        boolean near = requirement.approximate()
                && requirement.tolerance().map(Decimal::signum).orElse(1) > 0;
        return within || (requirement.comparison() == Comparison.EXACTLY && !near);
    }
}
