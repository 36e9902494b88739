package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * A change by the same per cent in each unit of time, by least squares on the logarithms: log y = intercept + slope · x.
 * Its percentage change 100 (e^slope − 1) is annual (APC) if time is in years. Intervals are those of {@link LinearTrend} on
 * the logarithms, carried back; a prediction is then the median, not the mean, of what is to come. Source: H. J. Kim, M. P.
 * Fay, E. J. Feuer, D. N. Midthune, "Permutation tests for joinpoint regression with applications to cancer rates",
 * Statistics in Medicine 19 (2000), for a model without joinpoints.
 */
public final class LogLinearTrend implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What a logarithm is off if its number is, by some units in the last place. */
    private static final double ROUNDING = 0x1p-50;

    private static final String METHOD = "t distribution on logarithms";

    private final LinearTrend logs;

    private LogLinearTrend(LinearTrend logs) {
        this.logs = logs;
    }

    /**
     * The trend of values above 0 at different times, given in any order: at least two. Refused as {@link LinearTrend#of},
     * and with NOT_POSITIVE for a value that has no logarithm: for counts with zeros there is {@link PoissonTrend}.
     */
    public static Answer<LogLinearTrend> of(double[] times, double[] values) {
        return Points.of(times, values, 2).flatMap(LogLinearTrend::of);
    }

    private static Answer<LogLinearTrend> of(Points points) {
        for (int i = 0; i < points.size(); i++) {
            if (points.value(i) <= 0) {
                String rule = "value " + NumberText.inFull(points.value(i)) + " at time "
                        + NumberText.inFull(points.time(i)) + " must be above 0 for its logarithm";
                return Answer.refused(
                        RefusalReason.NOT_POSITIVE,
                        points.value(i) == 0 ? rule + "; for counts with zeros there is the Poisson trend" : rule);
            }
        }
        return LinearTrend.of(points.withLogarithms(), false, ROUNDING).map(LogLinearTrend::new);
    }

    /** The line of the logarithms. */
    public LinearTrend ofLogarithms() {
        return logs;
    }

    /** The change of the logarithm by the unit of time. */
    public double slope() {
        return logs.slope();
    }

    /** The logarithm at time 0. */
    public double intercept() {
        return logs.intercept();
    }

    /**
     * The percentage change by the unit of time, 100 (e^slope − 1): -2.6 is a fall by 2.6 per cent a year if times are
     * years. Refused with NOT_REPRESENTABLE if too large.
     */
    public Answer<Double> percentageChange() {
        return representable(PercentageChange.of(slope()));
    }

    /** The interval for the percentage change. Refused as {@link LinearTrend#slopeInterval}. */
    public Answer<TrendInterval> percentageChangeInterval(double level) {
        return logs.slopeInterval(level)
                .flatMap(found -> TrendInterval.of(
                        level, PercentageChange.of(found.lower()), PercentageChange.of(found.upper()), METHOD));
    }

    /** The value on the trend at a time. Refused as {@link LinearTrend#predictionAt}. */
    public Answer<Double> predictionAt(double time) {
        return logs.predictionAt(time).flatMap(log -> representable(Math.exp(log)));
    }

    private static Answer<Double> representable(double number) {
        return Double.isFinite(number)
                ? Answer.of(number)
                : Answer.refused(RefusalReason.NOT_REPRESENTABLE, "value of the trend must be within doubles");
    }

    /** The interval for one further value at a time. Refused as {@link LinearTrend#predictionInterval}. */
    public Answer<TrendInterval> predictionInterval(double time, double level) {
        return logs.predictionInterval(time, level)
                .flatMap(found -> TrendInterval.of(level, Math.exp(found.lower()), Math.exp(found.upper()), METHOD));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogLinearTrend trend && logs.equals(trend.logs);
    }

    @Override
    public int hashCode() {
        return logs.hashCode();
    }

    /** The percentage change and how sure it is, on one line. */
    @Override
    public String toString() {
        return "log-linear trend through " + logs.points() + " points: "
                + NumberText.of(PercentageChange.of(slope())) + " % by the unit of time"
                + logs.sureness("standard error of the logarithms' slope");
    }
}
