package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.text.NumberText;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;

/**
 * Where a straight line through the figures so far leads, by least squares.
 *
 * @param years the years whose figures the line goes through, from the first to the last
 * @param points how many of them have a figure
 * @param of what is foreseen: of the deadline year, or of the whole period for a mean or a total
 * @param value the figure foreseen, in the unit of the indicator
 * @param lower the lower bound of the interval; at least 0 for an indicator that is never below
 * @param upper the upper bound of the interval
 * @param level the share of such intervals that hold the figure, if all assumptions are true
 */
public record Projection(
        YearRange years, int points, YearRange of, double value, double lower, double upper, double level)
        implements Serializable {
    @Override
    public String toString() {
        return "least squares line through " + points + " figures of " + years + ": " + NumberText.of(value) + " in "
                + of
                + ", " + NumberText.percent(level) + " prediction interval " + NumberText.of(lower) + " to "
                + NumberText.of(upper);
    }
}
