package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareOfTheWayTest {
    private static final ShareOfTheWay METHOD = ShareOfTheWay.STANDARD;

    /** The end of the third of five years: 60 % of the time. */
    @ParameterizedTest
    @CsvSource({
        "DECREASE,94,3/5,on schedule,ON_TRACK",
        "DECREASE,94.01,599/1000,behind schedule,SHORT",
        "DECREASE,90,1,target met,MET",
        "DECREASE,88,6/5,target met,MET",
        "DECREASE,103,-3/10,behind schedule,SHORT",
        "INCREASE,106,3/5,on schedule,ON_TRACK",
    })
    void holdsTheWayAgainstTheTime(
            Direction direction, String latest, String share, String classification, Standing standing) {
        String target = direction == Direction.DECREASE ? "90" : "110";
        ProgressResult result = METHOD.assess(
                ProgressQuestion.of(direction, 2015, "100", 2018, latest).withTarget(target, 2020));
        String[] parts = share.split("/", -1);
        Figure expected =
                Figure.of(Long.parseLong(parts[0])).over(Figure.of(parts.length == 1 ? 1 : Long.parseLong(parts[1])));
        assertThat(result.value().orElseThrow().exact()).contains(expected);
        assertThat(result.classification()).contains(classification);
        assertThat(result.standing()).isEqualTo(standing);
    }

    @Test
    void startsAtTheGivenYearOrTheFirst() {
        ProgressQuestion question = ProgressQuestion.of(
                        Direction.INCREASE, Map.of(2012, Decimal.of(1), 2015, Decimal.of(2), 2018, Decimal.of(3)))
                .withTarget("4", 2020);
        assertThat(METHOD.assess(question).base()).contains(new Point(2012, Decimal.of(1)));
        assertThat(METHOD.assess(question.withBaseYear(2015)).base()).contains(new Point(2015, Decimal.of(2)));
        assertThat(METHOD.assess(question.withBaseYear(2016)).refusal().orElseThrow())
                .hasToString("TOO_FEW_POINTS: years 2012 to 2018 must have a base year, 2016, and a later one");
    }

    @Test
    void doesNotCountTimeBeyondTheTargetYear() {
        ProgressQuestion late =
                ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2023, "91").withTarget("90", 2020);
        assertThat(METHOD.assess(late).others()).containsExactly(Measure.of("share of the time", Figure.of(1)));
        assertThat(METHOD.assess(late).classification()).contains("behind schedule");
    }

    @Test
    void refusesWhatHasNoWay() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2018, "110");
        assertThat(refusal(question)).isEqualTo("TARGET_NEEDED: target and its year must be given");
        assertThat(refusal(question.withTarget(Decimal.of(90)))).startsWith("TARGET_NEEDED");
        assertThat(refusal(question.withTarget("105", 2020)))
                .isEqualTo("UNDEFINED: base 100 (2015) must not meet the target 105 already");
        assertThat(refusal(question.withTarget("90", 2015)))
                .isEqualTo("UNDEFINED: target year 2015 must be after 2015");
        assertThat(METHOD.assess(question.withTarget("120", 2020)).met()).isTrue();
    }

    private static String refusal(ProgressQuestion question) {
        return METHOD.assess(question).refusal().orElseThrow().toString();
    }
}
