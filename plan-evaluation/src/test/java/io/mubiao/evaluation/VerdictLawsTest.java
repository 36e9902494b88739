package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for all figures that are counted: better is never worse, and no verdict hangs on the unit or on the order. */
class VerdictLawsTest {
    private static final Baseline HUNDRED = Notation.baseline("100 in 2015").orElseThrow();

    /** Worst first. Without a verdict nothing is known, so that it stands between the bad ones and the good ones. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.NOT_ATTAINED, Verdict.OFF_TRACK, Verdict.UNDETERMINED, Verdict.ON_TRACK, Verdict.ATTAINED);

    @Property(tries = 500)
    void aLowerFigureIsNeverWorseWhereLowerIsBetter(
            @ForAll("ceilings") Requirement ceiling,
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(min = 2016, max = 2020) int asOf,
            @ForAll("counts") Map<Integer, Integer> counts,
            @ForAll @IntRange(min = 2016, max = 2020) int year,
            @ForAll @IntRange(min = 1, max = 100) int less) {
        Assume.that(admissible(ceiling, assessment));
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT), SmallPlan.reading(ceiling, Optional.of(HUNDRED), assessment));
        Verdict better = verdict(plan, asOf, counts);
        Verdict worse = verdict(plan, asOf, raised(counts, year, less));
        assertThat(ORDER.indexOf(better)).isGreaterThanOrEqualTo(ORDER.indexOf(worse));
    }

    @Property(tries = 500)
    void aHigherFigureIsNeverWorseWhereHigherIsBetter(
            @ForAll("floors") Requirement floor,
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(min = 2016, max = 2020) int asOf,
            @ForAll("counts") Map<Integer, Integer> counts,
            @ForAll @IntRange(min = 2016, max = 2020) int year,
            @ForAll @IntRange(min = 1, max = 100) int more) {
        Assume.that(admissible(floor, assessment));
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT), SmallPlan.reading(floor, Optional.of(HUNDRED), assessment));
        Verdict worse = verdict(plan, asOf, counts);
        Verdict better = verdict(plan, asOf, raised(counts, year, more));
        assertThat(ORDER.indexOf(better)).isGreaterThanOrEqualTo(ORDER.indexOf(worse));
    }

    @Property(tries = 500)
    void noVerdictHangsOnTheUnit(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(min = 2016, max = 2020) int asOf,
            @ForAll("counts") Map<Integer, Integer> counts,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal factor) {
        Assume.that(admissible(requirement, assessment));
        Baseline scaledBase = HUNDRED.withStated(scaled(Decimal.of(100), factor));
        List<Observation> scaledCounts = observations(counts).stream()
                .map(observation -> observation.withValue(observation.value().map(value -> scaled(value, factor))))
                .toList();
        Attainment inOneUnit = attainment(SmallPlan.of(requirement, HUNDRED, assessment), asOf, observations(counts));
        Attainment inAnother =
                attainment(SmallPlan.of(scaled(requirement, factor), scaledBase, assessment), asOf, scaledCounts);
        assertThat(inAnother.verdict()).isEqualTo(inOneUnit.verdict());
        assertThat(inAnother.reasons()).isEqualTo(inOneUnit.reasons());
    }

    @Property(tries = 500)
    void nothingHangsOnTheOrderOfObservations(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll("shuffledFigures") List<List<Observation>> orders) {
        Assume.that(admissible(requirement, assessment));
        PlanEvaluator evaluator = PlanEvaluator.of(SmallPlan.of(requirement, HUNDRED, assessment));
        Evaluation one = evaluator.evaluate(Observations.of(orders.get(0)), Year.of(2018));
        Evaluation other = evaluator.evaluate(Observations.of(orders.get(1)), Year.of(2018));
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.attainments()).isEqualTo(one.attainments());
    }

    @Property(tries = 500)
    void aFigureOfAnotherIndicatorOrAreaChangesNothing(
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") Assessment assessment,
            @ForAll("counts") Map<Integer, Integer> counts) {
        Assume.that(admissible(requirement, assessment));
        Plan plan = SmallPlan.of(requirement, HUNDRED, assessment);
        List<Observation> more = new ArrayList<>(observations(counts));
        more.add(Observation.of("y", "640000", 2018, "1"));
        more.add(Observation.of("x", "640100", 2018, "1"));
        more.add(Observation.of("x", "640000", 2018, "1").withPeriod(Period.parse("2018-H1")));
        assertThat(attainment(plan, 2018, more).verdict())
                .isEqualTo(attainment(plan, 2018, observations(counts)).verdict());
    }

    /** A total is held against an absolute level only. */
    private static boolean admissible(Requirement requirement, Assessment assessment) {
        return assessment.rule() != AssessmentRule.PERIOD_TOTAL || !requirement.needsBaseline();
    }

    private static Verdict verdict(Plan plan, int asOf, Map<Integer, Integer> counts) {
        return attainment(plan, asOf, observations(counts)).verdict();
    }

    private static Attainment attainment(Plan plan, int asOf, List<Observation> observations) {
        return PlanEvaluator.of(plan)
                .evaluate(Observations.of(observations), Year.of(asOf))
                .attainments()
                .get(0);
    }

    private static List<Observation> observations(Map<Integer, Integer> counts) {
        List<Observation> observations = new ArrayList<>();
        counts.forEach((year, count) -> observations.add(Observation.of("x", "640000", year, count.toString())));
        return observations;
    }

    /** The counts with one of them, if it is there, raised. */
    private static Map<Integer, Integer> raised(Map<Integer, Integer> counts, int year, int more) {
        Map<Integer, Integer> raised = new HashMap<>(counts);
        raised.computeIfPresent(year, (same, count) -> count + more);
        return raised;
    }

    private static Requirement scaled(Requirement requirement, BigDecimal factor) {
        return Requirement.builder()
                .from(requirement)
                .level(scaled(requirement.level(), factor))
                .upper(requirement.upper().map(upper -> scaled(upper, factor)))
                .tolerance(requirement.tolerance().map(tolerance -> scaled(tolerance, factor)))
                .build();
    }

    private static Level scaled(Level level, BigDecimal factor) {
        return level.kind() == LevelKind.PERCENT_CHANGE
                ? level
                : new Level(level.kind(), scaled(level.number(), factor));
    }

    private static Decimal scaled(Decimal decimal, BigDecimal factor) {
        return new Decimal(decimal.value().multiply(factor));
    }

    @Provide
    static Arbitrary<Requirement> ceilings() {
        return Arbitraries.of("<= 90", "< 90", "<= -10%", "< -25%", "<= base-20", "<= 400", "< base+5", "<= 110")
                .map(Notation::requirement);
    }

    @Provide
    static Arbitrary<Requirement> floors() {
        return Arbitraries.of(">= 90", "> 90", ">= +10%", "> +25%", ">= base+20", ">= 400", "> base-5", ">= 0")
                .map(Notation::requirement);
    }

    @Provide
    static Arbitrary<Requirement> requirements() {
        Arbitrary<Requirement> others = Arbitraries.of("90 .. 110", "-5% <..< +5%", "= 90", "~ 90 +- 2", "~ -10%")
                .map(Notation::requirement);
        return Arbitraries.oneOf(List.of(ceilings(), floors(), others));
    }

    @Provide
    static Arbitrary<Assessment> assessments() {
        return Arbitraries.of("END_YEAR", "EVERY_YEAR", "PERIOD_MEAN", "PERIOD_TOTAL")
                .map(rule -> Notation.assessment(rule + " 2016..2020"));
    }

    @Provide
    static Arbitrary<Map<Integer, Integer>> counts() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(2015, 2021),
                        Arbitraries.integers().between(70, 130))
                .ofMinSize(3);
    }

    @Provide
    static Arbitrary<List<List<Observation>>> shuffledFigures() {
        Arbitrary<Observation> figures = Arbitraries.of(
                        "2014", "2015", "2016", "2017", "2018", "2018-H1", "2018@a", "2016@a")
                .flatMap(when -> Arbitraries.of("", "p", "f").map(status -> when + ":" + status + "95"))
                .map(word -> Notation.observations(word).get(0));
        return figures.list()
                .ofMaxSize(8)
                .flatMap(some -> Arbitraries.shuffle(some).map(shuffled -> List.of(some, shuffled)));
    }
}
