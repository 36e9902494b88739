package io.mubiao.evaluation.statistics;

/** On which sides an interval is bounded by the data. */
public enum Sides {
    /** Both: what is left out is halved between them. */
    BOTH,
    /** Below only: at least so much. */
    LOWER,
    /** Above only: at most so much. */
    UPPER
}
