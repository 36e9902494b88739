package io.mubiao.evaluation.statistics;

import java.io.Serializable;

/**
 * The maximum of the likelihood of counts whose means are exposure · e^(logRate + slope · (time − origin)).
 *
 * @param points how many counts
 * @param origin a time
 * @param logRate the logarithm of the rate at that time
 * @param slope the change of the logarithm by the unit of time
 * @param standardError that of the slope
 * @param deviance 2 Σ (y log(y/μ) − (y − μ))
 */
record PoissonFit(int points, double origin, double logRate, double slope, double standardError, double deviance)
        implements Serializable {
    private static final int MOST_STEPS = 200;
    private static final double SMALL_STEP = 1e-12;

    /**
     * The fit to counts with their exposures beside them, of which some lies elsewhere than at the first time, and some
     * elsewhere than at the last.
     *
     * <p>Given the slope, the best level makes the means sum to the counts. What is left is one equation in the slope: the
     * mean time of the means is that of the counts. It rises with the slope, so that Newton's steps within a bracket find
     * the solution; there they are those of iteratively reweighted least squares.
     */
    static PoissonFit of(Points points) {
        double total = total(points);
        double first = points.time(0);
        double last = points.time(points.size() - 1);
        // Distances are taken from the end that the counts are closer to, so that those that matter are precise.
        boolean early = meanTime(points, total) - first <= last - meanTime(points, total);
        double origin = early ? first : last;
        double unit = early ? last - first : first - last;
        Tilt tilt = solved(points, origin, unit, total);
        return new PoissonFit(
                points.size(),
                origin,
                Math.log(total) - tilt.logSum(),
                tilt.slope() / unit,
                1 / Math.sqrt(total * tilt.variance()) / Math.abs(unit),
                deviance(points, tilt, total));
    }

    private static double total(Points points) {
        PreciseSum sum = new PreciseSum();
        for (int i = 0; i < points.size(); i++) {
            sum.add(points.value(i));
        }
        return sum.value();
    }

    private static double meanTime(Points points, double total) {
        PreciseSum sum = new PreciseSum();
        for (int i = 0; i < points.size(); i++) {
            sum.add(points.value(i) / total, points.time(i));
        }
        return sum.value();
    }

    private static Tilt solved(Points points, double origin, double unit, double total) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        Tilt tilt = Tilt.of(points, origin, unit, 0);
        for (int i = 0; i < MOST_STEPS; i++) {
            double slope = tilt.slope();
            double gap = tilt.gap(points, total);
            if (gap > 0) {
                low = slope;
            } else {
                high = slope;
            }
            // Far from the solution the variance may be next to 0, and a step would be too long.
            double longest = 2 * Math.max(1, Math.abs(slope));
            double step = Math.max(-longest, Math.min(longest, gap / tilt.variance()));
            double next = slope + step;
            boolean inside = next >= low && next <= high;
            tilt = Tilt.of(points, origin, unit, inside ? next : low / 2 + high / 2);
            if (inside && Math.abs(step) <= SMALL_STEP * Math.max(1, Math.abs(slope))) {
                break;
            }
        }
        return tilt;
    }

    private static double deviance(Points points, Tilt tilt, double total) {
        PreciseSum sum = new PreciseSum();
        for (int i = 0; i < points.size(); i++) {
            double count = points.value(i);
            double mean = total * tilt.share(i);
            sum.add(mean - count);
            if (count > 0) {
                double excess = (mean - count) / count;
                // Near the count, and where the mean is next to nothing, one of the two keeps what the other cancels.
                sum.add(
                        count,
                        Math.abs(excess) < 0.5
                                ? -Math.log1p(excess)
                                : Math.log(count) - Math.log(total) - tilt.logShare(points, i));
            }
        }
        return Math.max(0, 2 * sum.value());
    }

    /** The mean at a time, for an exposure. */
    double at(double time, double exposure) {
        return exposure * Math.exp(logRate + slope * (time - origin));
    }

    boolean finite() {
        return Double.isFinite(logRate)
                && Double.isFinite(slope)
                && Double.isFinite(standardError)
                && Double.isFinite(deviance);
    }
}
