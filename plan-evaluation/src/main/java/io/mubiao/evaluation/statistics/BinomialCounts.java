package io.mubiao.evaluation.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The binomial distribution of a first count, given the sum of two. Both probabilities are kept, since one minus a small
 * number loses it; sums may be beyond the range of int.
 *
 * @param trials n, a whole number
 * @param success p
 * @param failure 1 − p, computed without a difference
 */
record BinomialCounts(double trials, double success, double failure) {

    /** The distribution of the first of two Poisson counts with means in the proportion {@code first : second}. */
    static BinomialCounts of(double trials, double first, double second) {
        return new BinomialCounts(trials, first / (first + second), second / (first + second));
    }

    /** The distribution of the second count. */
    BinomialCounts mirrored() {
        return new BinomialCounts(trials, /* success= */ failure, /* failure= */ success);
    }

    /** P(X ≤ count). */
    double atMost(double count) {
        if (count < 0) {
            return 0;
        }
        if (count >= trials) {
            return 1;
        }
        return success <= failure
                ? RegularizedBeta.complement(success, count + 1, trials - count)
                : RegularizedBeta.value(failure, trials - count, count + 1);
    }

    /** P(X ≥ count). */
    double atLeast(double count) {
        return mirrored().atMost(trials - count);
    }

    /** P(X = count). */
    double exactly(double count) {
        if (success == 0 || failure == 0) {
            return count == (success == 0 ? 0 : trials) ? 1 : 0;
        }
        return success <= failure
                ? RegularizedBeta.derivative(success, count + 1, trials - count + 1) / (trials + 1)
                : RegularizedBeta.derivative(failure, trials - count + 1, count + 1) / (trials + 1);
    }
}
