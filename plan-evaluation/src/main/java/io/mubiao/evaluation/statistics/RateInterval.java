package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * A confidence interval for the rate of events that occur independently of each other (a Poisson process), from one count.
 * Deaths cluster in accidents: for them such an interval is too narrow; see {@link Dispersion}.
 *
 * @param method how it was formed
 * @param sides on which sides the data bound it
 * @param level the confidence level, above 0 and below 1
 * @param count how many events there were
 * @param exposure in how many years, tonnes or persons
 * @param lower the lower bound of the rate; 0 where the data do not bound it below
 * @param upper the upper bound of the rate; infinite where the data do not bound it above
 */
public record RateInterval(
        RateIntervalMethod method, Sides sides, double level, double count, double exposure, double lower, double upper)
        implements Serializable {

    /**
     * A two-sided interval; see {@link #of(RateIntervalMethod, Sides, double, double, double)}.
     */
    public static Answer<RateInterval> garwood(double count, double exposure, double level) {
        return of(RateIntervalMethod.GARWOOD, Sides.BOTH, count, exposure, level);
    }

    /**
     * An interval. Relative accuracy 1e-12 or better for counts up to 10^9; constant time.
     *
     * @param count a whole number from 0 to 2^53 − 1, else {@link RefusalReason#NOT_A_COUNT}
     * @param exposure above 0, else {@link RefusalReason#NO_EXPOSURE}; the rate is per unit of it
     * @param level above 0 and below 1, else {@link RefusalReason#OUT_OF_RANGE}
     * @return refused with {@link RefusalReason#NOT_REPRESENTABLE} if the rate or a bound that the data set is too large
     */
    public static Answer<RateInterval> of(
            RateIntervalMethod method, Sides sides, double count, double exposure, double level) {
        return new Domain()
                .count("count", count)
                .exposure("exposure", exposure)
                .probability("level", level)
                .ask(() -> {
                    double tail = sides == Sides.BOTH ? (1 - level) / 2 : 1 - level;
                    RateBounds bounds = new RateBounds(method, count, tail);
                    RateInterval interval = new RateInterval(
                            method,
                            sides,
                            level,
                            count,
                            exposure,
                            sides == Sides.UPPER ? 0 : bounds.lower() / exposure,
                            sides == Sides.LOWER ? Double.POSITIVE_INFINITY : bounds.upper() / exposure);
                    return interval.representable()
                            ? Answer.of(interval)
                            : Answer.refused(RefusalReason.NOT_REPRESENTABLE, "rate and bounds must be within doubles");
                });
    }

    private boolean representable() {
        boolean bounded = sides == Sides.LOWER || Double.isFinite(upper);
        return bounded && Double.isFinite(lower) && Double.isFinite(rate());
    }

    /** The rate itself. */
    public double rate() {
        return count / exposure;
    }

    /** Whether a rate lies in it, bounds included. */
    public boolean contains(double rate) {
        return lower <= rate && rate <= upper;
    }

    @Override
    public String toString() {
        String bounds = switch (sides) {
            case BOTH -> NumberText.of(lower) + " to " + NumberText.of(upper);
            case LOWER -> "at least " + NumberText.of(lower);
            case UPPER -> "at most " + NumberText.of(upper);
        };
        return method.label() + ": rate " + NumberText.of(rate()) + " (" + NumberText.of(count) + " in "
                + NumberText.of(exposure) + "), " + NumberText.percent(level) + " interval " + bounds;
    }
}
