package io.mubiao.plan.indicator;

/** What sort of figure an indicator has. */
public enum IndicatorKind {
    /** Whole things counted over a period: never negative, never a fraction; the year is the sum of its parts. */
    COUNT,
    /** A measured amount, any decimal. */
    AMOUNT,
    /** A numerator over a denominator, times a factor. */
    RATIO,
    /** A position on an ordered list of stages, from 0. */
    STAGE
}
