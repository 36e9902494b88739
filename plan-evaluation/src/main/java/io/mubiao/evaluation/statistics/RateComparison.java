package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How the rates of two counts compare, if events occur independently of each other (two Poisson processes). Deaths cluster in
 * accidents: for them the p-values are too small; see {@link Dispersion}.
 */
@Value.Immutable
public abstract class RateComparison implements Serializable {
    private static final long serialVersionUID = 1L;

    RateComparison() {}

    /** How they were compared. */
    public abstract RateComparisonMethod method();

    /** The first count and its exposure. */
    public abstract CountIn first();

    /** The second count and its exposure. */
    public abstract CountIn second();

    /** The ratio of the rates, first to second, that was held against. */
    public abstract double nullRatio();

    /** The ratio of the rates as observed; infinite if only the second count is 0, empty if both are. */
    public abstract OptionalDouble ratio();

    /** z, for a method that has one. */
    public abstract OptionalDouble statistic();

    /** The p-value against a ratio of {@link #nullRatio()} or more: small if the first rate is lower than that. */
    public abstract double pLess();

    /** The p-value against a ratio of {@link #nullRatio()} or less: small if the first rate is higher than that. */
    public abstract double pGreater();

    /** The two-sided p-value. */
    public abstract double pTwoSided();

    /** The confidence level of the interval. */
    public abstract double level();

    /** The lower bound of the ratio. */
    public abstract double lower();

    /** The upper bound of the ratio; infinite if the second count is 0. */
    public abstract double upper();

    /** The method of the interval: that of the test, or where it has none, EXACT_CENTRAL or SCORE. */
    public abstract RateComparisonMethod intervalMethod();

    /**
     * Compares two rates. Relative accuracy of the conditional methods 1e-12 for counts up to 10^6, and 1e-7 up to 10^9; of the
     * normal ones 1e-12; of the E-test 1e-9. Constant or logarithmic time, but for the E-test, whose time grows with the
     * square root of the larger count.
     *
     * @param count1 a whole number from 0 to 2^53 − 1, as is count2, else {@link RefusalReason#NOT_A_COUNT}
     * @param exposure1 above 0, as is exposure2, else {@link RefusalReason#NO_EXPOSURE}
     * @param nullRatio the ratio to hold against, above 0, else {@link RefusalReason#NOT_POSITIVE}; 1 for equal rates
     * @param level above 0 and below 1, else {@link RefusalReason#OUT_OF_RANGE}
     * @return refused with {@link RefusalReason#NOT_REPRESENTABLE} for exposures, ratios and counts too large or too far
     *     apart for doubles, and for methods that do not condition, where ρE₁/E₂ is beyond 10^100 or below 10^−100; with
     *     {@link RefusalReason#OUT_OF_RANGE} for an E-test of more than 10^12 events, with {@link RefusalReason#NO_EVENTS}
     *     where a normal method finds no event at all, and with {@link RefusalReason#UNDEFINED} where it would take the
     *     logarithm of a count of 0
     */
    public static Answer<RateComparison> of(
            RateComparisonMethod method,
            double count1,
            double exposure1,
            double count2,
            double exposure2,
            double nullRatio,
            double level) {
        return new Domain()
                .count("first count", count1)
                .exposure("first exposure", exposure1)
                .count("second count", count2)
                .exposure("second exposure", exposure2)
                .positive("null ratio", nullRatio)
                .probability("level", level)
                .ask(() -> new RateComparisons(
                                method,
                                new CountIn(count1, exposure1),
                                new CountIn(count2, exposure2),
                                nullRatio,
                                level)
                        .answer());
    }

    /** Compares two rates for equality, exactly and conditionally, with two-sided p-value and interval both central. */
    public static Answer<RateComparison> exact(
            double count1, double exposure1, double count2, double exposure2, double level) {
        return of(RateComparisonMethod.EXACT_CENTRAL, count1, exposure1, count2, exposure2, 1, level);
    }

    /** One line. */
    @Override
    public String toString() {
        String observed = ratio().isPresent() ? NumberText.of(ratio().getAsDouble()) : "undefined";
        String named =
                intervalMethod() == method() ? "" : " (" + intervalMethod().label() + ")";
        return method().label() + ": " + first() + " against " + second() + ": ratio " + observed + ", "
                + NumberText.percent(level()) + " interval " + NumberText.of(lower()) + " to "
                + NumberText.of(upper()) + named + "; against a ratio of " + NumberText.of(nullRatio()) + " p = "
                + NumberText.of(pLess()) + " for less, " + NumberText.of(pGreater()) + " for more, two-sided "
                + NumberText.of(pTwoSided());
    }
}
