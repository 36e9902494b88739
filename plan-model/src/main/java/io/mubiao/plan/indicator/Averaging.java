package io.mubiao.plan.indicator;

/** How the figures of several years become one. The two differ for ratios only. */
public enum Averaging {
    /** The arithmetic mean of the annual figures. */
    MEAN_OF_YEARS,
    /** Sum of numerators over sum of denominators, times the factor. */
    POOLED
}
