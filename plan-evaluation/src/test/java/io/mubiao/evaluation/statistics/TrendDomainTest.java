package io.mubiao.evaluation.statistics;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all trends ask of their points. */
class TrendDomainTest {
    @ParameterizedTest
    @MethodSource("trends")
    void refusesPointsThatAreNone(Trend trend) {
        assertThat(trend.of("2015 2016", "3")).hasToString("UNEQUAL_LENGTHS: values 1 must be as many as times 2");
        assertThat(trend.of("2015 NaN", "3 4")).hasToString("NOT_FINITE: time NaN must be finite");
        assertThat(trend.of("2015 2016", "-Infinity 4"))
                .hasToString("NOT_FINITE: value -Infinity at time 2015 must be finite");
        assertThat(trend.of("", "")).hasToString("TOO_FEW_POINTS: points 0 must be at least 2");
        assertThat(trend.of("2015", "3")).hasToString("TOO_FEW_POINTS: points 1 must be at least 2");
        assertThat(trend.of("2016.25 2015 2016.25", "3 4 5"))
                .hasToString("DUPLICATE_TIME: time 2016.25 must have one value");
        assertThat(trend.of("0 -0.0", "3 4")).hasToString("DUPLICATE_TIME: time 0 must have one value");
    }

    @ParameterizedTest
    @MethodSource("trends")
    void keepsNoArrayAndMindsNoOrder(Trend trend) {
        double[] times = numbers("2015 2016 2018 2020");
        double[] values = numbers("9 7 8 4");
        Answer<?> answer = trend.method().apply(times, values);
        String text = answer.toString();
        Arrays.fill(times, 0);
        Arrays.fill(values, 0);
        assertThat(answer)
                .hasToString(text)
                .isEqualTo(trend.of("2015 2016 2018 2020", "9 7 8 4"))
                .isEqualTo(trend.of("2020 2016 2018 2015", "4 7 8 9"))
                .hasSameHashCodeAs(trend.of("2015 2016 2018 2020", "9 7 8 4"))
                .isNotEqualTo(trend.of("2015 2016 2018 2020", "9 7 8 10"));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void isSerializable(Trend trend) {
        Answer<?> answer = trend.of("2015 2016 2018 2020", "9 7 8 4");
        assertThat(copy(answer)).isEqualTo(answer);
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static Stream<Trend> trends() {
        return Stream.of(
                new Trend("Mann-Kendall", MannKendall::of),
                new Trend("Theil-Sen", (times, values) -> TheilSen.of(times, values, 0.95)),
                new Trend("linear", LinearTrend::of),
                new Trend("weighted", TrendDomainTest::weighted),
                new Trend("log-linear", LogLinearTrend::of),
                new Trend("Poisson", PoissonTrend::of));
    }

    private static Answer<LinearTrend> weighted(double[] times, double[] values) {
        double[] weights = new double[times.length];
        Arrays.fill(weights, 2);
        return LinearTrend.weighted(times, values, weights);
    }

    /** A way to look for a trend. */
    private record Trend(String name, BiFunction<double[], double[], Answer<? extends Serializable>> method) {
        Answer<? extends Serializable> of(String times, String values) {
            return method.apply(numbers(times), numbers(values));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
