package io.mubiao.evaluation.method.composite.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.Direction;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormalisationTest {
    private static final Values NONE = Values.of(List.of(Optional.empty(), Optional.empty()));

    private static Figure figure(long number) {
        return Figure.of(number);
    }

    private static Values values(long... numbers) {
        return Values.of(Arrays.stream(numbers).mapToObj(Figure::of).toArray(Figure[]::new));
    }

    private static Values gap(long first, long third) {
        return Values.of(List.of(Optional.of(figure(first)), Optional.empty(), Optional.of(figure(third))));
    }

    private static Stream<Arguments> printed() {
        return Stream.of(
                Arguments.of(MinMax.PERCENT, gap(10, 30), "min-max onto 0 to 100: 0, missing, 100"),
                Arguments.of(new MinMax(figure(1), figure(0)), values(3, 1, 2), "min-max onto 1 to 0: 0, 1, 0.5"),
                Arguments.of(
                        new Goalposts(figure(0), figure(8), Direction.DECREASE, figure(100)),
                        values(-1, 2, 9),
                        "goalposts 0 and 8, DECREASE is better, scale 100: 100, 75, 0"),
                Arguments.of(
                        DistanceToTarget.of(figure(549), Direction.DECREASE),
                        values(610, 585, 549, 530),
                        "distance to target 549, DECREASE is better: 0, 25/61, 1, 80/61"),
                Arguments.of(
                        DistanceToTarget.of(figure(10), Direction.INCREASE).withCap(),
                        values(0, 5, 11),
                        "distance to target 10, INCREASE is better, capped: 0, 0.5, 1"),
                Arguments.of(
                        Scaled.percent(figure(1), figure(4)),
                        values(1, 2, 7),
                        "scaled from 1 to 4 by 100: 0, 100/3, 200"),
                Arguments.of(
                        ZScore.STANDARD, values(1, 3, 5), "z-score with mean 0 and standard deviation 1: -1, 0, 1"),
                Arguments.of(
                        new ZScore(figure(50), figure(10)),
                        values(1, 3, 5),
                        "z-score with mean 50 and standard deviation 10: 40, 50, 60"),
                Arguments.of(StandardNormalisation.RANK, gap(7, 7), "RANK: 1, missing, 1"),
                Arguments.of(StandardNormalisation.RANK, values(10, 20, 20, 5, 30), "RANK: 2, 3, 3, 1, 5"),
                Arguments.of(StandardNormalisation.BORDA, values(10, 20, 20, 5, 30), "BORDA: 1, 2, 2, 0, 4"),
                Arguments.of(StandardNormalisation.PERCENT_RANK, gap(7, 9), "PERCENT_RANK: 0, missing, 1"),
                Arguments.of(StandardNormalisation.BORDA, NONE, "BORDA: missing, missing"),
                Arguments.of(
                        StandardNormalisation.DISTANCE_TO_MAXIMUM,
                        values(2, 4, 10),
                        "DISTANCE_TO_MAXIMUM: 0, 0.25, 1"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void namesItsMethodAndScores(Normalisation method, Values values, String expected) {
        assertThat(method.of(values)).hasToString(expected);
    }

    private static Stream<Arguments> refused() {
        Figure five = figure(5);
        return Stream.of(
                Arguments.of(MinMax.PERCENT, values(5, 5), "NO_VARIATION: values: all are 5, at least two must differ"),
                Arguments.of(MinMax.PERCENT, NONE, "TOO_FEW_POINTS: values: 0 of 2 are there, at least 1 must be"),
                Arguments.of(
                        StandardNormalisation.DISTANCE_TO_MAXIMUM,
                        gap(5, 5),
                        "NO_VARIATION: values: all are 5, at least two must differ"),
                Arguments.of(
                        new Goalposts(five, five, Direction.INCREASE, five),
                        values(1),
                        "UNDEFINED: upper end 5 must differ from the lower end 5"),
                Arguments.of(
                        Scaled.percent(five, five),
                        values(1),
                        "UNDEFINED: upper end 5 must differ from the lower end 5"),
                Arguments.of(
                        DistanceToTarget.of(five, Direction.INCREASE),
                        values(5, 7),
                        "UNDEFINED: target 5 must differ from the worst value 5"),
                Arguments.of(
                        DistanceToTarget.of(five, Direction.DECREASE),
                        NONE,
                        "TOO_FEW_POINTS: values: 0 of 2 are there, at least 1 must be"),
                Arguments.of(
                        ZScore.STANDARD, values(5), "TOO_FEW_POINTS: values: 1 of 1 are there, at least 2 must be"),
                Arguments.of(
                        ZScore.STANDARD, values(5, 5), "NO_VARIATION: values: all are 5, at least two must differ"),
                Arguments.of(
                        new ZScore(figure(0), figure(0)),
                        values(1, 2),
                        "NOT_POSITIVE: standard deviation 0 must be above 0"),
                Arguments.of(
                        StandardNormalisation.PERCENT_RANK,
                        values(5),
                        "TOO_FEW_POINTS: values: 1 of 1 are there, at least 2 must be"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNotDefined(Normalisation method, Values values, String refusal) {
        assertThat(method.of(values).value()).isEmpty();
        assertThat(method.of(values)).hasToString(refusal);
    }

    @Test
    void aTargetThatIsWorseThanAllValuesScoresBelow0() {
        assertThat(DistanceToTarget.of(figure(4), Direction.INCREASE).scores(values(5, 6, 7)))
                .isEqualTo(Answer.of(values(0, -1, -2)));
        assertThat(DistanceToTarget.of(figure(8), Direction.DECREASE).scores(values(5, 6, 7)))
                .isEqualTo(Answer.of(values(-2, -1, 0)));
    }

    @Test
    void anyFunctionOfValuesIsANormalisation() {
        Normalisation none = values ->
                values.size() > 1 ? Answer.of(values) : Answer.refused(RefusalReason.PEERS_NEEDED, "no peers");
        assertThat(none.of(values(1, 2)).map(Normalised::scores)).isEqualTo(Answer.of(values(1, 2)));
        assertThat(none.of(values(1)).refusal()).isPresent();
    }

    @Test
    void valuesKeepTheirPlaces() {
        Values values = gap(3, -4);
        assertThat(values.size()).isEqualTo(3);
        assertThat(values.at(0)).contains(figure(3));
        assertThat(values.at(1)).isEmpty();
        assertThat(values.available()).containsExactly(figure(3), figure(-4));
        assertThat(values.byPlace()).isEqualTo(Map.of(0, figure(3), 2, figure(-4)));
        assertThat(values.negated()).isEqualTo(gap(-3, 4)).hasToString("-3, missing, 4");
        assertThat(values).isNotEqualTo(values(3, -4)).isNotEqualTo(NONE).hasSameHashCodeAs(gap(3, -4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> values.at(3))
                .withMessage("Place 3 must be from 0 to 2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> values.at(-1));
    }
}
