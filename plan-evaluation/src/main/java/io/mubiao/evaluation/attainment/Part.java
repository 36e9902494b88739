package io.mubiao.evaluation.attainment;

/** Which figure of an observation. */
public enum Part {
    /** Its value. */
    VALUE,
    /** The numerator of a ratio. */
    NUMERATOR,
    /** The denominator of a ratio. */
    DENOMINATOR
}
