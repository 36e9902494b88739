package io.mubiao.plan.indicator;

/** What the number of a {@link Level} means. */
public enum LevelKind {
    /** A figure in the unit of the indicator. */
    ABSOLUTE,
    /** A change in per cent of the baseline: -10 is 90 % of it. */
    PERCENT_CHANGE,
    /** A change from the baseline, in the unit of the indicator. */
    CHANGE,
    /** A change in per cent of the year before, compounded from the last base year to the year judged: 年均下降2.5%. */
    PERCENT_CHANGE_PER_YEAR,
    /** A change in the unit of the indicator for each year from the last base year to the year judged. */
    CHANGE_PER_YEAR
}
