package io.mubiao.evaluation.statistics;

/**
 * Which share of all events a log-linear trend expects at each time: exposure · e^(slope · d) over the sum of these, where d
 * is the distance from one end, from 0 to 1. For use within one method.
 */
final class Tilt {
    private final double slope;
    private final double[] distances;
    private final double[] shares;
    private final double logSum;

    private Tilt(double slope, double[] distances, double[] shares, double logSum) {
        this.slope = slope;
        this.distances = distances;
        this.shares = shares;
        this.logSum = logSum;
    }

    /** The tilt by a slope, for points with their exposures beside them. */
    static Tilt of(Points points, double origin, double unit, double slope) {
        double largest = 0;
        for (int i = 0; i < points.size(); i++) {
            largest = Math.max(largest, points.beside(i));
        }
        double[] distances = new double[points.size()];
        double[] shares = new double[points.size()];
        double top = Math.max(slope, 0);
        PreciseSum sum = new PreciseSum();
        for (int i = 0; i < shares.length; i++) {
            distances[i] = (points.time(i) - origin) / unit;
            shares[i] = points.beside(i) / largest * Math.exp(slope * distances[i] - top);
            sum.add(shares[i]);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum.value();
        }
        return new Tilt(slope, distances, shares, Math.log(sum.value()) + top + Math.log(largest));
    }

    /** The slope by distance. */
    double slope() {
        return slope;
    }

    /** The share at the i-th time. */
    double share(int i) {
        return shares[i];
    }

    /** Its logarithm, also where the share itself is too small for a double. */
    double logShare(Points points, int i) {
        return Math.log(points.beside(i)) + slope * distances[i] - logSum;
    }

    /** The logarithm of the sum of exposure · e^(slope · d). */
    double logSum() {
        return logSum;
    }

    /** The mean distance of the counts less that of the shares. */
    double gap(Points points, double total) {
        PreciseSum sum = new PreciseSum();
        for (int i = 0; i < shares.length; i++) {
            sum.add(points.value(i) / total - shares[i], distances[i]);
        }
        return sum.value();
    }

    /** The variance of the distance over the shares. */
    double variance() {
        PreciseSum first = new PreciseSum();
        for (int i = 0; i < shares.length; i++) {
            first.add(shares[i], distances[i]);
        }
        double mean = first.value();
        PreciseSum second = new PreciseSum();
        for (int i = 0; i < shares.length; i++) {
            double distance = distances[i] - mean;
            second.add(shares[i] * distance, distance);
        }
        return second.value();
    }
}
