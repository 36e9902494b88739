package io.mubiao.plan.indicator;

/** How the figures of several years become one. */
public enum Averaging {
    /** The arithmetic mean of the annual figures. */
    MEAN_OF_YEARS,
    /** Sum of numerators over sum of denominators, times the factor: for ratios only. */
    POOLED,
    /** The sum of the annual figures: for a baseline that a {@link AssessmentRule#PERIOD_TOTAL} is held against. */
    TOTAL
}
