package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The test of Mann and Kendall: whether later values tend to be larger, or smaller, than earlier ones. It uses the order
 * of the values alone, so neither their distribution nor the distance of the times matters; the values must not depend on
 * one another beyond the trend. Sources: H. B. Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945); M. G.
 * Kendall, Rank Correlation Methods (4th edition, 1975).
 *
 * <p>For up to {@value #LARGEST_EXACT} points the p value is exact: the share of all orders of the values, equal ones among
 * them, whose S is at least as far from 0. Above it is that of the normal approximation. S takes O(n log n) time and O(n)
 * memory.
 */
public final class MannKendall implements Serializable {
    /** The largest number of points for which the distribution of S is counted out. */
    public static final int LARGEST_EXACT = 60;

    private static final long serialVersionUID = 1L;

    private final int points;
    private final long s;
    private final long tiedPairs;
    private final BigFraction variance;
    private final @Nullable PermutationP exact;
    private final double smallestPossibleP;

    private MannKendall(Ranking ranking, int points) {
        this.points = points;
        this.s = ranking.s();
        this.tiedPairs = ranking.tiedPairs();
        this.variance = ranking.varianceOfS();
        boolean counted = points <= LARGEST_EXACT;
        this.exact = counted ? exact(ranking) : null;
        this.smallestPossibleP =
                counted ? smallestOf(ranking.groups()) : pNormal(ranking.pairs() - tiedPairs, variance.doubleValue());
    }

    /**
     * The test on values at different times, given in any order: at least two. Refused with UNEQUAL_LENGTHS, NOT_FINITE,
     * TOO_FEW_POINTS or DUPLICATE_TIME.
     */
    public static Answer<MannKendall> of(double[] times, double[] values) {
        return Points.of(times, values, 2)
                .map(points -> new MannKendall(Ranking.of(Keys.of(points.values())), points.size()));
    }

    private static PermutationP exact(Ranking ranking) {
        Arrangements arrangements = Arrangements.of(ranking.groups());
        BigFraction upper = arrangements.atMost(ranking.inversions());
        BigFraction lower = arrangements.atLeast(ranking.inversions());
        // S is distributed alike on both sides of 0, which is on neither.
        BigFraction twoSided = ranking.s() == 0 ? BigFraction.ONE : (ranking.s() > 0 ? upper : lower).multiply(2);
        return new PermutationP(twoSided, upper, lower);
    }

    /** Of all different orders, one ascends and one descends, unless there is one only. */
    private static double smallestOf(List<Integer> groups) {
        BigInteger orders = BigInteger.ONE;
        int placed = 0;
        for (int group : groups) {
            for (int i = 1; i <= group; i++) {
                placed++;
                orders = orders.multiply(BigInteger.valueOf(placed)).divide(BigInteger.valueOf(i));
            }
        }
        return groups.size() == 1 ? 1 : BigFraction.of(BigInteger.TWO, orders).doubleValue();
    }

    /** How many points. */
    public int points() {
        return points;
    }

    /** S = Σ sign(y_j − y_i) over all pairs i before j: rising pairs less falling ones. */
    public long s() {
        return s;
    }

    /** The variance of S if there is no trend, corrected for ties. */
    public double variance() {
        return variance.doubleValue();
    }

    /** The variance (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18, where t are the sizes of the groups of ties. */
    public BigFraction exactVariance() {
        return variance;
    }

    /** The normal score with continuity correction: (|S| − 1) / √variance with the sign of S, and 0 if S is 0. */
    public double z() {
        return z(s, variance());
    }

    private static double z(long s, double variance) {
        return s == 0 ? 0 : Math.signum((double) s) * (Math.abs((double) s) - 1) / Math.sqrt(variance);
    }

    /** Kendall's tau-a: S over the number of pairs, from -1 to 1. */
    public double tauA() {
        return (double) s / pairs();
    }

    /** Kendall's tau-b: S / √(pairs × pairs without a tie), from -1 to 1. Refused with NO_VARIATION if all are tied. */
    public Answer<Double> tauB() {
        long untied = pairs() - tiedPairs;
        return untied == 0
                ? Answer.refused(RefusalReason.NO_VARIATION, "values must not all be alike for tau-b")
                : Answer.of(s / (Math.sqrt((double) pairs()) * Math.sqrt((double) untied)));
    }

    private long pairs() {
        return points * (points - 1L) / 2;
    }

    /** The two-sided p value of the normal approximation; 0 if it is below the smallest double. */
    public double pNormal() {
        return pNormal(s, variance());
    }

    private static double pNormal(long s, double variance) {
        return Normal.beyond(z(s, variance));
    }

    /** The exact p values; empty for more than {@value #LARGEST_EXACT} points. */
    public Optional<PermutationP> exact() {
        return Optional.ofNullable(exact);
    }

    /** The two-sided p value: the exact one if there is one, and that of the normal approximation otherwise. */
    public double p() {
        return exact == null ? pNormal() : exact.twoSided().doubleValue();
    }

    /** How {@link #p()} and {@link #smallestPossibleP()} were found. */
    public String pMethod() {
        return exact == null ? "normal approximation with continuity correction" : "exact permutation distribution";
    }

    /**
     * The smallest two-sided p value that any order of these values could have: for n different values 2/n!, which is
     * 1, 1/3, 1/12 and 1/60 for 2 to 5 points. Ties make it larger.
     */
    public double smallestPossibleP() {
        return smallestPossibleP;
    }

    /**
     * What the test says. Where even the clearest trend would have a p above the level, this is
     * {@link TrendFinding#TOO_FEW_POINTS}, whatever the values.
     *
     * @param significance the p at or below which a trend is shown, such as 0.05; refused with OUT_OF_RANGE unless above 0
     *     and below 1
     */
    public Answer<TrendFinding> finding(double significance) {
        return TrendInterval.checked("significance", significance).map(this::findingAt);
    }

    private TrendFinding findingAt(double significance) {
        if (smallestPossibleP > significance) {
            return TrendFinding.TOO_FEW_POINTS;
        }
        if (p() > significance) {
            return TrendFinding.NO_TREND_SHOWN;
        }
        return s > 0 ? TrendFinding.TREND_UP : TrendFinding.TREND_DOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MannKendall that
                && points == that.points
                && s == that.s
                && tiedPairs == that.tiedPairs
                && variance.equals(that.variance)
                && Objects.equals(exact, that.exact)
                && smallestPossibleP == that.smallestPossibleP;
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, s, tiedPairs, variance, exact, smallestPossibleP);
    }

    /** S, tau-a, p and the smallest p that was possible, on one line. */
    @Override
    public String toString() {
        return "Mann-Kendall test on " + points + " points: S = " + s + " (tau-a " + NumberText.of(tauA())
                + "), two-sided p = " + NumberText.of(p()) + ", where the smallest possible is "
                + NumberText.of(smallestPossibleP) + " (" + pMethod() + ")";
    }
}
