package io.mubiao.evaluation.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Bounds for the expected number of events.
 *
 * @param tail the probability that is left out on the side of a bound
 */
record RateBounds(RateIntervalMethod method, double count, double tail) {
    private static final double HALF = 0.5;

    double lower() {
        double bound = switch (method) {
            case GARWOOD -> count == 0 ? 0 : gamma(count).inverseCumulativeProbability(tail);
            case JEFFREYS -> gamma(count + HALF).inverseCumulativeProbability(tail);
            case BYAR -> count == 0 ? 0 : byar(count, -z());
            case BYAR_HALF -> byar(count + HALF, -z());
            case NORMAL -> count - z() * Math.sqrt(count);
        };
        return Math.max(0, bound);
    }

    double upper() {
        double bound = switch (method) {
            case GARWOOD -> gamma(count + 1).inverseSurvivalProbability(tail);
            case JEFFREYS -> gamma(count + HALF).inverseSurvivalProbability(tail);
            case BYAR -> byar(count + 1, z());
            case BYAR_HALF -> byar(count + HALF, z());
            case NORMAL -> count + z() * Math.sqrt(count);
        };
        return Math.max(0, bound);
    }

    private static GammaDistribution gamma(double shape) {
        return GammaDistribution.of(shape, 1);
    }

    private double z() {
        return Normal.upperQuantile(tail);
    }

    private static double byar(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
