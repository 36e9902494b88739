package io.mubiao.evaluation.statistics;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The slopes between all pairs of points in ascending order, without writing them all down. How many lie below a slope is
 * counted by inversions, and every count narrows the range in which a wanted slope lies, until few are left; these are then
 * computed and sorted. O(n log n) time for each count and O(n) memory besides these few. Source of counting by inversions:
 * R. Cole, J. S. Salowe, W. L. Steiger, E. Szemerédi, "An Optimal-Time Algorithm for Slope Selection", SIAM Journal on
 * Computing 18 (1989).
 *
 * <p>Slopes are ranked by their exact values and computed as (y_j − y_i) / (x_j − x_i) in doubles, so that one lies within a
 * few units in the last place of that found among all computed ones. For use within one method.
 */
final class PairSlopes {
    private static final int FEW = 1_000_000;
    /** How far apart the exponents of times or of values may be: no product is then too small to be exact. */
    private static final int MOST_APART = 400;
    /** Less than any slope but 0. */
    private static final double LEAST = 0x1p-460;

    private final double[] x;
    private final double[] y;
    private final int exponent;
    private final double[] pivots;
    private final NavigableMap<Double, Count> counts = new TreeMap<>();
    private Block block = new Block(0, new double[0]);

    private PairSlopes(double[] x, double[] y, int exponent) {
        this.x = x;
        this.y = y;
        this.exponent = exponent;
        this.pivots = slopes(x.length / 2).sorted().distinct().toArray();
        // No slope is outside of those between neighbours, since each is a mean of such.
        double least = slopes(1).min().orElseThrow();
        double most = slopes(1).max().orElseThrow();
        counts.put(least - Math.abs(least) - 1, new Count(0, 0));
        counts.put(most + Math.abs(most) + 1, new Count(size(), size()));
    }

    /** The slopes of at least two points; empty if the times or the values are too far apart for exact counts. */
    static Optional<PairSlopes> of(Points points) {
        double[] x = points.times();
        double[] y = points.values();
        int exponentX = largestExponent(x);
        int exponentY = largestExponent(y);
        if (apart(x, exponentX) || apart(y, exponentY)) {
            return Optional.empty();
        }
        return Optional.of(new PairSlopes(scaled(x, -exponentX), scaled(y, -exponentY), exponentY - exponentX));
    }

    private static int largestExponent(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(Math::getExponent).max().orElseThrow();
    }

    private static boolean apart(double[] numbers, int exponent) {
        return Arrays.stream(numbers)
                .anyMatch(number -> number != 0 && Math.getExponent(number) < exponent - MOST_APART);
    }

    private static double[] scaled(double[] numbers, int exponent) {
        return Arrays.stream(numbers)
                .map(number -> Math.scalb(number, exponent))
                .toArray();
    }

    /** The slopes between points so many places apart. */
    private DoubleStream slopes(int step) {
        return IntStream.range(0, x.length - step).mapToDouble(i -> slope(i, i + step));
    }

    private double slope(int i, int j) {
        // Without the sign of a 0.
        return (y[j] - y[i]) / (x[j] - x[i]) + 0.0;
    }

    /** How many pairs there are. */
    long size() {
        return x.length * (x.length - 1L) / 2;
    }

    /** The mean of the middle two, or the middle one. */
    double median() {
        double lower = ranked((size() + 1) / 2);
        double upper = ranked(size() / 2 + 1);
        return lower == upper ? lower : lower / 2 + upper / 2;
    }

    /** The slope of a rank from 1, in ascending order; infinite if it is too large. */
    double ranked(long rank) {
        return Math.scalb(scaledAt(rank), exponent);
    }

    private double scaledAt(long rank) {
        double low = counts.firstKey();
        double high = counts.lastKey();
        for (var known : counts.entrySet()) {
            Count count = known.getValue();
            if (count.atMost() < rank) {
                low = known.getKey();
            } else if (count.below() < rank) {
                return known.getKey();
            } else {
                high = known.getKey();
                break;
            }
        }
        return between(low, high, rank);
    }

    private double between(double lowest, double highest, long rank) {
        double low = lowest;
        double high = highest;
        while (!block.holds(rank) && count(high).below() - count(low).atMost() > FEW) {
            double pivot = pivot(low, high);
            if (pivot == low) {
                // No double is between these two, and each slope that is has the same nearest one but for a last bit.
                return block(low, high, 1).slopes()[0];
            }
            Count count = count(pivot);
            if (count.atMost() < rank) {
                low = pivot;
            } else if (count.below() < rank) {
                return pivot;
            } else {
                high = pivot;
            }
        }
        if (!block.holds(rank)) {
            block = block(low, high, FEW);
        }
        return block.ranked(rank);
    }

    /** The middle one of the slopes between distant points, if any is in this range; or else the middle double; or low. */
    private double pivot(double low, double high) {
        int from = place(Math.nextUp(low));
        int to = place(high);
        if (from < to) {
            return pivots[(from + to) >>> 1];
        }
        long a = ordered(low);
        long b = ordered(high);
        double middle = ordered((a & b) + ((a ^ b) >> 1));
        if (Math.abs(middle) >= LEAST || middle == low) {
            return middle;
        }
        return low < 0 && high > 0 ? 0 : Math.copySign(LEAST, middle);
    }

    /** How many pivots are below a slope. */
    private int place(double slope) {
        int found = Arrays.binarySearch(pivots, slope);
        return found < 0 ? -found - 1 : found;
    }

    /** Doubles as whole numbers in the same order. */
    private static long ordered(double number) {
        long bits = Double.doubleToLongBits(number + 0.0);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double ordered(long number) {
        return Double.longBitsToDouble(number < 0 ? Long.MIN_VALUE - number : number);
    }

    private Count count(double slope) {
        return counts.computeIfAbsent(slope, theta -> {
            Ranking ranking = Ranking.of(Keys.of(x, y, theta));
            return new Count(ranking.inversions(), ranking.inversions() + ranking.tiedPairs());
        });
    }

    /**
     * The slopes between two others, at most so many: those of the pairs that ascend by their keys at the lower one and
     * descend at the upper one. Pairs that are tied at either are put in the order that leaves them out. Sorting by
     * insertion from one order to the other meets each pair once.
     */
    private Block block(double low, double high, int most) {
        int n = x.length;
        int[] backwards = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
        int[] order = Ranking.of(Keys.of(x, y, low), backwards).order();
        int[] places = places(Ranking.of(Keys.of(x, y, high)).order());
        double[] slopes =
                new double[(int) Math.min(most, count(high).below() - count(low).atMost())];
        putCrossing(order, places, slopes);
        Arrays.sort(slopes);
        return new Block(count(low).atMost(), slopes);
    }

    private void putCrossing(int[] order, int[] places, double[] slopes) {
        int found = 0;
        for (int i = 1; i < order.length; i++) {
            int moved = order[i];
            int j = i;
            for (; j > 0 && places[order[j - 1]] > places[moved]; j--) {
                slopes[found++] = slope(order[j - 1], moved);
                if (found == slopes.length) {
                    return;
                }
                order[j] = order[j - 1];
            }
            order[j] = moved;
        }
    }

    private static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return places;
    }

    /** How many slopes are below one, and how many at most it. */
    private record Count(long below, long atMost) {}

    /** Slopes that follow one another. */
    private static final class Block {
        private final long before;
        private final double[] slopes;

        private Block(long before, double[] slopes) {
            this.before = before;
            this.slopes = slopes;
        }

        private double[] slopes() {
            return slopes;
        }

        private boolean holds(long rank) {
            return rank > before && rank <= before + slopes.length;
        }

        private double ranked(long rank) {
            return slopes[(int) (rank - before - 1)];
        }
    }
}
