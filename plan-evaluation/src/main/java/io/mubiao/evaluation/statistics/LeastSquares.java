package io.mubiao.evaluation.statistics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A line by least squares, with what else is told from it. Times are centred before solving, so that years do not cancel.
 *
 * @param points how many points
 * @param weighted whether weights were given
 * @param totalWeight the sum of the weights
 * @param meanTime the mean time, weighted
 * @param meanValue the mean value, weighted
 * @param slope the slope; 0 if no value is off the mean by more than its rounding
 * @param spread the sum of squared distances from the mean time, weighted
 * @param explained the sum of squares that the line explains
 * @param unexplained the sum of squared residuals, weighted; 0 if none exceeds the rounding of the values
 */
record LeastSquares(
        int points,
        boolean weighted,
        double totalWeight,
        double meanTime,
        double meanValue,
        double slope,
        double spread,
        double explained,
        double unexplained)
        implements Serializable {
    private static final int ULPS = 4;
    /** Below it a sum of squares has lost digits. */
    private static final double SMALL = 0x1p-960;

    /** A line through points, each with its weight beside it, whose values have a rounding error of so much at least. */
    static Answer<LeastSquares> of(Points points, boolean weighted, double rounding) {
        LeastSquares fit = fitted(points, weighted, rounding);
        boolean lost = (fit.slope != 0 && fit.explained < SMALL) || (fit.unexplained > 0 && fit.unexplained < SMALL);
        boolean fits = fit.spread >= SMALL
                && !lost
                && Double.isFinite(fit.spread)
                && Double.isFinite(fit.slope)
                && Double.isFinite(fit.explained)
                && Double.isFinite(fit.unexplained)
                && Double.isFinite(fit.intercept());
        return fits
                ? Answer.of(fit)
                : Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE, "times, values and their squares must be within doubles");
    }

    private static LeastSquares fitted(Points points, boolean weighted, double rounding) {
        // Distances from a point first: equal values are then at 0 exactly, and years at whole numbers.
        double time0 = points.time(0);
        double value0 = points.value(0);
        PreciseSum weights = new PreciseSum();
        PreciseSum times = new PreciseSum();
        PreciseSum values = new PreciseSum();
        for (int i = 0; i < points.size(); i++) {
            weights.add(points.beside(i));
            times.add(points.beside(i), points.time(i) - time0);
            values.add(points.beside(i), points.value(i) - value0);
        }
        double weight = weights.value();
        double timeShift = times.value() / weight;
        double valueShift = values.value() / weight;
        PreciseSum squares = new PreciseSum();
        PreciseSum products = new PreciseSum();
        double tolerance = rounding;
        double farthest = 0;
        for (int i = 0; i < points.size(); i++) {
            double dx = points.time(i) - time0 - timeShift;
            double dy = points.value(i) - value0 - valueShift;
            squares.add(points.beside(i) * dx, dx);
            products.add(points.beside(i) * dx, dy);
            tolerance = Math.max(tolerance, ULPS * Math.ulp(points.value(i)));
            farthest = Math.max(farthest, Math.abs(dy));
        }
        double spread = squares.value();
        double slope = farthest <= tolerance ? 0 : products.value() / spread;
        PreciseSum residuals = new PreciseSum();
        double largest = 0;
        for (int i = 0; i < points.size(); i++) {
            double residual = points.value(i) - value0 - valueShift - slope * (points.time(i) - time0 - timeShift);
            residuals.add(points.beside(i) * residual, residual);
            largest = Math.max(largest, Math.abs(residual));
        }
        return new LeastSquares(
                points.size(),
                weighted,
                weight,
                time0 + timeShift,
                value0 + valueShift,
                slope,
                spread,
                slope * slope * spread,
                points.size() == 2 || largest <= tolerance ? 0 : Math.max(residuals.value(), Double.MIN_VALUE));
    }

    /** The value on the line at time 0. */
    double intercept() {
        return meanValue - slope * meanTime;
    }

    /** The value on the line at a time. */
    double at(double time) {
        return meanValue + slope * (time - meanTime);
    }

    /** Points less the two parameters. */
    int degreesOfFreedom() {
        return points - 2;
    }

    /** The estimated variance of a value of weight 1 about the line; with three points or more. */
    double variance() {
        return unexplained / degreesOfFreedom();
    }

    /** The variance of the line at a time, as a multiple of that of a value. */
    double leverage(double time) {
        double distance = time - meanTime;
        return 1 / totalWeight + distance * (distance / spread);
    }

    /** The variance of the sum of the line at several times, as a multiple of that of a value. */
    double leverageOfSum(double... times) {
        double distance = Arrays.stream(times).map(time -> time - meanTime).sum();
        return (double) times.length * times.length / totalWeight + distance * (distance / spread);
    }
}
