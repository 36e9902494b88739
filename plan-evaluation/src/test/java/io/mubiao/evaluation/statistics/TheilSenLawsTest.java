package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every line of Theil and Sen. */
class TheilSenLawsTest {
    private static final double ULPS = 4 * 0x1p-52;

    @Property(tries = 300)
    void itIsTheMedianOfAllSlopes(@ForAll("values") double[] values, @ForAll("steps") int[] steps) {
        assertAsByBruteForce(times(values.length, steps), values);
    }

    /** With 2 000 points there are two million pairs, more than are written down at once. */
    @ParameterizedTest
    @EnumSource
    void itIsTheMedianOfVeryManySlopes(Shape shape) {
        int n = 2000;
        assertAsByBruteForce(
                IntStream.range(0, n).asDoubleStream().toArray(),
                IntStream.range(0, n).mapToDouble(shape.value(new Random(7))).toArray());
        assertAsByBruteForce(
                IntStream.range(0, n).mapToDouble(i -> i / 12.0 - 100).toArray(),
                IntStream.range(0, n).mapToDouble(shape.value(new Random(8))).toArray());
    }

    private static void assertAsByBruteForce(double[] times, double[] values) {
        double[] slopes = new double[times.length * (times.length - 1) / 2];
        int found = 0;
        for (int j = 0; j < times.length; j++) {
            for (int i = 0; i < j; i++) {
                slopes[found++] = (values[j] - values[i]) / (times[j] - times[i]) + 0.0;
            }
        }
        Arrays.sort(slopes);
        double median = slopes[(found - 1) / 2] / 2 + slopes[found / 2] / 2;
        TheilSen line = TheilSen.of(times, values, 0.9).orElseThrow();
        double scale = Math.abs(slopes[(found - 1) / 2]);
        assertThat(line.slope()).isCloseTo(median, within(ULPS * scale));
        double half = 1.6448536269514722
                * Math.sqrt(MannKendall.of(times, values).orElseThrow().variance());
        double lower = slopes[(int) Math.max(Math.rint((found - half) / 2) - 1, 0)];
        double upper = slopes[(int) Math.min(Math.rint((found + half) / 2), found - 1)];
        assertThat(line.slopeInterval().lower()).isCloseTo(lower, within(ULPS * Math.abs(lower)));
        assertThat(line.slopeInterval().upper()).isCloseTo(upper, within(ULPS * Math.abs(upper)));
    }

    @Property(tries = 200)
    void itFollowsTheUnitsAndTheOrigin(
            @ForAll("values") double[] values,
            @ForAll("steps") int[] steps,
            @ForAll @IntRange(min = -9, max = 9) int a,
            @ForAll @IntRange(min = -9, max = 9) int b) {
        double[] times = times(values.length, steps);
        double scale = Arrays.stream(values).map(Math::abs).max().orElseThrow() + 10;
        double slope = TheilSen.of(times, values, 0.95).orElseThrow().slope();
        double[] moved = Arrays.stream(values).map(value -> a + b * value).toArray();
        double[] later = Arrays.stream(times).map(time -> time + 2000).toArray();
        assertThat(TheilSen.of(times, moved, 0.95).orElseThrow().slope()).isCloseTo(b * slope, within(1e-13 * scale));
        assertThat(TheilSen.of(later, values, 0.95).orElseThrow().slope()).isEqualTo(slope);
    }

    @Property(tries = 200)
    void halfOfThePointsAreOnEitherSideOfTheLine(@ForAll("values") double[] values, @ForAll("steps") int[] steps) {
        double[] times = times(values.length, steps);
        TheilSen line = TheilSen.of(times, values, 0.95).orElseThrow();
        double least = 1e-9;
        long above = IntStream.range(0, values.length)
                .filter(i -> values[i] - line.slope() * times[i] > line.interceptOfResiduals() + least)
                .count();
        long below = IntStream.range(0, values.length)
                .filter(i -> values[i] - line.slope() * times[i] < line.interceptOfResiduals() - least)
                .count();
        assertThat(above).isLessThanOrEqualTo(values.length / 2);
        assertThat(below).isLessThanOrEqualTo(values.length / 2);
    }

    @Property(tries = 200)
    void theIntervalHoldsTheSlopeAndWidens(@ForAll("values") double[] values, @ForAll("steps") int[] steps) {
        double[] times = times(values.length, steps);
        TheilSen line = TheilSen.of(times, values, 0.8).orElseThrow();
        TrendInterval wide = TheilSen.of(times, values, 0.95).orElseThrow().slopeInterval();
        assertThat(line.slope())
                .isBetween(line.slopeInterval().lower(), line.slopeInterval().upper());
        assertThat(wide.lower()).isLessThanOrEqualTo(line.slopeInterval().lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(line.slopeInterval().upper());
    }

    private static double[] times(int size, int[] steps) {
        double[] times = new double[size];
        for (int i = 1; i < size; i++) {
            times[i] = times[i - 1] + steps[i % steps.length];
        }
        return times;
    }

    @Provide
    Arbitrary<int[]> steps() {
        return Arbitraries.integers().between(1, 4).array(int[].class).ofSize(5);
    }

    /** With many ties, as decimals, or any. */
    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.oneOf(
                arrays(Arbitraries.integers().between(0, 3).map(i -> (double) i)),
                arrays(Arbitraries.integers().between(-100, 100).map(i -> i / 10.0)),
                arrays(Arbitraries.doubles().between(-1000, 1000).map(d -> Math.abs(d) < 1e-9 ? 0 : d)));
    }

    private static Arbitrary<double[]> arrays(Arbitrary<Double> values) {
        return values.list()
                .ofMinSize(2)
                .ofMaxSize(40)
                .map(list -> list.stream().mapToDouble(value -> value).toArray());
    }

    /** Series that are hard for a selection by counting. */
    enum Shape {
        RANDOM,
        RISING,
        LATTICE,
        CONSTANT,
        STEPS,
        THIRDS,
        DECIMALS,
        STRAIGHT,
        FEW_NOT_ZERO,
        EXPONENTIAL;

        IntToDoubleFunction value(Random random) {
            return switch (this) {
                case RANDOM -> i -> random.nextGaussian();
                case RISING -> i -> i / 1000.0 + random.nextGaussian();
                case LATTICE -> i -> random.nextInt(10);
                case CONSTANT -> i -> 3;
                case STEPS -> i -> Math.floor(i / 100.0);
                case THIRDS -> i -> Math.floor(i / 3.0);
                case DECIMALS -> i -> random.nextInt(50) / 10.0 + i / 100.0;
                case STRAIGHT -> i -> 0.1 * i;
                case FEW_NOT_ZERO -> i -> i % 1000 == 0 ? 1 : 0;
                case EXPONENTIAL -> i -> Math.exp(i / 500.0);
            };
        }
    }
}
