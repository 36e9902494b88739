package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressResultTest {
    @Test
    void isAnAnswerOrARefusal() {
        ProgressResult.Builder builder = named();
        builder.score(1.0).refusal(new Refusal(RefusalReason.UNDEFINED, "any"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Result of 'any' must be an answer or a refusal, not both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named().standing(Standing.MET).refused(RefusalReason.UNDEFINED, "any"));
        assertThat(named().refused(RefusalReason.UNDEFINED, "thing 1 must be 2"))
                .hasToString("any (1): refused, UNDEFINED: thing 1 must be 2 [computed]");
    }

    @Test
    void namesItsMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named().method(" ").build())
                .withMessage("Method ' ' '1' must be named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named().version("").build())
                .withMessage("Method 'any' '' must be named");
    }

    @Test
    void holdsFiniteNumbersOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of("R", Double.NaN))
                .withMessage("Measure 'R' NaN must be named and finite");
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("R", Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("", 1));
        assertThat(Measure.of("R", -0.0)).isEqualTo(Measure.of("R", 0.0)).hasToString("R 0");
        assertThat(Measure.of("R", Figure.of(1).over(Figure.of(3))).value()).isEqualTo(1.0 / 3);
    }

    @Test
    void asksForYearsThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressQuestion.of(Direction.DECREASE, Map.of(1499, Decimal.of(1))))
                .withMessage("Year 1499 of a series must be from 1500 to 2500");
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> question.withTarget("1", 2501));
        assertThatIllegalArgumentException().isThrownBy(() -> question.withBaseYear(-1));
        assertThat(question.latest()).isEmpty();
    }

    static List<Object> values() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "3.5", 2024, "2.8")
                .withTarget("1.75", 2030)
                .withPeers(Decimal.of(1), Decimal.of(2));
        return List.of(
                question,
                MethodComparison.of(question),
                StatisticsCanada.standard().withLimit(Decimal.of(100)),
                EurostatStyle.standard(),
                UnProgressChart.standard().withKind(SeriesKind.PERCENTAGES),
                EscapCurrentStatus.standard(),
                GermanOffTrack.STANDARD,
                TargetPath.haltTheRise(new Point(2015, Decimal.of(1))),
                new IndicatorScore(1, false));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBackFromSerializationEqual(Object value) {
        assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @Test
    void comesBackFromSerializationWithItsWeights() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "3.5", 2024, "2.8")
                .withTarget("1.75", 2030);
        EscapAnticipatedProgress method = EscapAnticipatedProgress.with(WeightScheme.DECAY);
        assertThat(copy(method).assess(question)).isEqualTo(method.assess(question));
        assertThat(method).hasToString("ESCAP anticipated, weights 0.9^age");
        assertThat(copy(method)).isEqualTo(method);
        YearWeights own = (year, first, last) -> Figure.of(1);
        ProgressMethod alike = EscapAnticipatedProgress.with("own", own);
        assertThat(copy(alike).assess(question)).isEqualTo(alike.assess(question));
    }

    private static ProgressResult.Builder named() {
        return ProgressResult.builder().method("any").version("1").evidence(Evidence.COMPUTED);
    }
}
