package io.mubiao.evaluation.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Keys in ascending order, with the number of inversions of the order they had: by merging, in O(n log n) time and O(n)
 * memory.
 */
final class Ranking {
    private final Keys keys;
    private final int[] order;
    private final long inversions;

    private Ranking(Keys keys, int[] order, long inversions) {
        this.keys = keys;
        this.order = order;
        this.inversions = inversions;
    }

    /** The keys, from their own order. */
    static Ranking of(Keys keys) {
        return of(keys, IntStream.range(0, keys.size()).toArray());
    }

    /** The keys, from another order of theirs, which equal ones keep. */
    static Ranking of(Keys keys, int[] start) {
        int[] from = start.clone();
        int[] to = new int[from.length];
        long inversions = 0;
        for (int width = 1; width < from.length; width *= 2) {
            for (int left = 0; left < from.length; left += 2 * width) {
                int middle = Math.min(left + width, from.length);
                inversions += merge(keys, from, to, left, middle, Math.min(middle + width, from.length));
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return new Ranking(keys, from, inversions);
    }

    private static long merge(Keys keys, int[] from, int[] to, int left, int middle, int right) {
        long inversions = 0;
        int i = left;
        int j = middle;
        for (int k = left; k < right; k++) {
            if (j == right || (i < middle && keys.compare(from[i], from[j]) <= 0)) {
                to[k] = from[i++];
            } else {
                inversions += middle - i;
                to[k] = from[j++];
            }
        }
        return inversions;
    }

    /** The places of the keys, that of the smallest first. */
    int[] order() {
        return order.clone();
    }

    /** How many pairs stood in descending order: equal ones do not. */
    long inversions() {
        return inversions;
    }

    /** How many pairs there are. */
    long pairs() {
        return pairs(order.length);
    }

    /** How many pairs are equal. */
    long tiedPairs() {
        return groups().stream().mapToLong(Ranking::pairs).sum();
    }

    /** Pairs in ascending order less pairs in descending order: Kendall's S. */
    long s() {
        return pairs() - tiedPairs() - 2 * inversions;
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    /** How many keys are equal, for each different key, in ascending order. */
    List<Integer> groups() {
        List<Integer> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || keys.compare(order[first], order[i]) != 0) {
                groups.add(i - first);
                first = i;
            }
        }
        return groups;
    }

    /**
     * The variance of S over all orders of these keys: (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18, where t are the
     * sizes of the groups of equal ones.
     */
    BigFraction varianceOfS() {
        BigInteger sum =
                groups().stream().map(Ranking::varianceTerm).reduce(varianceTerm(order.length), BigInteger::subtract);
        return BigFraction.of(sum, BigInteger.valueOf(18));
    }

    private static BigInteger varianceTerm(int size) {
        return BigInteger.valueOf(size * (size - 1L)).multiply(BigInteger.valueOf(2L * size + 5));
    }
}
