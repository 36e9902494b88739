package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every working: nothing is left out, nothing is told twice, and every formula comes to its result. */
class WorkingLawsTest {
    private static final Bridge BRIDGE =
            new Bridge(SmallPlan.INDICATOR, BasisId.of("old"), BasisId.of("new"), Decimal.parse("1.5"), "the office");

    @Property(tries = 300)
    void namesEveryObservationOfTheVerdictOnce(@ForAll("attainments") List<Attainment> attainments) {
        for (Attainment attainment : attainments) {
            List<Observation> used = attainment.judgement().observations();
            assertThat(steps(attainment.working())
                            .flatMap(step -> step.inputs().stream())
                            .filter(used::contains))
                    .as(attainment.explain())
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Property(tries = 300)
    void everyFormulaComesToItsResult(@ForAll("attainments") List<Attainment> attainments) {
        for (Attainment attainment : attainments) {
            steps(attainment.working())
                    .forEach(step -> step.numbers()
                            .filter(numbers ->
                                    !numbers.replaceAll("\\(≈ [^)]*\\)", "").contains("≈") && !numbers.contains("^("))
                            .ifPresent(numbers -> comesToItsResult(step, numbers)));
        }
    }

    private static void comesToItsResult(Working step, String numbers) {
        if (Calculator.compares(numbers)) {
            assertThat(Calculator.holds(numbers)).as(numbers).isTrue();
            assertThat(step.result()).as(numbers).isEmpty();
        } else {
            String result = step.result().orElse("none").replaceAll(" ≈ .*", "");
            assertThat(Calculator.value(numbers)).as(numbers).isEqualTo(Calculator.value(result));
        }
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void beginsWithTheVerdictAndTheFiguresThatWereJudged(@ForAll("attainments") List<Attainment> attainments) {
        for (Attainment attainment : attainments) {
            Working root = attainment.working();
            Judgement judgement = attainment.judgement();
            Statistics.collect(attainment.verdict());
            assertThat(root.words().in(Language.ENGLISH))
                    .startsWith(attainment.verdict().label().in(Language.ENGLISH) + ": ");
            assertThat(root.words().in(Language.CHINESE))
                    .startsWith(attainment.verdict().label().in(Language.CHINESE) + "：");
            assertThat(root.numbers().isEmpty()).isEqualTo(attainment.verdict() == Verdict.UNDETERMINED);
            root.numbers()
                    .ifPresent(numbers -> assertThat(numbers)
                            .contains(judgement.actual().orElseThrow().toString()));
            assertThat(steps(root).filter(step -> step.citation().isPresent())).hasSize(1);
        }
        for (Verdict verdict : Verdict.values()) {
            Statistics.coverage(share -> share.check(verdict).count(count -> count > 0));
        }
    }

    @Property(tries = 300)
    void everyLineComesToWhatIsRequiredByNow(@ForAll("attainments") List<Attainment> attainments) {
        for (Attainment attainment : attainments) {
            Judgement judgement = attainment.judgement();
            judgement
                    .requiredSoFar()
                    .filter(bounds -> judgement
                            .trajectory()
                            .filter(Set.of(Trajectory.STRAIGHT_LINE, Trajectory.PRO_RATA)::contains)
                            .isPresent())
                    .ifPresent(bounds -> assertThat(steps(attainment.working())
                                    .filter(step ->
                                            step.words().in(Language.ENGLISH).startsWith("on the way: "))
                                    .flatMap(step -> step.steps().stream())
                                    .flatMap(step -> step.result().stream())
                                    .map(result -> result.replaceAll(" ≈ .*", "")))
                            .as(attainment.explain())
                            .containsAll(Stream.of(bounds.lower(), bounds.upper())
                                    .flatMap(Optional::stream)
                                    .map(Figure::toString)
                                    .toList()));
        }
    }

    @Property(tries = 300)
    void namesTheBaselineOfTheVerdict(@ForAll("attainments") List<Attainment> attainments) {
        for (Attainment attainment : attainments) {
            boolean needed = attainment.reading().requirement().needsBaseline();
            attainment
                    .baseline()
                    .filter(baseline -> needed)
                    .ifPresent(baseline -> assertThat(steps(attainment.working())
                                    .filter(step ->
                                            step.words().in(Language.ENGLISH).startsWith("baseline: "))
                                    .flatMap(step -> step.result().stream())
                                    .map(result -> result.replaceAll(" ≈ .*", "")))
                            .as(attainment.explain())
                            .contains(baseline.toString()));
        }
    }

    @Property(tries = 300)
    void isExplainedOnOneScreen(@ForAll("attainments") List<Attainment> attainments, @ForAll Language language) {
        for (Attainment attainment : attainments) {
            List<String> lines = attainment.explain(language).lines().toList();
            assertThat(lines).hasSizeLessThanOrEqualTo(40).allMatch(line -> DisplayWidth.of(line) <= 100);
            assertThat(lines).noneMatch(line -> line.endsWith(" ")).noneMatch(String::isEmpty);
        }
    }

    private static Stream<Working> steps(Working step) {
        return Stream.concat(Stream.of(step), step.steps().stream().flatMap(WorkingLawsTest::steps));
    }

    /** The attainments of one random plan with one target in a region, its north and its south. */
    @Provide
    static Arbitrary<List<Attainment>> attainments() {
        return Combinators.combine(
                        evaluators(), observations(), Arbitraries.integers().between(2014, 2021))
                .as((evaluator, observations, asOf) -> evaluator
                        .evaluate(Observations.of(observations), Year.of(asOf))
                        .attainments());
    }

    private static Arbitrary<PlanEvaluator> evaluators() {
        return Combinators.combine(
                        plans(),
                        Arbitraries.of(Line.class),
                        Arbitraries.of(BaselineGaps.class),
                        Arbitraries.of(RollUp.class),
                        Arbitraries.of(true, false))
                .as((plan, line, gaps, rollUp, bridged) -> {
                    PlanEvaluator evaluator = PlanEvaluator.of(plan)
                            .withAreas(WorkingCases.TREE)
                            .with(line)
                            .with(gaps)
                            .with(rollUp);
                    return bridged ? evaluator.withBridges(BRIDGE) : evaluator;
                });
    }

    private static Arbitrary<Plan> plans() {
        return Combinators.combine(indicators(), requirements(), baselines(), assessments(), milestones())
                .as(WorkingLawsTest::plan)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Nothing where the parts do not go together. */
    private static Optional<Plan> plan(
            Indicator indicator,
            Requirement requirement,
            Optional<Baseline> baseline,
            Assessment assessment,
            List<Milestone> milestones) {
        try {
            Reading reading =
                    SmallPlan.reading(requirement, baseline, assessment).withMilestones(milestones);
            return Optional.of(SmallPlan.of(indicator, reading));
        } catch (IllegalArgumentException partsThatDoNotGoTogether) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Indicator> indicators() {
        Indicator count = SmallPlan.indicator(IndicatorKind.COUNT);
        return Arbitraries.of(
                count,
                count.withCountingBases(BasisId.of("old"), BasisId.of("new")),
                SmallPlan.indicator(IndicatorKind.AMOUNT),
                SmallPlan.indicator(IndicatorKind.RATIO),
                SmallPlan.indicator(IndicatorKind.STAGE));
    }

    private static Arbitrary<Requirement> requirements() {
        return Arbitraries.of(
                        "<= 9",
                        "< 9",
                        ">= 2",
                        "> 1",
                        "<= -10%",
                        ">= +30%",
                        "< base-1",
                        ">= base+1",
                        "= 2",
                        "5 .. 9",
                        "-20% <..< +20%",
                        "~ 7 +- 2",
                        "~<= 7 +- 2",
                        "~ -10%",
                        "~ base+1 +- 1",
                        "yearly")
                .map(word -> word.equals("yearly")
                        ? Requirement.atMost(Level.percentChangePerYear("-5"))
                        : Notation.requirement(word));
    }

    private static Arbitrary<Optional<Baseline>> baselines() {
        Baseline mean = Baseline.of(YearRange.of(2013, 2015));
        Baseline sameYears = Baseline.of(YearRange.of(2016, 2018));
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(mean),
                Optional.of(mean.withAveraging(Averaging.POOLED)),
                Optional.of(mean.withAveraging(Averaging.TOTAL)),
                Optional.of(Baseline.of(YearRange.of(2015))),
                Optional.of(Baseline.stated("8", 2015)),
                Optional.of(Baseline.yearBefore(2016)),
                Optional.of(mean.withMoving(true)),
                Optional.of(sameYears.withArea(SmallPlan.AREA)),
                Optional.of(Baseline.of(YearRange.of(2016)).withMoving(true).withArea(WorkingCases.NORTH)));
    }

    private static Arbitrary<Assessment> assessments() {
        return Arbitraries.of(
                        "END_YEAR 2016..2018",
                        "EVERY_YEAR 2016..2018",
                        "PERIOD_MEAN 2016..2018",
                        "PERIOD_MEAN 2016..2018 pooled",
                        "PERIOD_TOTAL 2016..2018",
                        "STAGE_REACHED 2016..2018")
                .map(Notation::assessment);
    }

    private static Arbitrary<List<Milestone>> milestones() {
        Milestone absolute = new Milestone(2016, Level.absolute("8"));
        Milestone relative = new Milestone(2017, Level.percentChange("-5"));
        return Arbitraries.of(
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(absolute),
                ImmutableList.of(absolute, relative));
    }

    private static Arbitrary<List<Observation>> observations() {
        Arbitrary<String> parts = Arbitraries.frequency(
                Tuple.of(20, ""), Tuple.of(2, "-H1"), Tuple.of(2, "-H2"), Tuple.of(1, "-Q4"), Tuple.of(1, "-YTD06"));
        Arbitrary<String> periods = Combinators.combine(Arbitraries.integers().between(2013, 2018), parts)
                .as((year, part) -> year + part);
        Arbitrary<String> bases = Arbitraries.frequency(Tuple.of(10, ""), Tuple.of(1, "@old"), Tuple.of(3, "@new"));
        Arbitrary<String> figures =
                Arbitraries.of("0", "1", "2", "6", "7", "8", "9", "10", "2/20", "3/7", "0/0", "1.5");
        Arbitrary<AreaId> areas = Arbitraries.of(SmallPlan.AREA, WorkingCases.NORTH, WorkingCases.SOUTH);
        return Combinators.combine(periods, bases, Arbitraries.of("", "p", "f"), figures, areas)
                .as((period, basis, status, figure, area) -> Notation.observations(
                                period + basis + ":" + status + figure)
                        .get(0)
                        .withArea(area))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .map(WorkingLawsTest::withoutConflicts);
    }

    private static List<Observation> withoutConflicts(List<Observation> some) {
        Map<List<?>, Observation> one = new LinkedHashMap<>();
        some.forEach(o -> one.put(List.of(o.area(), o.period(), o.basis(), o.status()), o));
        return List.copyOf(one.values());
    }
}
