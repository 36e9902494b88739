package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models the targets of eight published plans and judges them. The targets and where they were published are facts; the
 * figures of the cases are invented, and their verdicts were worked out by hand.
 */
class OtherPlansTest {
    private static final String ATTAINS = "just attains";
    private static final String FAILS = "just fails";
    private static final String BEFORE = "the year before";
    private static final String TOLERANCE = "with a tolerance";
    private static final String NO_TOLERANCE = "UNDETERMINED [TOLERANCE_NOT_STATED]";
    private static final ImmutableList<PromiseLine> LINES = PromiseLine.read(
            "other-plans.csv",
            TableReader.of(
                    "plan",
                    "indicator",
                    "english",
                    "unit",
                    "kind",
                    "readings",
                    "requirement",
                    "baseline",
                    "assessment",
                    "nature",
                    "target",
                    "source",
                    ATTAINS,
                    FAILS,
                    BEFORE,
                    TOLERANCE,
                    "cannot",
                    "note"));

    static Stream<PromiseLine> expressed() {
        return LINES.stream().filter(line -> !line.cannot());
    }

    static Stream<PromiseLine> approximate() {
        return expressed().filter(line -> line.target().requirement().approximate());
    }

    static Collection<Collection<PromiseLine>> plans() {
        ImmutableListMultimap<String, PromiseLine> byPlan =
                Multimaps.index(expressed().toList(), line -> line.cell("plan"));
        return byPlan.asMap().values();
    }

    @Test
    void holdsEveryTargetOfTheEightPlans() {
        ImmutableListMultimap<String, PromiseLine> byPlan = Multimaps.index(LINES, line -> line.cell("plan"));
        assertThat(byPlan.asMap().values()).extracting(Collection::size).containsExactly(8, 3, 9, 8, 3, 7, 5, 7);
    }

    @Test
    void cannotExpressWhatTheSourceCutOff() {
        assertThat(LINES.stream().filter(PromiseLine::cannot))
                .extracting(line -> line.cell("indicator"))
                .containsExactly("水上交通事故死亡（失踪）人数");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressed")
    void hasACaseOfEachOutcome(PromiseLine line) {
        boolean approximate = line.target().requirement().approximate();
        assertThat(cases(line, ATTAINS))
                .extracting(PromiseCase::verdict)
                .containsOnly(approximate ? NO_TOLERANCE : "ATTAINED");
        assertThat(cases(line, FAILS))
                .extracting(PromiseCase::verdict)
                .containsOnly(approximate ? NO_TOLERANCE : "NOT_ATTAINED");
        assertThat(cases(line, BEFORE)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressed")
    void isJudgedAsByHand(PromiseLine line) {
        Plan plan = plan(line);
        allCases(line)
                .forEach(worked -> assertThat(worked.found(plan, line))
                        .as(worked.figures())
                        .isEqualTo(worked.verdicts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressed")
    void isTheSameFromItsJson(PromiseLine line) {
        Plan plan = plan(line);
        Plan read = PlanJson.parse(PlanJson.write(plan));
        assertThat(read).isEqualTo(plan);
        allCases(line)
                .forEach(worked -> assertThat(worked.found(read, line))
                        .as(worked.figures())
                        .isEqualTo(worked.verdicts()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("approximate")
    void isDecidableWithAToleranceOfTheCaller(PromiseLine line) {
        String[] tolerance = line.cell(TOLERANCE).split(": ", 2);
        Plan plan = plan(line);
        Target target = plan.targets().get(0);
        Requirement requirement = target.requirement().withTolerance(Decimal.parse(tolerance[0]));
        Plan decidable = plan.with(target.withReadings(target.defaultReading().withRequirement(requirement)));
        List<PromiseCase> cases = PromiseCase.cases(tolerance[1], target.deadline());
        assertThat(cases).extracting(PromiseCase::verdict).contains("ATTAINED", "NOT_ATTAINED");
        cases.forEach(worked ->
                assertThat(worked.found(decidable, line)).as(worked.figures()).isEqualTo(worked.verdicts()));
    }

    @Test
    void holdsThreeApproximateTargets() {
        assertThat(approximate()).extracting(line -> line.cell("target")).containsExactly("15左右", "70左右", "3%左右");
    }

    @Test
    void takesTheNumberOfATableForItsStricterReading() {
        List<PromiseLine> both = expressed()
                .filter(line -> line.target().reading(ReadingId.of("value")).isPresent())
                .toList();
        assertThat(both).hasSize(5);
        both.forEach(line -> {
            Attainment attainment =
                    PlanEvaluator.of(plan(line)).evaluate(Observations.none()).attainment(line.targetId());
            List<Reading> readings = line.target().readings();
            assertThat(readings)
                    .extracting(Reading::id)
                    .extracting(ReadingId::value)
                    .containsExactly("value", "percentage");
            var value = attainment
                    .judgement(readings.get(0).id())
                    .required()
                    .orElseThrow()
                    .upper()
                    .orElseThrow();
            var percentage = attainment
                    .judgement(readings.get(1).id())
                    .required()
                    .orElseThrow()
                    .upper()
                    .orElseThrow();
            assertThat(value).isLessThanOrEqualTo(percentage);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("plans")
    void isJudgedTogetherWithTheRestOfItsPlan(Collection<PromiseLine> lines) {
        List<PromiseLine> all = List.copyOf(lines);
        YearRange period = PromiseLine.span(all.stream().map(PromiseLine::years).toList());
        Plan plan = PromiseLine.plan(all, period);
        assertThat(PlanJson.parse(PlanJson.write(plan))).isEqualTo(plan);
        for (String column : List.of(ATTAINS, FAILS)) {
            List<PromiseCase> first =
                    all.stream().map(line -> cases(line, column).get(0)).toList();
            List<Observation> observations = all.stream()
                    .flatMap(
                            line -> line.observations(cases(line, column).get(0).figures()))
                    .toList();
            Evaluation evaluation =
                    PlanEvaluator.of(plan).evaluate(Observations.of(observations), Year.of(period.to()));
            assertThat(evaluation.attainments().stream().map(PromiseCase::inWords))
                    .isEqualTo(first.stream().map(PromiseCase::verdicts).toList());
        }
    }

    private static Plan plan(PromiseLine line) {
        return PromiseLine.plan(List.of(line), line.years());
    }

    private static Stream<PromiseCase> allCases(PromiseLine line) {
        return Stream.of(ATTAINS, FAILS, BEFORE).flatMap(column -> cases(line, column).stream());
    }

    private static List<PromiseCase> cases(PromiseLine line, String column) {
        int deadline = line.target().deadline();
        return PromiseCase.cases(line.cell(column), column.equals(BEFORE) ? deadline - 1 : deadline);
    }
}
