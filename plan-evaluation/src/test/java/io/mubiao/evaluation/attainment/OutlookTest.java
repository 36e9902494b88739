package io.mubiao.evaluation.attainment;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.chance.Assumption;
import io.mubiao.evaluation.chance.Outlook;
import io.mubiao.evaluation.chance.Pace;
import io.mubiao.evaluation.chance.Projection;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.GammaPrior;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be expected before the deadline. */
class OutlookTest {
    /** Sums of negative binomial probabilities, worked out apart; the first is a row of poisson-predictive.csv. */
    @ParameterizedTest(name = "{0} {1} {2} {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # base       | promise  | rule                    | as of | figures                        | probability
        -            | <= 9     | PERIOD_TOTAL 2016..2020 | 2018  | 2016..2017:2 2018:1            | 0.683700662589
        -            | < 10     | PERIOD_TOTAL 2016..2020 | 2018  | 2016..2017:2 2018:1            | 0.683700662589
        -            | <= 10    | PERIOD_MEAN 2016..2020  | 2018  | 2016..2018:11                  | 0.220312933899
        -            | <= 9     | END_YEAR 2016..2020     | 2018  | 2016..2018:10                  | 0.457453775711
        10 in 2015   | <= -10%  | END_YEAR 2016..2020     | 2018  | 2016..2018:10                  | 0.457453775711
        10 in 2015   | <= -10%  | END_YEAR 2020..2020     | 2018  | 2016..2018:10                  | 0.457453775711
        10 in 2015   | <= -5%   | END_YEAR 2016..2020     | 2018  | 2016..2018:10                  | 0.457453775711
        -            | <= 6     | EVERY_YEAR 2016..2020   | 2018  | 2016..2018:4                   | 0.730343327341
        """)
    void theProbabilityOfAttainment(
            String base, String promise, String rule, int asOf, String figures, double probability) {
        Answer<Outlook> outlook = outlook(count(), base, promise, rule, asOf, figures);
        assertThat(outlook.orElseThrow().probability().orElseThrow()).isCloseTo(probability, within(1e-10));
        assertThat(outlook.orElseThrow().assumptions()).contains(Assumption.RATE_HOLDS_ON, Assumption.EQUAL_YEARS);
    }

    /** With the denominator of the last year, a rate of at most 0.9 per cent of 1000 is at most 9 events. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        <= 0.9  | END_YEAR 2016..2020           | 2016..2018:10/1000           | 0.457453775711
        <= 1    | PERIOD_MEAN 2016..2020        | 2016..2018:11/1000           | 0.220312933899
        <= 1    | PERIOD_MEAN 2016..2020 pooled | 2016..2018:11/1000           | 0.220312933899
        """)
    void theProbabilityOfARate(String promise, String rule, String figures, double probability) {
        Indicator rate = SmallPlan.indicator(IndicatorKind.RATIO)
                .withRatio(SmallPlan.ratio(Accumulation.FLOW, Accumulation.NONE));
        Outlook outlook = outlook(rate, "-", promise, rule, 2018, figures).orElseThrow();
        assertThat(outlook.probability().orElseThrow()).isCloseTo(probability, within(1e-10));
        assertThat(outlook.assumptions()).contains(Assumption.LAST_DENOMINATOR, Assumption.EXACT_DENOMINATORS);
    }

    @Test
    void thePriorIsAnArgument() {
        Attainment attainment =
                SmallPlan.attainment(count(), "-", "<= 9", "PERIOD_TOTAL 2016..2020", 2018, "2016..2017:2 2018:1");
        Outlook outlook = attainment.outlook(new GammaPrior(1, 1)).orElseThrow();
        assertThat(outlook.ofPeriod().orElseThrow().prior()).isEqualTo(new GammaPrior(1, 1));
        assertThat(outlook.probability().orElseThrow())
                .isGreaterThan(attainment.outlook().orElseThrow().probability().orElseThrow());
        assertThat(attainment.outlook(attainment.reading().id(), GammaPrior.JEFFREYS))
                .isEqualTo(attainment.outlook());
    }

    @Property(tries = 100)
    void aLooserLevelIsAttainedMoreProbably(
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second,
            @ForAll @IntRange(max = 40) int level,
            @ForAll AssessmentRule rule) {
        Assume.that(rule != AssessmentRule.STAGE_REACHED);
        String figures = "2016:" + first + " 2017:" + second;
        List<Optional<Double>> probabilities = Stream.of(level, level + 1)
                .map(each -> outlook(count(), "-", "<= " + each, rule + " 2016..2020", 2017, figures))
                .map(outlook -> outlook.flatMap(Outlook::probability).value())
                .toList();
        // Settled by the figures so far, or both foreseen.
        if (probabilities.get(0).isPresent() && probabilities.get(1).isPresent()) {
            assertThat(probabilities.get(0).get())
                    .isBetween(0.0, probabilities.get(1).get() + 1e-12);
            assertThat(probabilities.get(1).get()).isLessThanOrEqualTo(1);
        } else {
            assertThat(rule).isNotEqualTo(AssessmentRule.END_YEAR);
        }
    }

    /** The deaths of 2011 to 2018 that R projects to 2020 with lm and predict. */
    @Test
    void aLineThroughTheFiguresSoFarLeadsToTheDeadline() {
        Outlook outlook = outlook(
                        count(),
                        "2011..2015",
                        "<= -10%",
                        "END_YEAR 2016..2020",
                        2018,
                        "2011:610 2012:585 2013:570 2014:548 2015:560 2016:530 2017:515 2018:498")
                .orElseThrow();
        Projection projection = outlook.projection().orElseThrow();
        assertThat(projection.value()).isCloseTo(470.678571428571, within(1e-9));
        assertThat(projection.lower()).isCloseTo(442.083227715727, within(1e-9));
        assertThat(projection.upper()).isCloseTo(499.273915141416, within(1e-9));
        assertThat(projection.points()).isEqualTo(8);
        assertThat(outlook.trend().orElseThrow().p()).isCloseTo(1 / 2520.0, within(1e-12));
        assertThat(outlook).hasToString("""
                        From the 1543 events of 2016–2018, if their rate holds on, the target is attained with a probability
                        of 54.97 %. A straight line through 8 figures of 2011–2018 leads to 470.7 in 2020 (95 % prediction
                        interval 442.1 to 499.3). The figures so far show a trend downwards (Mann–Kendall, p = 0.0003968),
                        which speaks against a rate that holds on. The target asks for a change of at most +9.57 a year in
                        2019–2020; so far it was -25.53 a year.
                        Assumed: Events occur independently of each other; deaths come in clusters, as accidents do, and
                        chance is larger for them. The rate of the years so far holds on and does not change. All years have
                        the same exposure: population, output, traffic. The figures go on along their straight line, with
                        independent and normal deviations.""");
    }

    @Test
    void aPooledMeanHasNeitherProjectionNorPace() {
        Indicator rate = SmallPlan.indicator(IndicatorKind.RATIO)
                .withRatio(SmallPlan.ratio(Accumulation.FLOW, Accumulation.NONE));
        Outlook outlook = outlook(rate, "-", "<= 1", "PERIOD_MEAN 2016..2020 pooled", 2018, "2016..2018:11/1000")
                .orElseThrow();
        assertThat(reason(outlook.projection())).isEqualTo("DENOMINATOR_UNKNOWN");
        assertThat(reason(outlook.pace())).isEqualTo("DENOMINATOR_UNKNOWN");
    }

    @Test
    void theSeriesIsThatOfTheVerdictUpToTheDeadline() {
        assertThat(SmallPlan.attainment(
                                amount(), "2014..2015", "<= -10%", "END_YEAR 2016..2018", 2020, "2013..2017:5 2019:6")
                        .series())
                .containsOnlyKeys(2014, 2015, 2016, 2017);
        assertThat(SmallPlan.attainment(
                                amount(), "2015 moving", "<= -10%", "EVERY_YEAR 2016..2018", 2017, "2015..2017:5")
                        .series())
                .containsOnlyKeys(2016, 2017);
        assertThat(SmallPlan.attainment(amount(), "-", "<= 9", "END_YEAR 2016..2018", 2015, "2015:5")
                        .series())
                .isEmpty();
    }

    @Test
    void aCopyIsEqual() {
        Answer<Outlook> outlook =
                outlook(count(), "10 in 2015", "<= -10%", "END_YEAR 2016..2020", 2018, "2016:12 2017:9 2018:10");
        assertThat(outlook.value()).isPresent();
        assertThat(copy(outlook)).isEqualTo(outlook).hasSameHashCodeAs(outlook);
    }

    /** The mean of five years: three so far, and two on the line, whose errors go together. */
    @Test
    void aLineLeadsToAMeanAndToATotal() {
        String figures = "2016:60 2017:52 2018:50";
        Projection mean = outlook(amount(), "-", "<= 48", "PERIOD_MEAN 2016..2020", 2018, figures)
                .flatMap(Outlook::projection)
                .orElseThrow();
        // The line is 59, 54, 49, 44, 39; sigma² = (1 + 4 + 1)/1; Σ(t − t̄) = 2 + 3; t(1, 0.975) = 12.7062...
        double half = 12.706204736174698 * Math.sqrt(6 * (2 + 4 / 3.0 + 25 / 2.0));
        assertThat(mean.value()).isCloseTo((162 + 44 + 39) / 5.0, within(1e-9));
        assertThat(mean.lower()).isCloseTo((245 - half) / 5, within(1e-9));
        assertThat(mean.upper()).isCloseTo((245 + half) / 5, within(1e-9));

        Projection total = outlook(count(), "-", "<= 240", "PERIOD_TOTAL 2016..2020", 2018, figures)
                .flatMap(Outlook::projection)
                .orElseThrow();
        assertThat(total.value()).isCloseTo(245, within(1e-9));
        assertThat(total.lower()).isCloseTo(245 - half, within(1e-9));
        assertThat(total.toString())
                .isEqualTo(
                        "least squares line through 3 figures of 2016–2018: 245 in 2016–2020, 95 % prediction interval"
                                + " 121.2 to 368.8");
    }

    @Test
    void aCountIsNotProjectedBelowZero() {
        Projection projection = outlook(count(), "-", "<= 3", "END_YEAR 2016..2020", 2018, "2016:9 2017:5 2018:2")
                .flatMap(Outlook::projection)
                .orElseThrow();
        assertThat(projection.value()).isZero();
        assertThat(projection.lower()).isZero();
        assertThat(projection.upper()).isPositive();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | base        | promise | rule                    | figures         | kind of pace    | years     | needed | so far
        AMOUNT | 100 in 2015 | <= -10% | END_YEAR 2016..2020     | 2018:96         | CHANGE_PER_YEAR | 2019–2020 | -3     | -4/3
        AMOUNT | -           | >= 85   | END_YEAR 2016..2020     | 2018:80         | CHANGE_PER_YEAR | 2019–2020 | 2.5    | -
        COUNT  | -           | >= 300  | PERIOD_TOTAL 2016..2020 | 2016..2018:50   | FIGURE_PER_YEAR | 2019–2020 | 75     | 50
        AMOUNT | -           | <= 30   | PERIOD_MEAN 2016..2020  | 2016..2018:40   | FIGURE_PER_YEAR | 2019–2020 | 15     | 40
        COUNT  | -           | <= 5    | EVERY_YEAR 2016..2020   | 2016..2018:4    | FIGURE_PER_YEAR | 2019–2020 | 5      | 4
        """)
    void thePaceThatIsNeeded(
            IndicatorKind kind,
            String base,
            String promise,
            String rule,
            String figures,
            String paceKind,
            String years,
            String needed,
            String soFar) {
        Pace pace = outlook(SmallPlan.indicator(kind), base, promise, rule, 2018, figures)
                .flatMap(Outlook::pace)
                .orElseThrow();
        assertThat(pace.kind()).hasToString(paceKind);
        assertThat(pace.years()).hasToString(years);
        assertThat(pace.needed()).hasToString(needed);
        assertThat(pace.soFar().map(Object::toString).orElse("-")).isEqualTo(soFar);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | promise | rule                      | as of | figures            | reason
        COUNT  | <= 5    | END_YEAR 2016..2020       | 2020  | 2020:4             | SETTLED
        COUNT  | <= 5    | EVERY_YEAR 2016..2020     | 2017  | 2016:4 2017:6      | SETTLED
        COUNT  | <= 5    | END_YEAR 2016..2020       | 2021  | 2019:4             | SETTLED
        STAGE  | >= 2    | STAGE_REACHED 2016..2020  | 2018  | 2018:1             | NOT_OF_COUNTS
        """)
    void whereNothingLiesAheadItIsSaidWhy(
            IndicatorKind kind, String promise, String rule, int asOf, String figures, RefusalReason reason) {
        Answer<Outlook> outlook = outlook(SmallPlan.indicator(kind), "-", promise, rule, asOf, figures);
        assertThat(outlook.refusal().orElseThrow().reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | base   | promise | rule                    | figures            | probability             | projection     | pace
        COUNT  | -      | >= 50   | END_YEAR 2016..2020     | 2016..2018:40      | NOT_OF_COUNTS           | -              | -
        AMOUNT | -      | <= 50   | END_YEAR 2016..2020     | 2017..2018:40      | NOT_OF_COUNTS           | TOO_FEW_POINTS | -
        COUNT  | -      | <= 50   | PERIOD_TOTAL 2016..2020 | 2017..2018:4       | FIGURE_MISSING          | FIGURE_MISSING | FIGURE_MISSING
        COUNT  | 2015 moving | <= -10% | EVERY_YEAR 2016..2020   | 2015:40 2016:30 2017:20 2018:15 | FIGURE_MISSING | -          | NOT_THIS_KIND_OF_TARGET
        COUNT  | -      | 3 .. 5  | END_YEAR 2016..2020     | 2016..2018:4       | NOT_THIS_KIND_OF_TARGET | -              | NOT_THIS_KIND_OF_TARGET
        COUNT  | -      | <= 5    | END_YEAR 2016..2020     | 2015:4             | FIGURE_MISSING          | TOO_FEW_POINTS | FIGURE_MISSING
        """)
    void eachPartSaysWhyItIsMissing(
            IndicatorKind kind,
            String base,
            String promise,
            String rule,
            String figures,
            String probability,
            String projection,
            String pace) {
        Outlook outlook = outlook(SmallPlan.indicator(kind), base, promise, rule, 2018, figures)
                .orElseThrow();
        assertThat(reason(outlook.probability())).isEqualTo(probability);
        assertThat(reason(outlook.projection())).isEqualTo(projection);
        assertThat(reason(outlook.pace())).isEqualTo(pace);
        assertThat(outlook.sentence().chinese()).contains("无达到目标的概率：");
    }

    @Test
    void oneEventIsOne() {
        assertThat(outlook(count(), "-", "<= 9", "PERIOD_TOTAL 2016..2020", 2017, "2016:1 2017:0")
                        .orElseThrow()
                        .sentence()
                        .in(Language.ENGLISH))
                .startsWith("From the 1 event of 2016–2017, if");
    }

    /** The mean of the rates is lost already, by more events than a last year's denominator has seen. */
    @Test
    void aMeanThatIsLostHasTheProbability0() {
        Indicator rate = SmallPlan.indicator(IndicatorKind.RATIO)
                .withRatio(SmallPlan.ratio(Accumulation.FLOW, Accumulation.NONE));
        assertThat(outlook(rate, "-", "<= 1", "PERIOD_MEAN 2016..2020", 2017, "2016:5/10 2017:0/100000")
                        .flatMap(Outlook::probability)
                        .orElseThrow())
                .isZero();
    }

    @Test
    void theLevelOfTheDeadlineIsNotThatOfTheYearsBeforeIt() {
        Outlook outlook = outlook(count(), "100 in 2015", "<= -10%/y", "EVERY_YEAR 2016..2020", 2017, "2016:85 2017:75")
                .orElseThrow();
        assertThat(reason(outlook.pace())).isEqualTo("NOT_THIS_KIND_OF_TARGET");
        assertThat(outlook.probability().value()).isPresent();
    }

    private static String reason(Answer<?> answer) {
        return answer.refusal().map(refusal -> refusal.reason().name()).orElse("-");
    }

    private static Indicator count() {
        return SmallPlan.indicator(IndicatorKind.COUNT);
    }

    private static Indicator amount() {
        return SmallPlan.indicator(IndicatorKind.AMOUNT);
    }

    private static Answer<Outlook> outlook(
            Indicator indicator, String base, String promise, String rule, int asOf, String figures) {
        return SmallPlan.attainment(indicator, base, promise, rule, asOf, figures)
                .outlook();
    }
}
