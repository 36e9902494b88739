package io.mubiao.evaluation.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many arrangements of given values have k inversions. Without equal values these are the Mahonian numbers; with them,
 * they are the coefficients of the Gaussian multinomial coefficient [n]! / Π [t]!, where t are the sizes of the groups of
 * equal values and [m]! = Π (1 − q^i)/(1 − q), i from 1 to m. Source: P. A. MacMahon, Combinatory Analysis (1915), and R. P.
 * Stanley, Enumerative Combinatorics 1, section 1.7.
 */
final class Arrangements {
    private final BigInteger[] withInversions;

    private Arrangements(BigInteger[] withInversions) {
        this.withInversions = withInversions;
    }

    /** The arrangements of values of which so many are equal, for each different value; n^3 additions. */
    static Arrangements of(List<Integer> groups) {
        int size = 0;
        int most = 0;
        for (int group : groups) {
            most += size * group;
            size += group;
        }
        BigInteger[] counts = new BigInteger[most + 1];
        Arrays.fill(counts, BigInteger.ZERO);
        counts[0] = BigInteger.ONE;
        int placed = 0;
        for (int group : groups) {
            for (int i = 1; i <= group; i++) {
                placed++;
                if (placed != i) {
                    multiply(counts, placed);
                    divide(counts, i);
                }
            }
        }
        return new Arrangements(counts);
    }

    /** Multiplies by 1 − q^power. */
    private static void multiply(BigInteger[] counts, int power) {
        for (int k = counts.length - 1; k >= power; k--) {
            counts[k] = counts[k].subtract(counts[k - power]);
        }
    }

    /** Divides by 1 − q^power. */
    private static void divide(BigInteger[] counts, int power) {
        for (int k = power; k < counts.length; k++) {
            counts[k] = counts[k].add(counts[k - power]);
        }
    }

    /** The share of the arrangements that have at most so many inversions. */
    BigFraction atMost(long inversions) {
        return share(0, (int) inversions + 1);
    }

    /** The share of those that have at least so many. */
    BigFraction atLeast(long inversions) {
        return share((int) inversions, withInversions.length);
    }

    private BigFraction share(int from, int to) {
        return BigFraction.of(sum(from, to), sum(0, withInversions.length));
    }

    private BigInteger sum(int from, int to) {
        return Arrays.stream(withInversions, from, to).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
