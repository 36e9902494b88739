package io.mubiao.evaluation.statistics;

/** The closed list of reasons why a question has no answer. */
public enum RefusalReason {
    /** A number is infinite, or none. */
    NOT_FINITE,
    /** A count is no whole number from 0 to 2^53 − 1. */
    NOT_A_COUNT,
    /** A number that must not be negative is. */
    NEGATIVE,
    /** The exposure of a rate is not above 0. */
    NO_EXPOSURE,
    /** A confidence level or a weight is outside of its range. */
    OUT_OF_RANGE,
    /** Two lists that belong together have different lengths. */
    UNEQUAL_LENGTHS,
    /** Two values for one point in time. */
    DUPLICATE_TIME,
    /** Too few points to tell. */
    TOO_FEW_POINTS,
    /** All values are alike, or all points lie at one time, so that the result is 0/0. */
    NO_VARIATION,
    /** Not one event was counted, where a result needs some. */
    NO_EVENTS,
    /** A value is not above 0, where its logarithm or its rate of growth is needed. */
    NOT_POSITIVE,
    /** The prior and the figures so far make no distribution. */
    IMPROPER_PRIOR,
    /** The numbers are too large or too far apart for double precision. */
    NOT_REPRESENTABLE,
    /** The figures are neither counts nor rates of counts. */
    NOT_OF_COUNTS,
    /** A figure that is needed is missing. */
    FIGURE_MISSING,
    /** The denominators of a rate are not known for all years. */
    DENOMINATOR_UNKNOWN,
    /** The target does not ask for a single bound on one figure, a mean or a total. */
    NOT_THIS_KIND_OF_TARGET,
    /** The target is settled: nothing is left to be foreseen. */
    SETTLED,
    /** The method needs a target value. */
    TARGET_NEEDED,
    /** The method needs values of peers. */
    PEERS_NEEDED,
    /** The formula is not defined for these numbers. */
    UNDEFINED
}
