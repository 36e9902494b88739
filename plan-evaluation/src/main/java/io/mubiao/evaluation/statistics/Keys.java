package io.mubiao.evaluation.statistics;

/**
 * What the line of a slope through each point cuts off the axis at time 0: y − θx, exactly. Two points lie in ascending
 * order of their keys if the slope between them is above θ, and have equal keys if it is θ. A rounded key would call
 * equal what is not, and the reverse, just where the slopes of many pairs are alike.
 *
 * <p>A key is the sum of three doubles: the double next to it, the double next to what is left, and what is left then.
 * Rounding keeps order, so that keys compare as these three do, one after the other. Exact unless a product is below
 * 2^−968.
 */
final class Keys {
    private final double[] high;
    private final double[] middle;
    private final double[] low;

    private Keys(int size) {
        high = new double[size];
        middle = new double[size];
        low = new double[size];
    }

    /** The keys for θ = 0: the values. */
    static Keys of(double[] y) {
        return of(new double[y.length], y, 0);
    }

    /** The keys for a slope. */
    static Keys of(double[] x, double[] y, double theta) {
        Keys keys = new Keys(x.length);
        for (int i = 0; i < x.length; i++) {
            keys.put(i, x[i], y[i], -theta);
        }
        return keys;
    }

    private void put(int i, double x, double y, double minusTheta) {
        double product = minusTheta * x;
        double productRest = Math.fma(minusTheta, x, -product);
        double sum = y + product;
        double sumRest = rest(y, product, sum);
        double rests = sumRest + productRest;
        double third = rest(sumRest, productRest, rests);
        double first = sum + rests;
        double second = rest(sum, rests, first);
        set(i, first, second, third);
    }

    /** The three parts of first + second + third, where each is at most about half a unit in the last place of the one before. */
    private void set(int i, double first, double second, double third) {
        double tail = second + third;
        double tailRest = rest(second, third, tail);
        double top = first + tail;
        double left = rest(first, tail, top);
        // Half way between two doubles, the rest decides which is next to the sum.
        double neighbour = tailRest > 0 ? Math.nextUp(top) : Math.nextDown(top);
        if (tailRest != 0 && neighbour - top == 2 * left) {
            top = neighbour;
            left = -left;
        }
        high[i] = top;
        middle[i] = left + tailRest;
        low[i] = rest(left, tailRest, middle[i]);
    }

    /** What rounding took from a sum, exactly: D. E. Knuth, The Art of Computer Programming 2, section 4.2.2. */
    private static double rest(double one, double other, double sum) {
        double added = sum - one;
        return (one - (sum - added)) + (other - added);
    }

    /** How many. */
    int size() {
        return high.length;
    }

    /** Compares two, by their places. */
    int compare(int one, int other) {
        if (high[one] != high[other]) {
            return high[one] < high[other] ? -1 : 1;
        }
        if (middle[one] != middle[other]) {
            return middle[one] < middle[other] ? -1 : 1;
        }
        return Double.compare(low[one] + 0.0, low[other] + 0.0);
    }
}
