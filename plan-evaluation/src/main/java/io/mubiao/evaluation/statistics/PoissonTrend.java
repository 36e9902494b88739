package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * A change of counts, or of rates of counts, by the same per cent in each unit of time: the generalised linear model with
 * Poisson counts and logarithmic link, log E(y) = intercept + slope · x + log(exposure), by maximum likelihood. It takes zeros
 * as they are. Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (2nd edition, 1989), chapter 6; the same as
 * {@code glm(y ~ x, family = poisson, offset = log(exposure))} of R.
 *
 * <p>It assumes that counts scatter about the trend as Poisson counts do, with a variance equal to the mean. If they scatter
 * more (overdispersion), the standard error is too small: the {@link #deviance()} is then well above the
 * {@link #degreesOfFreedom()}. Deaths are seldom Poisson, since one accident may kill several people.
 */
public final class PoissonTrend implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LEAST = 2;
    private static final double LARGEST_COUNT = 0x1p53 - 1;
    private static final String METHOD = "Wald";

    private final PoissonFit fit;

    private PoissonTrend(PoissonFit fit) {
        this.fit = fit;
    }

    /**
     * The trend of counts at different times, given in any order: at least two. Refused with UNEQUAL_LENGTHS, NOT_FINITE,
     * TOO_FEW_POINTS, DUPLICATE_TIME, NOT_REPRESENTABLE; with NOT_A_COUNT unless all are whole numbers from 0 to 2^53 − 1; with
     * NO_EVENTS if all are 0; and with UNDEFINED if all events fall on the first time or all on the last, since the likelihood
     * then grows with the slope without end.
     */
    public static Answer<PoissonTrend> of(double[] times, double[] counts) {
        return Points.of(times, counts, LEAST).flatMap(PoissonTrend::of);
    }

    /**
     * The trend of the rate at which counts arise. Refused as without exposures, and with NO_EXPOSURE for an exposure that is
     * not above 0.
     *
     * @param exposures what the counts are of: people, hours, tonnes; above 0
     */
    public static Answer<PoissonTrend> of(double[] times, double[] counts, double[] exposures) {
        return Points.of(times, counts, "exposure", exposures, LEAST).flatMap(PoissonTrend::of);
    }

    private static Answer<PoissonTrend> of(Points points) {
        int last = points.size() - 1;
        boolean elsewhereThanFirst = false;
        boolean elsewhereThanLast = false;
        for (int i = 0; i <= last; i++) {
            double count = points.value(i);
            String time = " at time " + NumberText.inFull(points.time(i));
            if (count < 0 || count > LARGEST_COUNT || count != Math.rint(count)) {
                return Answer.refused(
                        RefusalReason.NOT_A_COUNT,
                        "count " + NumberText.inFull(count) + time + " must be a whole number from 0 to 2^53 - 1");
            }
            if (points.beside(i) <= 0) {
                return Answer.refused(
                        RefusalReason.NO_EXPOSURE,
                        "exposure " + NumberText.inFull(points.beside(i)) + time + " must be above 0");
            }
            elsewhereThanFirst |= count > 0 && i > 0;
            elsewhereThanLast |= count > 0 && i < last;
        }
        if (!elsewhereThanFirst && !elsewhereThanLast) {
            return Answer.refused(RefusalReason.NO_EVENTS, "counts must not all be 0");
        }
        if (!elsewhereThanFirst || !elsewhereThanLast) {
            return Answer.refused(
                    RefusalReason.UNDEFINED,
                    "events must not all be at the " + (elsewhereThanFirst ? "last" : "first") + " time, "
                            + NumberText.inFull(points.time(elsewhereThanFirst ? last : 0))
                            + ", as the slope is then beyond all numbers");
        }
        PoissonFit fit = PoissonFit.of(points);
        return fit.finite()
                ? Answer.of(new PoissonTrend(fit))
                : Answer.refused(RefusalReason.NOT_REPRESENTABLE, "times and exposures must be within doubles");
    }

    /** How many counts. */
    public int points() {
        return fit.points();
    }

    /** The change of the logarithm of the mean by the unit of time. */
    public double slope() {
        return fit.slope();
    }

    /** The standard error of the slope, from the information at the solution. */
    public double slopeStandardError() {
        return fit.standardError();
    }

    /** The Wald interval for the slope: slope ± z · standard error. Refused with OUT_OF_RANGE for the level. */
    public Answer<TrendInterval> slopeInterval(double level) {
        return TrendInterval.checked("level", level).flatMap(known -> {
            double half = Normal.upperQuantile((1 - known) / 2) * fit.standardError();
            return TrendInterval.of(known, slope() - half, slope() + half, METHOD);
        });
    }

    /**
     * The percentage change by the unit of time, 100 (e^slope − 1): annual (APC) if times are years. Refused with
     * NOT_REPRESENTABLE if too large.
     */
    public Answer<Double> percentageChange() {
        return representable(PercentageChange.of(slope()));
    }

    /** The Wald interval for the percentage change. Refused as {@link #slopeInterval}, and if a bound is too large. */
    public Answer<TrendInterval> percentageChangeInterval(double level) {
        return slopeInterval(level)
                .flatMap(found -> TrendInterval.of(
                        level, PercentageChange.of(found.lower()), PercentageChange.of(found.upper()), METHOD));
    }

    /** The residual deviance 2 Σ (y log(y/μ) − (y − μ)). */
    public double deviance() {
        return fit.deviance();
    }

    /** Counts less the two parameters: about what the deviance is if the counts are Poisson and not too small. */
    public int degreesOfFreedom() {
        return fit.points() - 2;
    }

    /** The mean count on the trend at a time, for an exposure of 1. Refused with NOT_FINITE or NOT_REPRESENTABLE. */
    public Answer<Double> predictionAt(double time) {
        return predictionAt(time, 1);
    }

    /** The mean count on the trend at a time, for an exposure above 0. Refused also with NO_EXPOSURE. */
    public Answer<Double> predictionAt(double time, double exposure) {
        if (!(Double.isFinite(time) && Double.isFinite(exposure))) {
            return Answer.refused(
                    RefusalReason.NOT_FINITE, "time " + time + " and exposure " + exposure + " must be finite");
        }
        return exposure > 0
                ? representable(fit.at(time, exposure))
                : Answer.refused(
                        RefusalReason.NO_EXPOSURE, "exposure " + NumberText.inFull(exposure) + " must be above 0");
    }

    private static Answer<Double> representable(double number) {
        return Double.isFinite(number)
                ? Answer.of(number)
                : Answer.refused(RefusalReason.NOT_REPRESENTABLE, "value of the trend must be within doubles");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PoissonTrend trend && fit.equals(trend.fit);
    }

    @Override
    public int hashCode() {
        return fit.hashCode();
    }

    /** The percentage change, how sure it is, and what is assumed, on one line. */
    @Override
    public String toString() {
        return "Poisson trend of " + points() + " counts: " + NumberText.of(PercentageChange.of(slope()))
                + " % by the unit of time (standard error of the logarithm's slope "
                + NumberText.of(slopeStandardError()) + "), if counts scatter as Poisson counts do, without"
                + " overdispersion (deviance " + NumberText.of(deviance()) + " on " + degreesOfFreedom()
                + " degrees of freedom)";
    }
}
