package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.value.Decimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanVerdictTest {
    @ParameterizedTest
    @CsvSource({
        "DECREASE,2018,94,ON_TRACK,ON_TRACK,94",
        "DECREASE,2018,94.001,OFF_TRACK,SHORT,94",
        "DECREASE,2020,90,ATTAINED,MET,90",
        "DECREASE,2020,90.001,NOT_ATTAINED,SHORT,90",
        "INCREASE,2020,90,ATTAINED,MET,90",
        "INCREASE,2018,93.9,ON_TRACK,ON_TRACK,90",
    })
    void isThatOfTheLibrary(
            Direction direction, int year, String latest, String verdict, Standing standing, double level) {
        ProgressResult result = PlanVerdict.STRAIGHT.assess(
                ProgressQuestion.of(direction, 2015, "100", year, latest).withTarget("90", 2020));
        assertThat(result.classification()).contains(verdict);
        assertThat(result.standing()).isEqualTo(standing);
        assertThat(value(result)).isEqualTo(level);
    }

    @Test
    void namesTheTrajectory() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2018, "93.95")
                .withTarget("90", 2020);
        ProgressResult straight = PlanVerdict.STRAIGHT.assess(question);
        ProgressResult geometric = PlanVerdict.GEOMETRIC.assess(question);
        assertThat(straight.classification()).contains("ON_TRACK");
        assertThat(straight.notes())
                .containsExactly("interim, trajectory: straight line, a convention of this library");
        assertThat(geometric.classification()).contains("OFF_TRACK");
        assertThat(geometric.notes()).containsExactly("interim, trajectory: geometric, a convention of this library");
        assertThat(PlanVerdict.STRAIGHT.assess(question.withTarget("90", 2018)).notes())
                .containsExactly("final, by the figure of the target year");
    }

    @Test
    void refusesWhatTheVerdictLeavesUndetermined() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2022, "95");
        assertThat(refusal(question)).isEqualTo("TARGET_NEEDED: target and its year must be given");
        assertThat(refusal(question.withTarget("90", 2020))).startsWith("FIGURE_MISSING: verdict UNDETERMINED");
        assertThat(refusal(question.withTarget("90", 2500)))
                .isEqualTo("OUT_OF_RANGE: years [2015, 2022, 2500] must be from 1900 to 2200");
        assertThat(refusal(question.withPoints(Map.of()).withTarget("90", 2020)))
                .startsWith("TOO_FEW_POINTS");
        assertThat(PlanVerdict.GEOMETRIC.assess(question.withTarget("-1", 2030)).refusal())
                .isPresent();
        ProgressQuestion onlyTheEnd = ProgressQuestion.of(Direction.DECREASE, Map.of(2020, Decimal.of(90)))
                .withTarget("90", 2020);
        assertThat(PlanVerdict.STRAIGHT.assess(onlyTheEnd).met()).isTrue();
    }

    private static String refusal(ProgressQuestion question) {
        return PlanVerdict.STRAIGHT.assess(question).refusal().orElseThrow().toString();
    }
}
