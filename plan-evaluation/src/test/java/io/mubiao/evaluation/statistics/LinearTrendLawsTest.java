package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every line by least squares, with values of up to 1000. */
class LinearTrendLawsTest {
    private static final double SMALL = 1e-9;

    @Property(tries = 200)
    void residualsAreOrthogonalToTheTimes(@ForAll("values") double[] values, @ForAll("values") double[] numbers) {
        double[] times = times(values);
        double[] weights = IntStream.range(0, values.length)
                .mapToDouble(i -> 1 + Math.abs(numbers[i % numbers.length]))
                .toArray();
        LinearTrend trend = LinearTrend.weighted(times, values, weights).orElseThrow();
        double sum = 0;
        double product = 0;
        for (int i = 0; i < values.length; i++) {
            double residual =
                    weights[i] * (values[i] - trend.predictionAt(times[i]).orElseThrow());
            sum += residual;
            product += residual * (times[i] - trend.meanTime());
        }
        double scale = Arrays.stream(weights).sum();
        assertThat(sum).isCloseTo(0, within(SMALL * scale));
        assertThat(product).isCloseTo(0, within(SMALL * scale * times.length));
    }

    @Property(tries = 200)
    void intervalsHoldThePredictionAndWidenAwayFromTheMean(
            @ForAll("values") double[] values,
            @ForAll @DoubleRange(min = 0, max = 20) double near,
            @ForAll @DoubleRange(min = 0.5, max = 20) double more,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        LinearTrend trend = LinearTrend.of(times(values), values).orElseThrow();
        for (double side : new double[] {-1, 1}) {
            double time = trend.meanTime() + side * near;
            double further = trend.meanTime() + side * (near + more);
            double value = trend.predictionAt(time).orElseThrow();
            TrendInterval wide = trend.predictionInterval(time, level).orElseThrow();
            TrendInterval narrow = trend.meanInterval(time, level).orElseThrow();
            assertThat(value).isBetween(narrow.lower(), narrow.upper());
            assertThat(narrow.lower()).isGreaterThanOrEqualTo(wide.lower());
            assertThat(narrow.upper()).isLessThanOrEqualTo(wide.upper());
            assertThat(width(wide))
                    .isLessThanOrEqualTo(
                            width(trend.predictionInterval(further, level).orElseThrow()) + SMALL);
            assertThat(width(wide))
                    .isLessThanOrEqualTo(
                            width(trend.predictionInterval(time, 0.995).orElseThrow()) + SMALL);
        }
    }

    private static double width(TrendInterval interval) {
        return interval.upper() - interval.lower();
    }

    @Property(tries = 200)
    void followsTheUnitAndTheOrigin(
            @ForAll("values") double[] values,
            @ForAll @DoubleRange(min = -9, max = 9) double a,
            @ForAll @DoubleRange(min = 1, max = 9) double b) {
        LinearTrend trend = LinearTrend.of(times(values), values).orElseThrow();
        LinearTrend moved = LinearTrend.of(
                        Arrays.stream(times(values)).map(time -> time + 2000).toArray(),
                        Arrays.stream(values).map(value -> a + b * value).toArray())
                .orElseThrow();
        assertThat(moved.slope()).isCloseTo(b * trend.slope(), within(SMALL));
        assertThat(moved.sigma().orElseThrow()).isCloseTo(b * trend.sigma().orElseThrow(), within(SMALL));
        assertThat(moved.predictionAt(2007).orElseThrow())
                .isCloseTo(a + b * trend.predictionAt(7).orElseThrow(), within(SMALL));
    }

    @Property(tries = 200)
    void aSlopeIsSignificantIfItsIntervalLeavesOutZero(@ForAll("values") double[] values) {
        LinearTrend trend = LinearTrend.of(times(values), values).orElseThrow();
        trend.p().value().filter(p -> p > 1e-6 && p < 0.99).ifPresent(p -> {
            TrendInterval out = trend.slopeInterval(1 - p * 1.001).orElseThrow();
            assertThat(out.lower() > 0 || out.upper() < 0).isTrue();
            TrendInterval in = trend.slopeInterval(1 - p * 0.999).orElseThrow();
            assertThat(in.lower() < 0 && in.upper() > 0).isTrue();
        });
    }

    private static double[] times(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> i + i % 3 / 4.0)
                .toArray();
    }

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.doubles()
                .between(-1000, 1000)
                .ofScale(2)
                .array(double[].class)
                .ofMinSize(3)
                .ofMaxSize(20);
    }
}
