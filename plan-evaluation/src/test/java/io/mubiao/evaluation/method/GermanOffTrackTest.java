package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static io.mubiao.evaluation.method.Numbers.other;
import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GermanOffTrackTest {
    /** The file has 15 digits. */
    private static final double TOLERANCE = 1e-13;

    private static final GermanOffTrack METHOD = GermanOffTrack.STANDARD;

    static List<ReferenceTable.Row> computed() {
        return ReferenceTable.rows(GermanOffTrackTest.class, "german-off-track-computed.csv");
    }

    @ParameterizedTest
    @MethodSource("computed")
    void givesWhatTheRuleGives(ReferenceTable.Row row) {
        ProgressQuestion question = ProgressQuestion.builder()
                .direction(Numbers.direction(row))
                .points(Numbers.upTo(row.year("latest_year"), row.decimals("last_points")))
                .target(row.decimal("target"))
                .targetYear(row.year("target_year"))
                .build();
        ProgressResult result = METHOD.assess(question);
        boolean met = row.text("symbol").endsWith(" (target met)");

        assertThat(result.met()).isEqualTo(met);
        assertThat(result.classification()).contains(row.text("symbol").replace(" (target met)", ""));
        close(value(result), row.number("missed_share_of_remaining"), TOLERANCE);
        close(other(result, "mean annual change"), row.number("mean_annual_change"), TOLERANCE);
        if (!met) {
            String label = "hypothetical value in " + row.year("target_year");
            close(other(result, label), row.number("hypothetical_value"), TOLERANCE);
        }
    }

    /** Falls of 0.1 a year leave x after one more: the share is (x - 0.1)/x of the way x that was left. */
    @ParameterizedTest
    @CsvSource({
        "0.1,0,sun",
        "0.105,1/21,sun",
        "0.125,0.2,sun and cloud",
        "0.1250001,250001/1250001,cloud",
        "2,0.95,cloud",
    })
    void decidesTiesExactly(String left, String share, String symbol) {
        Decimal target = new Decimal(new BigDecimal("0.7").subtract(new BigDecimal(left)));
        ProgressResult result =
                METHOD.assess(series(Direction.DECREASE, "1.0 0.9 0.8 0.7").withTarget(target.toString(), 2021));
        assertThat(result.value().orElseThrow().exact().orElseThrow()).hasToString(share);
        assertThat(result.classification()).contains(symbol);
    }

    @Test
    void takesExactlyFivePerCentForMissed() {
        // Rising by 19 a year with 20 to go: 1/20 of the way is missed.
        ProgressResult tie =
                METHOD.assess(series(Direction.INCREASE, "0 1.9 3.8 5.7").withTarget("7.7", 2021));
        assertThat(tie.value().orElseThrow().exact()).contains(Figure.of(1).over(Figure.of(20)));
        assertThat(tie.classification()).contains("sun and cloud");
        assertThat(tie.standing()).isEqualTo(Standing.SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE,1 2 3 4,sun", "INCREASE,1 2 4 3,sun and cloud", "INCREASE,1 2 3 3,sun and cloud",
        "INCREASE,4 2 1 3,cloud", "INCREASE,3 2 1 3,cloud", "INCREASE,3 3 3 3,thunderstorm",
        "INCREASE,4 3 2 1,thunderstorm", "DECREASE,4 3 2 1,sun", "DECREASE,1 2 4 3,cloud",
    })
    void combinesMeanAndLastChangeWithoutATarget(Direction direction, String points, String symbol) {
        ProgressResult result = METHOD.assess(series(direction, points));
        assertThat(result.classification()).contains(symbol);
        assertThat(result.standing()).isEqualTo(symbol.equals("sun") ? Standing.ON_TRACK : Standing.SHORT);
    }

    @Test
    void looksAtTheLastSixPointsOfConsecutiveYears() {
        ProgressResult result = METHOD.assess(series(Direction.INCREASE, "100 1 2 3 4 5 6"));
        assertThat(result.base()).contains(new Point(2015, Decimal.of(1)));
        assertThat(result.classification()).contains("sun");

        Map<Integer, Decimal> gap = Map.of(
                2015,
                Decimal.of(9),
                2017,
                Decimal.of(1),
                2018,
                Decimal.of(2),
                2019,
                Decimal.of(3),
                2020,
                Decimal.of(4));
        assertThat(METHOD.assess(ProgressQuestion.of(Direction.INCREASE, gap)).base())
                .contains(new Point(2017, Decimal.of(1)));
    }

    @Test
    void refusesFewerThanFourPointsWithoutAGap() {
        assertThat(METHOD.assess(series(Direction.INCREASE, "1 2 3")).refusal().orElseThrow())
                .hasToString("TOO_FEW_POINTS: points of consecutive years up to the latest 3 must be at least 4");
    }

    @Test
    void refusesATargetWithoutAYearOrOfThePast() {
        ProgressQuestion question = series(Direction.INCREASE, "1 2 3 4");
        assertThat(METHOD.assess(question.withTarget(Decimal.of(9))).refusal().orElseThrow())
                .hasToString("TARGET_NEEDED: target year must be given");
        assertThat(METHOD.assess(question.withTarget("9", 2019)).refusal().orElseThrow())
                .hasToString("UNDEFINED: target year 2019 must not be before 2020");
        assertThat(METHOD.assess(question.withTarget("9", 2020)).classification())
                .contains("cloud");
        assertThat(METHOD.assess(question.withTarget("4", 2019)).met()).isTrue();
    }

    @Test
    void countsTheWorstOfSeveralTargets() {
        ProgressQuestion question = series(Direction.INCREASE, "1 2 3 4");
        ProgressQuestion sun = question.withTarget("6", 2022);
        ProgressQuestion cloud = question.withTarget("9", 2022);
        ProgressQuestion storm = series(Direction.INCREASE, "4 3 2 1").withTarget("6", 2022);
        ProgressQuestion refused = series(Direction.INCREASE, "1 2 3");
        assertThat(METHOD.worst(List.of(sun, cloud)).classification()).contains("cloud");
        assertThat(METHOD.worst(List.of(sun, refused, cloud)).refusal()).isPresent();
        assertThat(METHOD.worst(List.of(refused, storm, sun)).classification()).contains("thunderstorm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.worst(List.of()))
                .withMessage("Questions must be one or more");
    }

    static ProgressQuestion series(Direction direction, String points) {
        List<Decimal> values =
                Splitter.on(' ').splitToStream(points).map(Decimal::parse).toList();
        return ProgressQuestion.of(direction, Numbers.upTo(2020, values));
    }
}
