package io.mubiao.plan.indicator;

/** What sort of figure an indicator has. */
public enum IndicatorKind {
    /** Whole things counted: never negative, never a fraction. */
    COUNT,
    /** A measured amount, any decimal. */
    AMOUNT,
    /** A numerator over a denominator, times a factor: never negative. What may fall below 0 is an amount. */
    RATIO,
    /** A position on an ordered list of stages, from 0. */
    STAGE
}
