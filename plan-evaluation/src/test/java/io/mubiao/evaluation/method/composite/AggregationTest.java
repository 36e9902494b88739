package io.mubiao.evaluation.method.composite;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AggregationTest {
    /** Scores such as {@code 64:1 100:2}, each with its weight. */
    private static List<WeightedScore> scores(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(item -> item.split(":", -1))
                .map(item -> new WeightedScore(figure(item[0]), Decimal.parse(item.length == 1 ? "1" : item[1])))
                .toList();
    }

    private static Figure figure(String number) {
        String[] parts = number.split("/", -1);
        Figure numerator = Figure.of(Decimal.parse(parts[0]));
        return parts.length == 1 ? numerator : numerator.over(Figure.of(Decimal.parse(parts[1])));
    }

    private static Aggregation aggregation(String name) {
        return name.startsWith("p=")
                ? new PowerMean(Double.parseDouble(name.substring(2)))
                : StandardAggregation.valueOf(name);
    }

    /** Where a root comes out even, a score on a bound is on the bound. */
    @ParameterizedTest
    @CsvSource({
        "GEOMETRIC_MEAN,64 100,80",
        "GEOMETRIC_MEAN,1:1 64:2,16",
        "GEOMETRIC_MEAN,1:0.1 64:0.2,16",
        "GEOMETRIC_MEAN,2 8 1/2 1/8,1",
        "GEOMETRIC_MEAN,4:0.5 4:0.25,4",
        "p=2,1 7,5",
        "p=2,0:16 5:9,3",
        "p=-2,1 1/7,1/5",
        "p=3,0:7 4:1,2",
        "p=0.5,9.5 9.5,9.5",
        "p=100,3 3,3",
        "HARMONIC_MEAN,60 120,80",
        "ARITHMETIC_MEAN,79.9 80.1,80",
        "ARITHMETIC_MEAN,-1 0 5,4/3",
        "WORST_OF,-1:1000 0,-1",
    })
    void anEvenResultIsExact(String name, String scores, String expected) {
        assertThat(aggregation(name).of(scores(scores))).isEqualTo(Answer.of(Score.of(figure(expected))));
    }

    @ParameterizedTest
    @CsvSource({
        "GEOMETRIC_MEAN,1 0,NOT_POSITIVE,score 0 must be above 0",
        "GEOMETRIC_MEAN,1 -2,NOT_POSITIVE,score -2 must be above 0",
        "HARMONIC_MEAN,1 0,NOT_POSITIVE,score 0 must be above 0",
        "HARMONIC_MEAN,1 -2,NOT_POSITIVE,score -2 must be above 0",
        "p=-1,1 0,NOT_POSITIVE,score 0 must be above 0",
        "p=-2,1 0,NOT_POSITIVE,score 0 must be above 0",
        "p=2,1 -2,NEGATIVE,score -2 must be at least 0",
        "p=NaN,1,NOT_FINITE,order NaN must be finite",
        "p=-Infinity,1,NOT_FINITE,order -Infinity must be finite",
        "ARITHMETIC_MEAN,1:0 2,OUT_OF_RANGE,weight 0 must be above 0",
        "GEOMETRIC_MEAN,1:-1 2,OUT_OF_RANGE,weight -1 must be above 0",
        "WORST_OF,1 2:0,OUT_OF_RANGE,weight 0 must be above 0",
        "p=2,1 2:0,OUT_OF_RANGE,weight 0 must be above 0",
    })
    void refusesWhatIsOutsideItsDomain(String name, String scores, RefusalReason reason, String detail) {
        assertThat(aggregation(name).of(scores(scores))).isEqualTo(Answer.refused(reason, detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARITHMETIC_MEAN", "GEOMETRIC_MEAN", "HARMONIC_MEAN", "WORST_OF", "p=2", "p=-2"})
    void refusesToMakeAScoreOfNone(String name) {
        assertThat(aggregation(name).of(List.of()))
                .isEqualTo(Answer.refused(RefusalReason.FIGURE_MISSING, "scores: none is there, at least one must be"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1e-300, Double.MIN_VALUE})
    void refusesTheOrder0(double order) {
        assertThat(new PowerMean(order)
                        .of(scores("1 2"))
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(RefusalReason.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEOMETRIC_MEAN", "p=0.5", "p=-2", "p=1000"})
    void refusesScoresThatAreTooFarApart(String name) {
        String tiny = "0." + "0".repeat(99) + "1";
        Figure huge = figure("1" + "0".repeat(99)).power(3);
        List<WeightedScore> apart =
                List.of(new WeightedScore(huge, Decimal.of(1)), new WeightedScore(figure(tiny), Decimal.of(1)));
        assertThat(aggregation(name).of(apart).refusal().orElseThrow().reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
    }

    @Test
    void onlyTheWorstTakesNoNoticeOfWeights() {
        assertThat(StandardAggregation.values())
                .filteredOn(way -> !way.weighted())
                .containsExactly(StandardAggregation.WORST_OF);
        assertThat(new PowerMean(2).weighted()).isTrue();
        assertThat(new PowerMean(2)).hasToString("POWER_MEAN(2.0)");
    }

    /** The error is a bound: the root lies between the ends, which shows where they are raised to the degree. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1 2 3", "80 60 100 40 90", "0.01:3 999:2 500:7", "1/3:9 2/7:8 0.000001:1", "7:0.5 11:99.5"})
    void theErrorIsABound(String text) {
        List<WeightedScore> scores = scores(text);
        Score geometric = StandardAggregation.GEOMETRIC_MEAN.of(scores).orElseThrow();
        int degree = Weights.whole(scores).stream().mapToInt(Number::intValue).sum();
        Figure product = Figure.of(1);
        for (int i = 0; i < scores.size(); i++) {
            product = product.times(
                    scores.get(i).score().power(Weights.whole(scores).get(i).intValue()));
        }
        assertThat(geometric.exact()).isFalse();
        assertThat(geometric.least().power(degree)).isLessThan(product);
        assertThat(geometric.most().power(degree)).isGreaterThan(product);

        for (int order : new int[] {2, 3, 17, 60}) {
            Score power = new PowerMean(order).of(scores).orElseThrow();
            Figure mean = Weights.sum(scores, item -> item.score().power(order)).over(Weights.total(scores));
            assertThat(power.least().power(order)).isLessThan(mean);
            assertThat(power.most().power(order)).isGreaterThan(mean);

            Score inverse = new PowerMean(-order).of(scores).orElseThrow();
            Figure inverseMean = Weights.sum(
                            scores, item -> Figure.of(1).over(item.score().power(order)))
                    .over(Weights.total(scores));
            assertThat(inverse.least().power(order)).isLessThan(Figure.of(1).over(inverseMean));
            assertThat(inverse.most().power(order)).isGreaterThan(Figure.of(1).over(inverseMean));
            assertThat(inverse.error().over(inverse.value())).isLessThan(figure("0.00000000001"));
        }
    }
}
