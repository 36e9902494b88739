package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds for every test of Mann and Kendall. */
class MannKendallLawsTest {
    /** With few different values there are ties in most tries, and with many in few. */
    @Property(tries = 100)
    void theExactPIsThatOfAllOrdersOneByOne(
            @ForAll @Size(min = 2, max = 7) int[] values, @ForAll boolean fewDifferent) {
        int[] kept = fewDifferent
                ? Arrays.stream(values).map(value -> Math.floorMod(value, 3)).toArray()
                : values;
        int[] ranks = Arrays.stream(kept)
                .map(value ->
                        (int) Arrays.stream(kept).filter(other -> other < value).count())
                .toArray();
        long s = MannKendallTest.s(ranks);
        int[] order = ranks.clone();
        Arrays.sort(order);
        long orders = 0;
        long asFar = 0;
        long asHigh = 0;
        long asLow = 0;
        do {
            int other = MannKendallTest.s(order);
            orders++;
            asFar += Math.abs(other) >= Math.abs(s) ? 1 : 0;
            asHigh += other >= s ? 1 : 0;
            asLow += other <= s ? 1 : 0;
        } while (MannKendallTest.next(order));
        MannKendall test = test(doubles(kept));
        assertThat(test.s()).isEqualTo(s);
        assertThat(test.exact())
                .contains(new PermutationP(share(asFar, orders), share(asHigh, orders), share(asLow, orders)));
    }

    private static BigFraction share(long some, long all) {
        return BigFraction.of(some).divide(all);
    }

    @Property(tries = 200)
    void sIsTheSumOfTheSignsOfAllPairs(@ForAll @Size(min = 2, max = 90) double[] values) {
        double[] finite = finite(values);
        long s = 0;
        for (int j = 0; j < finite.length; j++) {
            for (int i = 0; i < j; i++) {
                s += (long) Math.signum(finite[j] - finite[i]);
            }
        }
        assertThat(test(finite).s()).isEqualTo(s);
    }

    @Property(tries = 200)
    void negatedOrBackwardsItIsTheOpposite(@ForAll("smallNumbers") int[] values) {
        MannKendall test = test(doubles(values));
        for (double[] other : new double[][] {
            doubles(Arrays.stream(values).map(value -> -value).toArray()),
            doubles(IntStream.range(0, values.length)
                    .map(i -> values[values.length - 1 - i])
                    .toArray())
        }) {
            MannKendall opposite = test(other);
            assertThat(opposite.s()).isEqualTo(-test.s());
            assertThat(opposite.z()).isEqualTo(0.0 - test.z());
            assertThat(opposite.p()).isEqualTo(test.p());
            assertThat(opposite.exact().map(PermutationP::upper))
                    .isEqualTo(test.exact().map(PermutationP::lower));
        }
    }

    @Property(tries = 200)
    void onlyTheOrderOfTheValuesMatters(@ForAll("smallNumbers") int[] values) {
        double[] raised =
                Arrays.stream(values).mapToDouble(value -> Math.exp(value) - 3).toArray();
        assertThat(test(raised)).isEqualTo(test(doubles(values)));
    }

    @Property(tries = 200)
    void noPIsBelowTheSmallestPossible(@ForAll("smallNumbers") int[] values) {
        MannKendall test = test(doubles(values));
        assertThat(test.p()).isBetween(test.smallestPossibleP(), 1.0);
        double[] sorted = doubles(values);
        Arrays.sort(sorted);
        assertThat(test(sorted).p()).isEqualTo(test.smallestPossibleP());
    }

    /** On either side of the largest number of points with an exact p. */
    @Provide
    Arbitrary<int[]> smallNumbers() {
        return Arbitraries.integers()
                .between(0, 15)
                .array(int[].class)
                .ofMinSize(2)
                .ofMaxSize(70);
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? value : 0)
                .map(value -> Math.abs(value) > 1e300 ? value / 1e10 : value)
                .toArray();
    }

    private static double[] doubles(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    private static MannKendall test(double[] values) {
        return MannKendall.of(IntStream.range(0, values.length).asDoubleStream().toArray(), values)
                .orElseThrow();
    }
}
