package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A straight line through values by least squares, y = intercept + slope · x, with or without weights. Standard errors, p
 * values and intervals hold if the values scatter about a straight line independently, normally and equally, or with
 * variances that are inverse to the weights. Source: N. R. Draper, H. Smith, Applied Regression Analysis (3rd edition,
 * 1998), chapters 1, 3 and 9; with weights, the same as {@code lm(y ~ x, weights = w)} of R.
 *
 * <p>From two points there is a line, and nothing that tells how sure it is. If all points lie on the line, but for the
 * rounding of their values, the residuals count as 0: the intervals have width 0. Time O(n), relative accuracy about
 * 1e-13 unless the data themselves cancel.
 */
public final class LinearTrend implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LEAST = 2;
    private static final String METHOD = "t distribution";

    private final LeastSquares fit;

    private LinearTrend(LeastSquares fit) {
        this.fit = fit;
    }

    /**
     * The line through values at different times, given in any order: at least two. Refused with UNEQUAL_LENGTHS,
     * NOT_FINITE, TOO_FEW_POINTS, DUPLICATE_TIME or NOT_REPRESENTABLE.
     */
    public static Answer<LinearTrend> of(double[] times, double[] values) {
        return Points.of(times, values, LEAST).flatMap(points -> of(points, false, 0));
    }

    /**
     * The line that counts the squared residual of each value so many times. Refused as without weights, and with
     * OUT_OF_RANGE for a weight that is not above 0.
     *
     * @param weights what each value counts, above 0; only their ratios matter for the line
     */
    public static Answer<LinearTrend> weighted(double[] times, double[] values, double[] weights) {
        return Points.of(times, values, "weight", weights, LEAST).flatMap(points -> {
            for (int i = 0; i < points.size(); i++) {
                if (points.beside(i) <= 0) {
                    return Answer.refused(
                            RefusalReason.OUT_OF_RANGE,
                            "weight " + NumberText.inFull(points.beside(i)) + " at time "
                                    + NumberText.inFull(points.time(i)) + " must be above 0");
                }
            }
            return of(points, true, 0);
        });
    }

    /** The line through values which have a rounding error of so much at least. */
    static Answer<LinearTrend> of(Points points, boolean weighted, double rounding) {
        return LeastSquares.of(points, weighted, rounding).map(LinearTrend::new);
    }

    /** How many points. */
    public int points() {
        return fit.points();
    }

    /** The change of the line by the unit of time. */
    public double slope() {
        return fit.slope();
    }

    /** The value on the line at time 0. */
    public double intercept() {
        return fit.intercept();
    }

    /** The mean of the times, weighted if the line is: where the line is surest. */
    public double meanTime() {
        return fit.meanTime();
    }

    /**
     * The residual standard error √(Σ w r² / (n − 2)), in the unit of the values, for a value of weight 1. Refused with
     * TOO_FEW_POINTS for two points.
     */
    public Answer<Double> sigma() {
        return variance().map(Math::sqrt);
    }

    private Answer<Double> variance() {
        return fit.degreesOfFreedom() == 0
                ? Answer.refused(
                        RefusalReason.TOO_FEW_POINTS, "points 2 must be at least 3, as two lie on a line always")
                : Answer.of(fit.variance());
    }

    /** The standard error of the slope. Refused with TOO_FEW_POINTS for two points. */
    public Answer<Double> slopeStandardError() {
        return variance().map(variance -> Math.sqrt(variance / fit.spread()));
    }

    /**
     * The slope over its standard error. Refused with TOO_FEW_POINTS for two points, with NO_VARIATION if all values are
     * alike (0/0), and with UNDEFINED if all points lie on a line that is not level (t would be infinite).
     */
    public Answer<Double> t() {
        return slopeStandardError().flatMap(error -> {
            if (error > 0) {
                return Answer.of(slope() / error);
            }
            return slope() == 0
                    ? Answer.refused(RefusalReason.NO_VARIATION, "values must not all be alike for t")
                    : Answer.refused(RefusalReason.UNDEFINED, "standard error 0 of the slope must be above 0 for t");
        });
    }

    /**
     * The two-sided p value of the slope against 0, by the t distribution on n − 2 degrees of freedom; 0 if all points lie
     * on a line that is not level. Refused with TOO_FEW_POINTS for two points and NO_VARIATION if all values are alike.
     */
    public Answer<Double> p() {
        Answer<Double> p = t().map(t -> 2 * tDistribution().survivalProbability(Math.abs(t)));
        boolean onLine = fit.degreesOfFreedom() > 0 && fit.unexplained() == 0 && slope() != 0;
        return onLine ? Answer.of(0.0) : p;
    }

    private TDistribution tDistribution() {
        return TDistribution.of(fit.degreesOfFreedom());
    }

    /**
     * The share of the squared distances from the mean value that the line explains, from 0 to 1; of two points, 1.
     * Refused with NO_VARIATION if all values are alike (0/0).
     */
    public Answer<Double> rSquared() {
        double all = fit.explained() + fit.unexplained();
        return all == 0
                ? Answer.refused(RefusalReason.NO_VARIATION, "values must not all be alike for a share of variation")
                : Answer.of(fit.explained() / all);
    }

    /**
     * The interval for the slope: slope ± t · standard error. Refused with OUT_OF_RANGE unless the level is above 0 and
     * below 1, and with TOO_FEW_POINTS for two points.
     */
    public Answer<TrendInterval> slopeInterval(double level) {
        return interval(slope(), level, 1 / fit.spread());
    }

    /** The value on the line at a time, which may lie ahead. Refused with NOT_FINITE or NOT_REPRESENTABLE. */
    public Answer<Double> predictionAt(double time) {
        if (!Double.isFinite(time)) {
            return Answer.refused(RefusalReason.NOT_FINITE, "time " + time + " must be finite");
        }
        double value = fit.at(time);
        return Double.isFinite(value)
                ? Answer.of(value)
                : Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE,
                        "value at time " + NumberText.inFull(time) + " must be within doubles");
    }

    /**
     * The interval for one further value at a time: ŷ ± t · sigma · √(1 + 1/n + (x − x̄)²/Sxx). Refused as
     * {@link #slopeInterval} and {@link #predictionAt}, and with UNDEFINED for a weighted line, since the weight of that
     * value is not known.
     */
    public Answer<TrendInterval> predictionInterval(double time, double level) {
        return predictionAt(time)
                .flatMap(value -> fit.weighted()
                        ? Answer.refused(
                                RefusalReason.UNDEFINED,
                                "value at time " + NumberText.inFull(time) + " must have a weight for an interval")
                        : interval(value, level, 1 + fit.leverage(time)));
    }

    /** The sum of the values on the line at several times. Refused with NOT_FINITE or NOT_REPRESENTABLE. */
    public Answer<Double> predictionOfSum(double... times) {
        Answer<Double> sum = Answer.of(0.0);
        for (double time : times) {
            sum = sum.flatMap(so -> predictionAt(time).map(value -> so + value));
        }
        return sum.flatMap(all -> Double.isFinite(all)
                ? Answer.of(all)
                : Answer.refused(RefusalReason.NOT_REPRESENTABLE, "sum of the values must be within doubles"));
    }

    /**
     * The interval for the sum of one further value at each of several times, m in number: Σŷ ± t · sigma · √(m + m²/n + (Σ(x
     * − x̄))²/Sxx). The values lie about one and the same line, which is not known for sure, so that the intervals of single
     * values must not be added up. Refused as {@link #predictionInterval}.
     */
    public Answer<TrendInterval> predictionIntervalOfSum(double[] times, double level) {
        if (fit.weighted()) {
            return Answer.refused(RefusalReason.UNDEFINED, "values must have weights for an interval");
        }
        return predictionOfSum(times).flatMap(sum -> interval(sum, level, times.length + fit.leverageOfSum(times)));
    }

    /**
     * The interval for the line itself at a time: ŷ ± t · sigma · √(1/n + (x − x̄)²/Sxx), with the sum of the weights in
     * place of n if there are any. Refused as {@link #slopeInterval} and {@link #predictionAt}.
     */
    public Answer<TrendInterval> meanInterval(double time, double level) {
        return predictionAt(time).flatMap(value -> interval(value, level, fit.leverage(time)));
    }

    private Answer<TrendInterval> interval(double middle, double level, double multiple) {
        return TrendInterval.checked("level", level)
                .flatMap(known -> variance().flatMap(variance -> {
                    double half = tDistribution().inverseSurvivalProbability((1 - known) / 2)
                            * Math.sqrt(variance * multiple);
                    return TrendInterval.of(known, middle - half, middle + half, METHOD);
                }));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearTrend trend && fit.equals(trend.fit);
    }

    @Override
    public int hashCode() {
        return fit.hashCode();
    }

    /** The slope and how sure it is, on one line. */
    @Override
    public String toString() {
        return (fit.weighted() ? "weighted least squares" : "least squares") + " line through " + points()
                + " points: slope " + NumberText.of(slope()) + sureness("standard error")
                + ", intercept " + NumberText.of(intercept());
    }

    /** The standard error and p of the slope, or why there is none, in brackets. */
    String sureness(String name) {
        String error = slopeStandardError()
                .value()
                .map(known -> name + " " + NumberText.of(known))
                .orElse("no " + name + " from two points");
        return " (" + error + p().value().map(p -> ", p = " + NumberText.of(p)).orElse("") + ")";
    }
}
