package io.mubiao.plan.indicator;

/** Which figure is held against the level. */
public enum AssessmentRule {
    /** The figure of the last year. */
    END_YEAR,
    /** The figure of each year: one failure fails the target. */
    EVERY_YEAR,
    /** The mean of all years (年均). */
    PERIOD_MEAN,
    /** The sum of all years. Of a count it is settled as soon as no year to come can change it; an amount may fall again. */
    PERIOD_TOTAL,
    /** A stage of an ordered list, reached in any of the years. */
    STAGE_REACHED;

    /** Whether the figures of single years are held against the level, and not a figure of all years together. */
    public boolean onSingleYears() {
        return this == END_YEAR || this == EVERY_YEAR;
    }
}
