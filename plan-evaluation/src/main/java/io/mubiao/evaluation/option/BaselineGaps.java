package io.mubiao.evaluation.option;

/** What to do about base years without a figure. */
public enum BaselineGaps {
    /** There is no baseline: a mean over four of five years is not the mean of the five. */
    REFUSED,
    /** The mean of the years that are there stands for the baseline, and every such result says so. */
    MEAN_OF_REPORTED
}
