package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The line of Theil and Sen: its slope is the median of the slopes between all pairs of points, so that a few wrong values
 * do not move it far. Sources: H. Theil, "A rank-invariant method of linear and polynomial regression analysis", Proceedings
 * of the Royal Netherlands Academy of Sciences 53 (1950); P. K. Sen, "Estimates of the Regression Coefficient Based on
 * Kendall's Tau", Journal of the American Statistical Association 63 (1968).
 *
 * <p>Two intercepts are in use, and both are given. The slopes are selected by rank in O(n log n) time for each count of
 * those below a slope, and in O(n) memory besides a million slopes at most; they are within a few units in the last place
 * of those found by sorting all of them.
 *
 * @param points how many points
 * @param slope the median of the slopes between all pairs, by the unit of time
 * @param interceptOfMedians median(y) − slope · median(x), as SciPy has it
 * @param interceptOfResiduals median(y − slope · x): half of the points are on either side of this line
 * @param slopeInterval the interval for the slope that Sen gives, by the normal approximation of Kendall's S; ranks are
 *     rounded half to even as {@code scipy.stats.theilslopes} does
 * @param clipped whether the interval asked for slopes beyond the outermost: the points are then too few for this level,
 *     and the interval, which is the range of all slopes on that side, may have less
 */
public record TheilSen(
        int points,
        double slope,
        double interceptOfMedians,
        double interceptOfResiduals,
        TrendInterval slopeInterval,
        boolean clipped)
        implements Serializable {
    private static final String METHOD = "Sen, normal approximation";

    /**
     * The line through values at different times, given in any order: at least two. Refused with UNEQUAL_LENGTHS,
     * NOT_FINITE, TOO_FEW_POINTS, DUPLICATE_TIME, OUT_OF_RANGE for the level, and NOT_REPRESENTABLE for times or values
     * that are apart by more than 2^400.
     *
     * @param level the confidence level of the interval, above 0 and below 1, such as 0.95
     */
    public static Answer<TheilSen> of(double[] times, double[] values, double level) {
        return Points.of(times, values, 2)
                .flatMap(points -> TrendInterval.checked("level", level).flatMap(known -> of(points, known)));
    }

    private static Answer<TheilSen> of(Points points, double level) {
        return PairSlopes.of(points)
                .map(slopes -> of(points, slopes, level))
                .orElseGet(() -> Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE, "times and values must not be apart by more than 2^400"));
    }

    private static Answer<TheilSen> of(Points points, PairSlopes slopes, double level) {
        double slope = slopes.median();
        double ofMedians = median(points.values()) - slope * median(points.times());
        double ofResiduals = median(IntStream.range(0, points.size())
                .mapToDouble(i -> points.value(i) - slope * points.time(i))
                .toArray());
        if (!(Double.isFinite(slope) && Double.isFinite(ofMedians) && Double.isFinite(ofResiduals))) {
            return Answer.refused(
                    RefusalReason.NOT_REPRESENTABLE,
                    "slope " + NumberText.of(slope) + " and intercepts must be finite");
        }
        double half = Normal.upperQuantile((1 - level) / 2)
                * Math.sqrt(Ranking.of(Keys.of(points.values())).varianceOfS().doubleValue());
        double lowest = Math.rint((slopes.size() - half) / 2);
        double highest = Math.rint((slopes.size() + half) / 2) + 1;
        boolean clipped = lowest < 1 || highest > slopes.size();
        return TrendInterval.of(
                        level,
                        slopes.ranked(Math.max((long) lowest, 1)),
                        slopes.ranked(Math.min((long) highest, slopes.size())),
                        METHOD)
                .map(interval -> new TheilSen(points.size(), slope, ofMedians, ofResiduals, interval, clipped));
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        double lower = numbers[(numbers.length - 1) / 2];
        double upper = numbers[numbers.length / 2];
        return lower == upper ? lower : lower / 2 + upper / 2;
    }

    /** The slope, its interval and the intercepts, on one line. */
    @Override
    public String toString() {
        return "Theil-Sen line through " + points + " points: slope " + NumberText.of(slope) + ", interval "
                + slopeInterval + (clipped ? ", too few points for this level" : "") + "; intercept "
                + NumberText.of(interceptOfMedians) + " by medians, " + NumberText.of(interceptOfResiduals)
                + " by residuals";
    }
}
