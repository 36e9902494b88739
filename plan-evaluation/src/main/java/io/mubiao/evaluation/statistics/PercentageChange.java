package io.mubiao.evaluation.statistics;

/** A slope of logarithms as the percentage by which the number changes. */
final class PercentageChange {
    private PercentageChange() {}

    /** 100 (e^slope − 1). */
    static double of(double slope) {
        return 100 * Math.expm1(slope);
    }
}
