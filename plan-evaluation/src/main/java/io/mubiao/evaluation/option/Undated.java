package io.mubiao.evaluation.option;

/** What to do about figures without a date of publication when it is asked what was known on a date. */
public enum Undated {
    /** They are not used, since nobody can say whether they were known. */
    REFUSED,
    /** They are taken as known, and every such result says so. */
    TAKEN_AS_KNOWN
}
