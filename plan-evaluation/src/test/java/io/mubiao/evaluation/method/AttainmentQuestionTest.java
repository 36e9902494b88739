package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the methods of others are asked of an attainment. */
class AttainmentQuestionTest {
    @Test
    void theBaselineStandsInItsLastYear() {
        ProgressQuestion question = question(
                        IndicatorKind.COUNT,
                        "2011..2015",
                        "<= -10%",
                        "END_YEAR 2016..2020",
                        2018,
                        "2011:420 2012..2014:400 2015:380 2016:390 2018:380 2019:1")
                .orElseThrow();
        assertThat(question)
                .isEqualTo(ProgressQuestion.builder()
                        .putPoint(2015, Decimal.of(400))
                        .putPoint(2016, Decimal.of(390))
                        .putPoint(2018, Decimal.of(380))
                        .direction(Direction.DECREASE)
                        .target(Decimal.of(360))
                        .targetYear(2020)
                        .baseYear(2015)
                        .build());
    }

    @Test
    void withoutABaselineTheSeriesBeginsWithTheTarget() {
        ProgressQuestion question = question(
                        IndicatorKind.AMOUNT,
                        "-",
                        ">= 85",
                        "EVERY_YEAR 2016..2020",
                        2018,
                        "2015:70 2016:86 2017:85 2018:87")
                .orElseThrow();
        assertThat(question)
                .isEqualTo(ProgressQuestion.builder()
                        .putPoint(2016, Decimal.of(86))
                        .putPoint(2017, Decimal.of(85))
                        .putPoint(2018, Decimal.of(87))
                        .direction(Direction.INCREASE)
                        .target(Decimal.of(85))
                        .targetYear(2020)
                        .baseYear(2016)
                        .build());
    }

    @Test
    void aBaselineThatMovesIsNoBaseOfTheSeries() {
        ProgressQuestion question = question(
                        IndicatorKind.AMOUNT,
                        "2015 moving",
                        "<= -10%",
                        "EVERY_YEAR 2016..2020",
                        2017,
                        "2015:100 2016:80 2017:70")
                .orElseThrow();
        assertThat(question.points()).containsOnlyKeys(2016, 2017);
        assertThat(question.baseYear()).contains(2016);
    }

    @Test
    void whatIsNoDecimalHasManyDigits() {
        ProgressQuestion question = question(
                        IndicatorKind.RATIO, "-", ">= 85", "END_YEAR 2016..2020", 2018, "2017:2/3 2018:80/100")
                .orElseThrow();
        assertThat(question.points())
                .containsEntry(2017, Decimal.parse("66.66666666666666666666666666666667"))
                .containsEntry(2018, Decimal.of(80));
    }

    @Test
    void refusesWhatIsTooLongForADecimal() {
        String small = "0." + "0".repeat(99) + "1";
        String large = "7" + "0".repeat(99);
        assertThat(ratio(small + "/" + large))
                .hasToString("NOT_REPRESENTABLE: figure 1.428571428571428571428571428571429E-198 must have at most 100"
                        + " digits before and after the decimal point");
        assertThat(ratio(large + "/" + small).refusal().orElseThrow().reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
    }

    private static Answer<ProgressQuestion> ratio(String figure) {
        return question(
                IndicatorKind.RATIO, "-", ">= 85", "END_YEAR 2016..2020", 2018, "2017:" + figure + " 2018:80/100");
    }

    @Test
    void ourOwnVerdictIsThatOfTheAttainment() {
        Attainment attainment = attainment(
                IndicatorKind.COUNT, "400 in 2015", "<= -10%", "END_YEAR 2016..2020", 2018, "2016..2018:375");
        MethodComparison comparison = MethodComparison.of(attainment).orElseThrow();
        assertThat(comparison.results()).hasSameSizeAs(MethodComparison.standardMethods());
        assertThat(comparison.results())
                .filteredOn(result -> result.method().equals("Mubiao verdict"))
                .extracting(result -> result.classification().orElseThrow())
                .containsExactly(attainment.verdict().name());
    }

    @Test
    void whereThePlanLeavesNothingToHoldAgainstOurVerdictIsNone() {
        Attainment attainment =
                attainment(IndicatorKind.AMOUNT, "-", ">= 85", "END_YEAR 2016..2020", 2018, "2016:80 2018:81");
        assertThat(MethodComparison.of(attainment).orElseThrow().refused())
                .extracting(ProgressResult::method)
                .contains("Mubiao verdict");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | promise   | rule                     | figures             | reason
        COUNT  | <= 30     | PERIOD_TOTAL 2016..2020  | 2016..2018:5        | NOT_THIS_KIND_OF_TARGET
        COUNT  | <= 30     | PERIOD_MEAN 2016..2020   | 2016..2018:5        | NOT_THIS_KIND_OF_TARGET
        STAGE  | >= 2      | STAGE_REACHED 2016..2020 | 2018:1              | NOT_THIS_KIND_OF_TARGET
        AMOUNT | 90 .. 100 | END_YEAR 2016..2020      | 2018:95             | NOT_THIS_KIND_OF_TARGET
        AMOUNT | < 90      | END_YEAR 2016..2020      | 2018:95             | NOT_THIS_KIND_OF_TARGET
        AMOUNT | ~ 90      | END_YEAR 2016..2020      | 2018:95             | FIGURE_MISSING
        """)
    void otherTargetsAreNotTheirs(
            IndicatorKind kind, String promise, String rule, String figures, RefusalReason reason) {
        Answer<MethodComparison> comparison = MethodComparison.of(attainment(kind, "-", promise, rule, 2018, figures));
        assertThat(comparison.refusal().orElseThrow().reason()).isEqualTo(reason);
    }

    private static Answer<ProgressQuestion> question(
            IndicatorKind kind, String base, String promise, String rule, int asOf, String figures) {
        return ProgressQuestion.of(attainment(kind, base, promise, rule, asOf, figures));
    }

    private static Attainment attainment(
            IndicatorKind kind, String base, String promise, String rule, int asOf, String figures) {
        return SmallPlan.attainment(SmallPlan.indicator(kind), base, promise, rule, asOf, figures);
    }
}
