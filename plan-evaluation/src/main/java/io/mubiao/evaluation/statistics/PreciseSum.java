package io.mubiao.evaluation.statistics;

/**
 * A sum as if it were added up in twice the precision and rounded once. Source: T. Ogita, S. M. Rump, S. Oishi, "Accurate
 * Sum and Dot Product", SIAM Journal on Scientific Computing 26 (2005). For use within one method.
 */
final class PreciseSum {
    private double high;
    private double low;

    /** Adds a number. */
    void add(double number) {
        double sum = high + number;
        double added = sum - high;
        low += (high - (sum - added)) + (number - added);
        high = sum;
    }

    /** Adds a product. */
    void add(double one, double other) {
        double product = one * other;
        low += Math.fma(one, other, -product);
        add(product);
    }

    /** The sum so far. */
    double value() {
        return high + low;
    }
}
