package io.mubiao.evaluation.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** P(Z ≤ z). */
    static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** P(Z ≥ z). */
    static double above(double z) {
        return STANDARD.survivalProbability(z);
    }

    /** P(|Z| ≥ |z|). */
    static double beyond(double z) {
        return 2 * above(Math.abs(z));
    }

    /** The z with P(Z ≥ z) = tail. */
    static double upperQuantile(double tail) {
        return STANDARD.inverseSurvivalProbability(tail);
    }
}
