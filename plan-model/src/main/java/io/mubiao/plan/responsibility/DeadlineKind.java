package io.mubiao.plan.responsibility;

/** What a clause says of the time by which its work is to be done. */
public enum DeadlineKind {
    /** A last day. */
    LAST_DAY,
    /** 持续推进: no end. */
    ONGOING,
    /** A month or a day of a year that neither the clause nor its document says. */
    YEAR_NOT_STATED
}
