package io.mubiao.evaluation.attainment;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.chance.Assumption;
import io.mubiao.evaluation.chance.Chance;
import io.mubiao.evaluation.chance.Finding;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.CountIn;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a judged figure is more than chance. The p-values are sums of binomial and Poisson probabilities in exact
 * fractions; a dash stands for a question that does not arise.
 */
class ChanceTest {
    @ParameterizedTest(name = "{0} {1} {2} {3} {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # base             | promise  | rule                    | as of | figures                   | change less | promised less | level less  | finding
        2011..2015         | <= -10%  | END_YEAR 2016..2020     | 2020  | 2011..2015:20 2020:18     | 0.396489628 | 0.562458784   | -           | MAY_BE_CHANCE
        2011..2015         | <= -10%  | END_YEAR 2016..2020     | 2020  | 2011..2015:300 2020:270   | 0.057820239 | 0.516233686   | -           | MAY_BE_CHANCE
        2011..2015         | <= -10%  | END_YEAR 2016..2020     | 2018  | 2011..2015:20 2018:18     | 0.396489628 | 0.562458784   | -           | MAY_BE_CHANCE
        409 in 2015        | <= -12.5% | END_YEAR 2016..2020    | 2020  | 2020:357                  | 0.032650956 | 0.501284214   | -           | MAY_BE_CHANCE
        2011..2015         | <= -10%  | PERIOD_MEAN 2016..2020  | 2020  | 2011..2015:100 2016..2020:90 | 0.055919323 | 0.513185079 | -         | MAY_BE_CHANCE
        2011..2015 total   | <= -10%  | PERIOD_TOTAL 2016..2020 | 2020  | 2011..2015:100 2016..2020:90 | 0.055919323 | 0.513185079 | -         | MAY_BE_CHANCE
        0 in 2015          | <= 5     | END_YEAR 2016..2020     | 2020  | 2020:0                    | 1           | -             | 0.006737947 | MAY_BE_CHANCE
        -                  | <= 30    | PERIOD_TOTAL 2016..2020 | 2018  | 2016..2017:7 2018:6       | -           | -             | 0.730720156 | NOT_COMPARED
        -                  | <= 5     | EVERY_YEAR 2016..2020   | 2018  | 2016:4 2017:5 2018:7      | -           | -             | 0.664123201 | NOT_COMPARED
        -                  | 0 .. 5   | EVERY_YEAR 2016..2020   | 2018  | 2016:4 2017:5 2018:7      | -           | -             | 0.664123201 | NOT_COMPARED
        -                  | = 0      | EVERY_YEAR 2016..2020   | 2017  | 2016:0 2017:2             | -           | -             | 1           | NOT_COMPARED
        """)
    void aCountIsHeldAgainstItsBaseYearsOrItsLevel(
            String base,
            String promise,
            String rule,
            int asOf,
            String figures,
            String change,
            String promised,
            String level,
            Finding finding) {
        Chance chance = chance(SmallPlan.indicator(IndicatorKind.COUNT), base, promise, rule, asOf, figures)
                .orElseThrow();
        assertP(change, chance.change(), it -> it.pLess());
        assertP(promised, chance.promisedChange(), it -> it.pLess());
        assertP(level, chance.level(), it -> it.pLess());
        assertThat(chance.finding()).isEqualTo(finding);
    }

    private static <T extends Serializable> void assertP(String expected, Answer<T> answer, ToDoubleFunction<T> p) {
        Optional<Double> found = answer.value().map(p::applyAsDouble);
        if (expected.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow()).isCloseTo(Double.parseDouble(expected), within(1e-9));
        }
    }

    @Test
    void aRateIsComparedByItsTerms() {
        Chance chance = chance(
                        rate(),
                        "2014..2015 pooled",
                        "<= -10%",
                        "END_YEAR 2016..2020",
                        2020,
                        "2014:10/1000 2015:20/1000 2020:9/2000")
                .orElseThrow();
        assertThat(chance.change().orElseThrow().pLess()).isCloseTo(0.000532509817, within(1e-9));
        assertThat(chance.promisedChange().orElseThrow().pLess()).isCloseTo(0.001587710171, within(1e-9));
        assertThat(chance.finding()).isEqualTo(Finding.MORE_THAN_CHANCE);
        assertThat(chance.assumptions()).contains(Assumption.EXACT_DENOMINATORS).doesNotContain(Assumption.EQUAL_YEARS);
        assertThat(chance.sentence().chinese())
                .isEqualTo("2020年0.45（事件数9），2014–2015年1.5（合计事件数30），变化-70 %（95 %区间-87.47 %至-35.18 %）。若实际并无变化，"
                        + "仅因偶然而出现如此大变化的p值为0.001065：超出偶然波动。若实际变化恰为承诺的-10 %，出现如此少的事件的p值为0.001588。");
    }

    @Test
    void aPartialBaselineCountsTheYearsThatAreThere() {
        var reading = SmallPlan.reading(
                Notation.requirement("<= -10%"),
                Notation.baseline("2011..2015"),
                Notation.assessment("END_YEAR 2016..2020"));
        Chance chance = PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.COUNT), reading))
                .with(BaselineGaps.MEAN_OF_REPORTED)
                .evaluate(Observations.of(Notation.observations("2011..2014:100 2020:90")), Year.of(2020))
                .attainments()
                .get(0)
                .chance()
                .orElseThrow();
        assertThat(chance.change().orElseThrow().second()).isEqualTo(new CountIn(400, 4));
        assertThat(chance.promisedChange().orElseThrow().nullRatio()).isEqualTo(0.9);
    }

    @Test
    void aStatedTotalIsTheNumberOfEvents() {
        var reading = SmallPlan.reading(
                Notation.requirement("<= -10%"),
                Notation.baseline("2014..2015 total").map(base -> base.withStated(Decimal.of(200))),
                Notation.assessment("PERIOD_TOTAL 2016..2017"));
        Chance chance = PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.COUNT), reading))
                .evaluate(Observations.of(Notation.observations("2016..2017:90")), Year.of(2017))
                .attainments()
                .get(0)
                .chance()
                .orElseThrow();
        assertThat(chance.change().orElseThrow().second()).isEqualTo(new CountIn(200, 2));
        assertThat(chance.promisedChange().orElseThrow().nullRatio()).isEqualTo(0.9);
    }

    @Test
    void withOneBaseYearTheScatterIsThatOfTheYearsJudged() {
        Chance chance = chance(
                        SmallPlan.indicator(IndicatorKind.COUNT),
                        "2015",
                        "<= -10%",
                        "PERIOD_MEAN 2016..2018",
                        2018,
                        "2015:100 2016:40 2017:90 2018:140")
                .orElseThrow();
        assertThat(chance.dispersion().orElseThrow().counts()).containsExactly(40.0, 90.0, 140.0);
    }

    @Test
    void whatIsMissingIsNamed() {
        Indicator count = SmallPlan.indicator(IndicatorKind.COUNT);
        assertThat(chance(count, "-", "<= 5", "END_YEAR 2016..2020", 2020, "2019:4"))
                .hasToString("FIGURE_MISSING: x 640000 2020: NO_OBSERVATION");
        assertThat(chance(count, "-", "<= 5", "END_YEAR 2016..2020", 2015, "2015:4"))
                .hasToString("FIGURE_MISSING: NOT_YET_DUE");
        assertThat(chance(count, "-", "~ 5", "END_YEAR 2016..2020", 2020, "2020:4"))
                .hasToString("NOT_THIS_KIND_OF_TARGET: target has a bound below too");
    }

    @Test
    void aCopyIsEqual() {
        Answer<Chance> chance = chance(
                SmallPlan.indicator(IndicatorKind.COUNT),
                "2011..2015",
                "<= -10%",
                "END_YEAR 2016..2020",
                2020,
                "2011..2015:20 2020:18");
        assertThat(copy(chance)).isEqualTo(chance).hasSameHashCodeAs(chance);
    }

    @Test
    void countsThatScatterMakeChanceLarger() {
        Chance chance = chance(
                        SmallPlan.indicator(IndicatorKind.COUNT),
                        "2011..2015",
                        "<= -10%",
                        "END_YEAR 2016..2020",
                        2020,
                        "2011:120 2012:80 2013:150 2014:95 2015:60 2020:70")
                .orElseThrow();
        assertThat(chance.change().orElseThrow().pTwoSided()).isLessThan(0.01);
        assertThat(chance.p().orElseThrow()).isCloseTo(0.447587, within(1e-6));
        assertThat(chance.finding()).isEqualTo(Finding.MAY_BE_CHANCE);
        assertThat(chance.sentence().in(Language.ENGLISH))
                .contains(
                        "if it is allowed for that the yearly counts scatter more than independent events do (index 12.18)");
    }

    @Test
    void whatIsSaidHasItsNumbersAndWhatIsTakenForGranted() {
        assertThat(chance(
                                SmallPlan.indicator(IndicatorKind.COUNT),
                                "2011..2015",
                                "<= -10%",
                                "END_YEAR 2016..2020",
                                2020,
                                "2011..2015:20 2020:18")
                        .orElseThrow())
                .hasToString("""
                        18 in 2020 against 20 a year in 2011–2015, a change of -10 % (95 % interval -48.74 % to +49.63 %).
                        Without any true change, chance alone gives one as large as this with p = 0.793: it may be nothing
                        but chance. If the true change were just the -10 % that was promised, so few events would come about
                        with p = 0.5625.
                        Assumed: Events occur independently of each other; deaths come in clusters, as accidents do, and
                        chance is larger for them. The rate is the same in all the years that are taken together. All years
                        have the same exposure: population, output, traffic. The years judged were fixed beforehand.""");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind  | accumulation | promise  | base       | figures           | reason
        AMOUNT  | NONE         | <= 5     | -          | 2020:4            | NOT_OF_COUNTS
        STAGE   | STOCK        | >= 2     | -          | 2020:2            | NOT_OF_COUNTS
        COUNT   | STOCK        | <= 5     | -          | 2020:4            | NOT_OF_COUNTS
        RATIO   | NONE         | <= 5     | -          | 2020:4/100        | NOT_OF_COUNTS
        RATIO   | STOCK        | <= 5     | -          | 2020:4/100        | NOT_OF_COUNTS
        COUNT   | FLOW         | >= 5     | -          | 2020:4            | NOT_OF_COUNTS
        COUNT   | FLOW         | 3 .. 5   | -          | 2020:4            | NOT_THIS_KIND_OF_TARGET
        COUNT   | FLOW         | = 5      | -          | 2020:4            | NOT_THIS_KIND_OF_TARGET
        COUNT   | FLOW         | <= 5     | -          | 2019:4            | FIGURE_MISSING
        COUNT   | FLOW         | <= -10%  | 2014..2015 | 2014:7 2020:4     | FIGURE_MISSING
        COUNT   | FLOW         | <= -10%  | 7.5 in 2015 | 2020:4           | NOT_A_COUNT
        COUNT   | FLOW         | <= -10%  | 2015 moving     | 2019:7 2020:4     | NOT_THIS_KIND_OF_TARGET
        RATIO   | FLOW         | <= 5     | -          | 2020:4            | DENOMINATOR_UNKNOWN
        RATIO   | FLOW         | <= 5     | -          | 2020:4.5/100      | NOT_A_COUNT
        RATIO   | FLOW         | <= -10%  | 7 in 2015  | 2020:4/100        | DENOMINATOR_UNKNOWN
        """)
    void whereChanceHasNoPartOrIsNotKnownItIsSaidWhy(
            IndicatorKind kind,
            Accumulation accumulation,
            String promise,
            String base,
            String figures,
            RefusalReason reason) {
        Indicator indicator = SmallPlan.indicator(kind);
        Indicator asked = kind == IndicatorKind.RATIO
                ? indicator.withRatio(SmallPlan.ratio(accumulation, Accumulation.NONE))
                : indicator.withAccumulation(accumulation);
        String rule = kind == IndicatorKind.STAGE ? "STAGE_REACHED 2016..2020" : "END_YEAR 2016..2020";
        assertThat(chance(asked, base, promise, rule, 2020, figures)
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(reason);
    }

    /** The mean of the years is not to be held against the level of one of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2015        | <= -10%/y | 2015:100 2016:90 2017:80
        100 in 2015 | <= -10%/y | 2016:90 2017:80
        """)
    void levelsOfTheirOwnAreNotPooled(String base, String promise, String figures) {
        Chance chance = chance(
                        SmallPlan.indicator(IndicatorKind.COUNT), base, promise, "EVERY_YEAR 2016..2020", 2017, figures)
                .orElseThrow();
        assertThat(chance.change().value()).isPresent();
        assertThat(chance.promisedChange().refusal().orElseThrow().reason())
                .isEqualTo(RefusalReason.NOT_THIS_KIND_OF_TARGET);
    }

    /** Twice as many as were counted have twice the deviation, and not √2 times. */
    @Test
    void whatABridgeConvertsIsNoCount() {
        var reading = SmallPlan.reading(
                Notation.requirement("<= -10%"), Notation.baseline("2015"), Notation.assessment("END_YEAR 2016..2016"));
        PlanEvaluator evaluator = PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.COUNT), reading));
        assertThat(converted(evaluator, "old>new*2").refusal().orElseThrow().reason())
                .isEqualTo(RefusalReason.NOT_A_COUNT);
        assertThat(converted(evaluator, "old>new*1").value()).isPresent();
    }

    private static Answer<Chance> converted(PlanEvaluator evaluator, String bridge) {
        return evaluator
                .with(Notation.options(evaluator.options(), bridge))
                .evaluate(Observations.of(Notation.observations("2015@old:50 2016@new:80")), Year.of(2016))
                .attainments()
                .get(0)
                .chance();
    }

    private static Indicator rate() {
        return SmallPlan.indicator(IndicatorKind.RATIO)
                .withRatio(SmallPlan.ratio(Accumulation.FLOW, Accumulation.NONE));
    }

    private static Answer<Chance> chance(
            Indicator indicator, String base, String promise, String rule, int asOf, String figures) {
        return SmallPlan.attainment(indicator, base, promise, rule, asOf, figures)
                .chance();
    }
}
