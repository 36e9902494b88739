package io.mubiao.evaluation.statistics;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * The two-sided p-value that adds up all outcomes at most as likely as the one observed (Fisher; the rule of R's
 * {@code binom.test} and {@code poisson.test}). Outcomes within a relative 1e-7 count as equally likely, as there.
 */
final class MinimumLikelihood {
    private static final double AS_LIKELY = 1 + 1e-7;

    private MinimumLikelihood() {}

    /**
     * The p-value of a count with a unimodal distribution. Two binary searches in place of a sum: logarithmic in the range.
     *
     * @param count the outcome
     * @param mode an outcome of the highest probability
     * @param most the largest outcome, or one beyond which all are less likely
     */
    static double of(
            double count,
            double mode,
            double most,
            DoubleUnaryOperator exactly,
            DoubleUnaryOperator atMost,
            DoubleUnaryOperator atLeast) {
        double likelihood = exactly.applyAsDouble(count);
        if (exactly.applyAsDouble(mode) <= likelihood * AS_LIKELY) {
            return 1;
        }
        DoublePredicate asLikely = outcome -> exactly.applyAsDouble(outcome) <= likelihood * AS_LIKELY;
        double lowest = count < mode ? count : last(-1, mode, asLikely);
        double highest = count > mode ? count : last(most + 1, mode, asLikely);
        return Math.min(1, atMost.applyAsDouble(lowest) + atLeast.applyAsDouble(highest));
    }

    /** The outcome nearest to the mode that still satisfies, coming from outside, where all satisfy. */
    private static double last(double outside, double mode, DoublePredicate satisfies) {
        double good = outside;
        double bad = mode;
        while (Math.abs(bad - good) > 1) {
            double middle = Math.floor((good + bad) / 2);
            if (middle == good || middle == bad) {
                break;
            }
            if (satisfies.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }
}
