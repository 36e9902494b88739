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
import net.jqwik.api.constraints.IntRange;

/** What holds for every Poisson trend. */
class PoissonTrendLawsTest {
    /** At the maximum of the likelihood, counts and means have the same sum and the same mean time. */
    @Property(tries = 300)
    void theScoreIsZero(@ForAll("counts") double[] counts, @ForAll("exposures") double[] some) {
        double[] times = times(counts.length);
        double[] exposures = IntStream.range(0, counts.length)
                .mapToDouble(i -> some[i % some.length])
                .toArray();
        Answer<PoissonTrend> answer = PoissonTrend.of(times, counts, exposures);
        if (answer.value().isEmpty()) {
            assertThat(atOneEnd(counts)).isTrue();
            return;
        }
        PoissonTrend trend = answer.orElseThrow();
        double sum = 0;
        double product = 0;
        double total = Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length; i++) {
            double residual =
                    counts[i] - trend.predictionAt(times[i], exposures[i]).orElseThrow();
            sum += residual;
            product += residual * (times[i] - times[0]);
        }
        assertThat(sum / total).isCloseTo(0, within(1e-12));
        assertThat(product / total).isCloseTo(0, within(1e-11));
    }

    private static boolean atOneEnd(double[] counts) {
        double total = Arrays.stream(counts).sum();
        return counts[0] == total || counts[counts.length - 1] == total;
    }

    @Property(tries = 100)
    void equalCountsHaveNoSlope(@ForAll @IntRange(min = 1) int count, @ForAll @IntRange(min = 2, max = 40) int size) {
        double[] counts = new double[size];
        Arrays.fill(counts, count);
        PoissonTrend trend = PoissonTrend.of(times(size), counts).orElseThrow();
        assertThat(trend.slope()).isCloseTo(0, within(1e-15));
        assertThat(trend.deviance()).isCloseTo(0, within(1e-15 * count));
    }

    @Property(tries = 100)
    void backwardsItIsTheOpposite(@ForAll("counts") double[] counts) {
        double[] times = times(counts.length);
        double[] back = Arrays.stream(times).map(time -> -time).toArray();
        Answer<Double> slope = PoissonTrend.of(times, counts).map(PoissonTrend::slope);
        Answer<Double> other = PoissonTrend.of(back, counts).map(PoissonTrend::slope);
        assertThat(other.value().isPresent()).isEqualTo(slope.value().isPresent());
        slope.value()
                .ifPresent(known -> assertThat(other.orElseThrow())
                        .isCloseTo(-known, within(1e-12 * Math.max(1, Math.abs(known)))));
    }

    @Property(tries = 100)
    void withCountsTenTimesAsLargeTheSlopeIsTheSameAndSurer(@ForAll("counts") double[] counts) {
        double[] times = times(counts.length);
        double[] larger = Arrays.stream(counts).map(count -> 100 * count).toArray();
        PoissonTrend.of(times, counts).value().ifPresent(trend -> {
            PoissonTrend surer = PoissonTrend.of(times, larger).orElseThrow();
            assertThat(surer.slope()).isCloseTo(trend.slope(), within(1e-12 * Math.max(1, Math.abs(trend.slope()))));
            assertThat(10 * surer.slopeStandardError() / trend.slopeStandardError())
                    .isCloseTo(1, within(1e-9));
        });
    }

    private static double[] times(int size) {
        return IntStream.range(0, size).mapToDouble(i -> 2000 + i).toArray();
    }

    /** Few events, with zeros, or many. */
    @Provide
    Arbitrary<double[]> counts() {
        return Arbitraries.oneOf(arrays(2), arrays(50), arrays(1_000_000_000));
    }

    private static Arbitrary<double[]> arrays(int most) {
        return Arbitraries.integers()
                .between(0, most)
                .list()
                .ofMinSize(2)
                .ofMaxSize(15)
                .map(list -> list.stream().mapToDouble(count -> count).toArray());
    }

    @Provide
    Arbitrary<double[]> exposures() {
        return Arbitraries.doubles()
                .between(0.5, 5000)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
