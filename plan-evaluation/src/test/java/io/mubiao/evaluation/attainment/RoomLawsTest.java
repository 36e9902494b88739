package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Room is exact: its own figures attain, and the next step beyond them does not. */
class RoomLawsTest {
    private static final Baseline HUNDRED = Notation.baseline("100 in 2015").orElseThrow();
    private static final Figure HAIR = Figure.of(new Decimal(new BigDecimal("1e-20")));

    @Property(tries = 1000)
    void forCountsTheLastWholeNumberAttainsAndTheNextDoesNot(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(min = 2015, max = 2019) int asOf,
            @ForAll @Size(5) List<@IntRange(min = 60, max = 140) Integer> counts) {
        Trial trial = trial(IndicatorKind.COUNT, requirement, assessment, asOf, counts);
        Room room = trial.attainment().room();
        Assume.that(room.eachWhole().isPresent() && room.attainable());
        Bounds each = room.eachWhole().get();
        Assume.that(!each.empty());
        each.upper().ifPresent(upper -> {
            assertThat(trial.filled(upper)).isEqualTo(Verdict.ATTAINED);
            assertThat(trial.filled(upper.plus(Figure.of(1)))).isEqualTo(Verdict.NOT_ATTAINED);
        });
        each.lower().filter(lower -> lower.signum() > 0).ifPresent(lower -> {
            assertThat(trial.filled(lower)).isEqualTo(Verdict.ATTAINED);
            assertThat(trial.filled(lower.minus(Figure.of(1)))).isEqualTo(Verdict.NOT_ATTAINED);
        });
    }

    @Property(tries = 1000)
    void forAmountsTheBoundAttainsAndAHairBeyondItDoesNot(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(min = 2015, max = 2019) int asOf,
            @ForAll @Size(5) List<@IntRange(min = 60, max = 140) Integer> counts) {
        Trial trial = trial(IndicatorKind.AMOUNT, requirement, assessment, asOf, counts);
        Room room = trial.attainment().room();
        Assume.that(room.each().isPresent());
        Bounds each = room.each().get();
        Verdict inside = each.point() ? Verdict.NOT_ATTAINED : Verdict.ATTAINED;
        Verdict atTheBound = each.inclusive() ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
        each.upper().ifPresent(upper -> {
            assertThat(trial.filled(cut(upper).plus(HAIR))).isEqualTo(Verdict.NOT_ATTAINED);
            assertThat(trial.filled(cut(upper))).isEqualTo(exact(upper) ? atTheBound : inside);
            assertThat(trial.filled(cut(upper).minus(HAIR))).isEqualTo(inside);
        });
        each.lower().ifPresent(lower -> {
            assertThat(trial.filled(cut(lower).minus(HAIR))).isEqualTo(Verdict.NOT_ATTAINED);
            assertThat(trial.filled(cut(lower))).isEqualTo(exact(lower) ? atTheBound : Verdict.NOT_ATTAINED);
            assertThat(trial.filled(cut(lower).plus(HAIR))).isEqualTo(inside);
        });
    }

    @Property(tries = 1000, maxDiscardRatio = 50)
    void whatIsNotAttainableIsNotAttainedWhateverComes(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(min = 2015, max = 2019) int asOf,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 600) Integer> counts,
            @ForAll @IntRange(min = 0, max = 300) int later) {
        Trial trial = trial(IndicatorKind.COUNT, requirement, assessment, asOf, counts);
        Assume.that(!trial.attainment().room().attainable());
        assertThat(trial.filled(Figure.of(later))).isEqualTo(Verdict.NOT_ATTAINED);
    }

    @Property(tries = 500)
    void onceDueThereAreNoYearsToComeAndTheSpareHasTheSignOfTheVerdict(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll @Size(5) List<@IntRange(min = 60, max = 140) Integer> counts) {
        Attainment attainment = trial(IndicatorKind.COUNT, requirement, assessment, 2020, counts)
                .attainment();
        Room room = attainment.room();
        assertThat(room.years()).isEmpty();
        int sign = room.spare().orElseThrow().signum();
        Verdict expected = sign > 0 || (sign == 0 && requirement.inclusive()) ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
        assertThat(attainment.verdict()).isEqualTo(expected);
    }

    private static boolean exact(Figure figure) {
        return cut(figure).equals(figure);
    }

    /** The figure to twenty places, cut downwards. */
    private static Figure cut(Figure figure) {
        return figure.over(HAIR).floor().times(HAIR);
    }

    /** A promise, and the figures up to a year. */
    private record Trial(Plan plan, int asOf, List<Observation> sofar) {
        Attainment attainment() {
            return judged(sofar, asOf);
        }

        /** The verdict of 2020 if all later years have the same figure. */
        Verdict filled(Figure figure) {
            List<Observation> all = new ArrayList<>(sofar);
            for (int year = asOf + 1; year <= 2020; year++) {
                all.add(Observation.of("x", "640000", year, figure.toString()));
            }
            return judged(all, 2020).verdict();
        }

        private Attainment judged(List<Observation> observations, int year) {
            return PlanEvaluator.of(plan)
                    .evaluate(Observations.of(observations), Year.of(year))
                    .attainments()
                    .get(0);
        }
    }

    private static Trial trial(
            IndicatorKind kind, Requirement requirement, Assessment assessment, int asOf, List<Integer> counts) {
        Assume.that(assessment.rule() != AssessmentRule.PERIOD_TOTAL || !requirement.needsBaseline());
        Assume.that(!requirement.level().perYear()
                || assessment.rule() == AssessmentRule.END_YEAR
                || assessment.rule() == AssessmentRule.EVERY_YEAR);
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(kind), SmallPlan.reading(requirement, Optional.of(HUNDRED), assessment));
        List<Observation> sofar = new ArrayList<>();
        for (int year = 2016; year <= asOf; year++) {
            sofar.add(
                    Observation.of("x", "640000", year, counts.get(year - 2016).toString()));
        }
        return new Trial(plan, asOf, sofar);
    }

    @Provide
    static Arbitrary<Requirement> requirements() {
        Arbitrary<Requirement> noted = Arbitraries.of(
                        "<= 90",
                        "< 90",
                        "<= -10%",
                        "< -25%",
                        "<= base-20",
                        "<= 400",
                        "<= 501",
                        "< 500",
                        ">= 90",
                        "> 90",
                        ">= +10%",
                        "> +25%",
                        ">= 500",
                        "> 399",
                        ">= 99.5",
                        "<= 101.25",
                        "90 .. 110",
                        "-5% <..< +5%",
                        "480 .. 520",
                        "~ 90 +- 2",
                        "= 100")
                .map(Notation::requirement);
        Arbitrary<Requirement> perYear = Arbitraries.of("-2.5", "3", "0")
                .map(Level::percentChangePerYear)
                .map(Requirement::atMost);
        return Arbitraries.frequencyOf(Tuple.of(8, noted), Tuple.of(1, perYear));
    }

    @Provide
    static Arbitrary<Assessment> assessments() {
        return Arbitraries.of("END_YEAR", "EVERY_YEAR", "PERIOD_MEAN", "PERIOD_TOTAL")
                .map(rule -> Notation.assessment(rule + " 2016..2020"));
    }
}
