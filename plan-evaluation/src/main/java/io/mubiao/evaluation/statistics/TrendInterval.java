package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * Two bounds for a slope, a change or a value on a trend.
 *
 * @param level the confidence level, such as 0.95
 * @param lower the lower bound
 * @param upper the upper bound
 * @param method how they were found
 */
public record TrendInterval(double level, double lower, double upper, String method) implements Serializable {
    /** An interval, unless a bound is too large for a double. */
    static Answer<TrendInterval> of(double level, double lower, double upper, String method) {
        if (!(Double.isFinite(lower) && Double.isFinite(upper))) {
            return Answer.refused(RefusalReason.NOT_REPRESENTABLE, "bounds of the interval must be within doubles");
        }
        return Answer.of(new TrendInterval(level, lower, upper, method));
    }

    /** The level, if it is one. */
    static Answer<Double> checked(String name, double level) {
        return new Domain().probability(name, level).answer(() -> level);
    }

    /** For example {@code -18.03 to -11.54 (95 %, t distribution)}. */
    @Override
    public String toString() {
        return NumberText.of(lower) + " to " + NumberText.of(upper) + " (" + NumberText.percent(level) + ", " + method
                + ")";
    }
}
