package io.mubiao.plan.indicator;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** What must hold between the parts of a reading. */
final class ReadingChecks {
    private static final Set<AssessmentRule> SINGLE_YEARS =
            ImmutableSet.of(AssessmentRule.END_YEAR, AssessmentRule.EVERY_YEAR);

    private final Reading reading;
    private final Requirement requirement;
    private final Assessment assessment;
    private final boolean total;
    private final boolean singleYears;

    private ReadingChecks(Reading reading) {
        this.reading = reading;
        this.requirement = reading.requirement();
        this.assessment = reading.assessment();
        this.total = assessment.rule() == AssessmentRule.PERIOD_TOTAL;
        this.singleYears = SINGLE_YEARS.contains(assessment.rule());
    }

    static void check(Reading reading) {
        ReadingChecks checks = new ReadingChecks(reading);
        checks.level();
        checks.milestones();
        if (reading.baseline().isPresent()) {
            checks.total(reading.baseline().get());
            checks.baseYears(reading.baseline().get());
        }
    }

    private void level() {
        refuse(
                requirement.needsBaseline() && reading.baseline().isEmpty(),
                "must have a baseline: its level is relative");
        refuse(
                assessment.rule() == AssessmentRule.STAGE_REACHED
                        && !requirement.equals(Requirement.atLeast(requirement.level())),
                "of a stage must be AT_LEAST, inclusive");
        refuse(
                requirement.level().perYear() && !singleYears,
                "must be END_YEAR or EVERY_YEAR: its level moves with every year");
    }

    private void milestones() {
        List<Milestone> milestones = reading.milestones();
        refuse(
                !milestones.isEmpty() && (!singleYears || requirement.comparison() == Comparison.WITHIN),
                "must be END_YEAR or EVERY_YEAR and not WITHIN if it has milestones");
        for (int i = 1; i < milestones.size(); i++) {
            refuse(
                    milestones.get(i).year() <= milestones.get(i - 1).year(),
                    "must have its milestones in order, each year once");
        }
        for (Milestone milestone : milestones) {
            int year = milestone.year();
            refuse(
                    !assessment.years().contains(year) || year == assessment.deadline(),
                    "must have its milestone " + year + " in the years " + assessment.years() + " before the last");
            refuse(
                    milestone.level().relative() && reading.baseline().isEmpty(),
                    "must have a baseline: its milestone " + year + " is relative");
        }
    }

    private void total(Baseline base) {
        boolean sum = base.averaging() == Averaging.TOTAL;
        boolean stated = base.stated().isPresent();
        refuse(
                total && requirement.needsBaseline() && !sum && !stated,
                "of a total must have an absolute level, or a baseline that is a TOTAL or stated");
        refuse(sum && !total, "must be a PERIOD_TOTAL if its baseline is a TOTAL");
        refuse(
                sum && !stated && base.years().length() != assessment.years().length(),
                "must have as many base years " + base.years() + " as years judged " + assessment.years());
    }

    private void baseYears(Baseline base) {
        int first = assessment.years().from();
        boolean perYear = requirement.level().perYear();
        for (Milestone milestone : reading.milestones()) {
            perYear |= milestone.level().perYear();
        }
        refuse(base.moving() && !singleYears, "must be END_YEAR or EVERY_YEAR: its baseline moves");
        refuse(perYear && base.elsewhere(), "must not have a level that moves with every year on another series");
        if (base.moving() || perYear) {
            end(base, "first year", first);
        }
        for (Milestone milestone : reading.milestones()) {
            if (milestone.level().relative() && !base.moving()) {
                end(base, "milestone", milestone.year());
            }
        }
        end(base, "deadline", assessment.deadline());
    }

    private void end(Baseline base, String what, int year) {
        int last = base.years().to();
        refuse(
                base.elsewhere() ? last > year : last >= year,
                "must have its base years " + base.years() + " end " + (base.elsewhere() ? "in or " : "")
                        + "before its " + what + " " + year);
    }

    private void refuse(boolean wrong, String rule) {
        if (wrong) {
            throw new IllegalArgumentException("Reading '" + reading.id() + "' " + rule);
        }
    }
}
