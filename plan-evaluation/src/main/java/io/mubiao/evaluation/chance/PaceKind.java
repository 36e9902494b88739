package io.mubiao.evaluation.chance;

/** What is needed in each of the years to come. */
public enum PaceKind {
    /** A change from the last figure, the same each year. */
    CHANGE_PER_YEAR,
    /** A figure, the same in each year, or their mean. */
    FIGURE_PER_YEAR
}
