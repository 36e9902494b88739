package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static io.mubiao.evaluation.method.Numbers.other;
import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnProgressChartTest {
    /** The files have 15 digits, of which a growth rate near 0 has lost some to the subtraction of 1. */
    private static final double TOLERANCE = 1e-11;

    private static final UnProgressChart METHOD = UnProgressChart.standard();

    static List<ReferenceTable.Row> published() {
        return ReferenceTable.rows(UnProgressChartTest.class, "un-progress-chart-published.csv");
    }

    static List<ReferenceTable.Row> computed() {
        return ReferenceTable.rows(UnProgressChartTest.class, "un-progress-chart-computed.csv");
    }

    @ParameterizedTest
    @MethodSource("published")
    void givesThePublishedScore(ReferenceTable.Row row) {
        ProgressResult result = METHOD.assess(question(row));
        assertThat(result.score()).contains(row.number("published_score"));
        if (row.has("ratio")) {
            close(value(result), row.number("ratio"), TOLERANCE);
            close(other(result, "expected in 2030"), row.number("extrapolated_2030"), TOLERANCE);
            close(other(result, "CAGR"), row.number("cagr"), TOLERANCE);
        } else {
            close(value(result), row.number("cagr"), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("computed")
    void givesWhatTheFormulaGives(ReferenceTable.Row row) {
        ProgressResult result = METHOD.assess(question(row));
        assertThat(result.score()).contains(row.number("score"));
        close(other(result, "CAGR"), row.number("cagr"), TOLERANCE);
        close(other(result, "expected in " + row.year("target_year")), row.number("extrapolated"), TOLERANCE);
        assertThat(result.value().isPresent()).isEqualTo(row.has("ratio"));
        if (row.has("ratio")) {
            close(value(result), row.number("ratio"), TOLERANCE);
        }
    }

    private static ProgressQuestion question(ReferenceTable.Row row) {
        return ProgressQuestion.builder()
                .direction(Numbers.direction(row))
                .putPoint(row.year("base_year"), row.decimal("base_value"))
                .putPoint(row.year("latest_year"), row.decimal("latest_value"))
                .baseYear(row.year("base_year"))
                .target(row.optional("target"))
                .targetYear(row.year("target_year"))
                .build();
    }

    @Test
    void startsIn2015OrLaterOrElseBeforeWhereTwoPointsAreLeft() {
        assertThat(base(2012, 2016, 2018)).isEqualTo(2016);
        assertThat(base(2012, 2014, 2016)).isEqualTo(2014);
        assertThat(base(2012, 2013, 2014)).isEqualTo(2013);
        ProgressQuestion onePoint = ProgressQuestion.of(Direction.INCREASE, Map.of(2020, Decimal.of(3)));
        assertThat(METHOD.assess(onePoint).refusal().orElseThrow())
                .hasToString("TOO_FEW_POINTS: years 2020 to 2020 must have a base year and a later one");
    }

    private static int base(int... years) {
        ProgressQuestion.Builder question = ProgressQuestion.builder().direction(Direction.INCREASE);
        for (int year : years) {
            question.putPoint(year, Decimal.of(year));
        }
        return METHOD.assess(question.build()).base().orElseThrow().year();
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE,102,3",
        "INCREASE,101.9,2",
        "INCREASE,100.51,2",
        "INCREASE,100.49,1",
        "INCREASE,90,1",
        "DECREASE,98,3",
        "DECREASE,98.1,2",
        "DECREASE,99.49,2",
        "DECREASE,99.51,1",
        "DECREASE,110,1",
        "DECREASE,0,3",
    })
    void scoresTheRateWithoutATarget(Direction direction, String latest, double score) {
        ProgressResult result = METHOD.assess(ProgressQuestion.of(direction, 2015, "100", 2016, latest));
        assertThat(result.score()).contains(score);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE,100,99,true",
        "INCREASE,100,98.9,false",
        "DECREASE,0,1,true",
        "DECREASE,0,1.1,false",
        "INCREASE,90,89.5,false",
    })
    void takesAPercentageNearItsEndForMet(Direction direction, String target, String latest, boolean met) {
        ProgressQuestion question =
                ProgressQuestion.of(direction, 2015, "50", 2020, latest).withTarget(target, 2030);
        assertThat(METHOD.withKind(SeriesKind.PERCENTAGES).assess(question).met())
                .isEqualTo(met);
        assertThat(METHOD.assess(question).met()).isFalse();
    }

    @Test
    void assessesPastTargetsByTheirYear() {
        ProgressQuestion question = ProgressQuestion.of(
                        Direction.DECREASE, Map.of(2015, Decimal.of(10), 2019, Decimal.of(6), 2022, Decimal.of(4)))
                .withTarget("5", 2020);
        ProgressResult result = METHOD.assess(question);
        assertThat(result.latest()).contains(new Point(2019, Decimal.of(6)));
        assertThat(result.notes()).containsExactly("points after the target year 2020 left out");
        close(other(result, "expected in 2020"), 6 * Math.pow(0.6, 0.25), 1e-14);
        assertThat(result.standing()).isEqualTo(Standing.SHORT);
        assertThat(METHOD.assess(question.withTargetYear(2022)).met()).isTrue();
    }

    @Test
    void leavesRatesOfGrowthToExpertsAndTakesAYesForMet() {
        ProgressQuestion question = ProgressQuestion.of(Direction.INCREASE, 2015, "0", 2020, "1");
        assertThat(METHOD.withKind(SeriesKind.GROWTH_RATES)
                        .assess(question)
                        .refusal()
                        .map(Refusal::reason))
                .contains(RefusalReason.UNDEFINED);
        assertThat(METHOD.withKind(SeriesKind.BINARY).assess(question).met()).isTrue();
        assertThat(METHOD.withKind(SeriesKind.BINARY)
                        .assess(ProgressQuestion.of(Direction.INCREASE, Map.of(2020, Decimal.of(0))))
                        .score())
                .contains(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,NOT_POSITIVE,base 0 (2015) must be above 0",
        "-1,5,NOT_POSITIVE,base -1 (2015) must be above 0",
        "5,-1,NOT_POSITIVE,latest value -1 (2020) must be at least 0",
    })
    void refusesWhatHasNoGrowth(String base, String latest, RefusalReason reason, String detail) {
        ProgressQuestion question = ProgressQuestion.of(Direction.INCREASE, 2015, base, 2020, latest);
        assertThat(METHOD.assess(question).refusal()).contains(new Refusal(reason, detail));
        assertThat(METHOD.assess(question.withTarget("9", 2030)).refusal()).contains(new Refusal(reason, detail));
        assertThat(METHOD.assess(question.withTarget("-2", 2030)).met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100,110,115", "100,100,101"})
    void takesItForARegressionToHaveLeftTheTarget(String base, String target, String latest) {
        ProgressResult result = METHOD.assess(ProgressQuestion.of(Direction.DECREASE, 2015, base, 2020, latest)
                .withTarget(target, 2030));
        assertThat(result.score()).contains(1.0);
        assertThat(result.value()).isEmpty();
        assertThat(result.evidence()).isEqualTo(Evidence.COMPUTED);
        assertThat(result.notes()).hasSize(1);
    }
}
