package io.mubiao.evaluation.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Bounds for the number of first events for one second event, from two counts.
 *
 * @param method EXACT_CENTRAL (C. J. Clopper, E. S. Pearson, Biometrika 26 (1934), for the binomial probability q/(1 + q)),
 *     MID_P or SCORE
 * @param tail the probability that is left out on each side
 */
record RatioBounds(RateComparisonMethod method, double first, double second, double tail) {
    private static final double HALF = 0.5;
    private static final double FAR = 800;
    private static final int STEPS = 120;

    double lower() {
        if (first == 0) {
            return 0;
        }
        return switch (method) {
            case EXACT_CENTRAL -> exact(first, second + 1);
            case MID_P -> midP(first, second);
            default -> score(-1);
        };
    }

    double upper() {
        if (second == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return switch (method) {
            case EXACT_CENTRAL -> 1 / exact(second, first + 1);
            case MID_P -> 1 / midP(second, first);
            default -> score(1);
        };
    }

    /** The odds of the probability with that much of a beta distribution below it. */
    private double exact(double alpha, double beta) {
        double success = BetaDistribution.of(alpha, beta).inverseCumulativeProbability(tail);
        if (success <= HALF) {
            return success / (1 - success);
        }
        double failure = BetaDistribution.of(beta, alpha).inverseSurvivalProbability(tail);
        return (1 - failure) / failure;
    }

    /** The odds at which so many successes, or more, have half of their own probability and all beyond make the tail. */
    private double midP(double successes, double failures) {
        double low = -FAR;
        double high = FAR;
        for (int step = 0; step < STEPS && low < high; step++) {
            double middle = (low + high) / 2;
            BinomialCounts given = BinomialCounts.of(successes + failures, Math.exp(middle), 1);
            double above = given.atLeast(successes) - given.exactly(successes) / 2;
            if (above < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** The roots of (x − yq)² = z²(x + y)q, the smaller one without cancellation. */
    private double score(int side) {
        double z = Normal.upperQuantile(tail);
        double spread = z * z * (first + second);
        double sum = 2 * first * second + spread;
        double root = Math.sqrt(spread * (4 * first * second + spread));
        return side < 0 ? 2 * first * first / (sum + root) : (sum + root) / (2 * second * second);
    }
}
