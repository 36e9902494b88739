package io.mubiao.evaluation.work;

/** Where the deadline of a work comes from. */
public enum DeadlineBasis {
    /** The clause says a last day. */
    CLAUSE,
    /** The clause says no time, and the last day of the plan's last year is taken. */
    PLAN_END,
    /** The clause says that the work goes on (持续推进): there is no last day, and nothing is late. */
    ONGOING,
    /** The clause says a month or a day, but no year: there is no last day, and nothing is late. */
    YEAR_NOT_STATED
}
