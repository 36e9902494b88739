package io.mubiao.evaluation.statistics;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The Poisson distribution for counts beyond the range of int and means of any size. Commons Statistics offers it for int
 * only; both rest on the regularised gamma function of Commons Numbers.
 */
final class PoissonCounts {
    private PoissonCounts() {}

    /** P(X ≤ count). */
    static double atMost(double count, double mean) {
        if (count < 0) {
            return 0;
        }
        return mean == 0 ? 1 : RegularizedGamma.Q.value(count + 1, mean);
    }

    /** P(X ≥ count). */
    static double atLeast(double count, double mean) {
        if (count <= 0) {
            return 1;
        }
        return mean == 0 ? 0 : RegularizedGamma.P.value(count, mean);
    }

    /** P(X = count). */
    static double exactly(double count, double mean) {
        if (mean == 0) {
            return count == 0 ? 1 : 0;
        }
        return RegularizedGamma.P.derivative(count + 1, mean);
    }
}
