package io.mubiao.evaluation.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The negative binomial distribution of real size: a Poisson count whose mean is gamma distributed. Commons Statistics offers
 * it for whole sizes only.
 *
 * @param size above 0
 * @param odds the mean for a size of 1, not negative
 */
record NegativeBinomial(double size, double odds) {

    /** P(Y ≤ count). */
    double atMost(double count) {
        if (count < 0) {
            return 0;
        }
        if (odds == 0) {
            return 1;
        }
        return odds >= 1
                ? RegularizedBeta.value(1 / (1 + odds), size, count + 1)
                : RegularizedBeta.complement(odds / (1 + odds), count + 1, size);
    }

    double mean() {
        return size * odds;
    }

    double variance() {
        return size * odds * (1 + odds);
    }

    /** The smallest count with at least that probability at or below it: logarithmic in the result. */
    double quantile(double probability) {
        double high = 1;
        while (atMost(high) < probability) {
            high *= 2;
        }
        double low = -1;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (middle == low || middle == high) {
                break;
            }
            if (atMost(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
