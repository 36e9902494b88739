package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import java.math.BigInteger;

/**
 * How far a figure is on the good side of a bound, times a number above 0 that makes it whole: a·x + b·s + c·u, where x is the
 * figure judged or the sum it is the mean of, s the sum of the base years, and u is 1; all three as whole numbers in one
 * scale.
 *
 * @param least the least margin that satisfies: 0, or 1 where one of 0 does not
 */
record LinearMargin(long a, long b, long c, int least) {

    /**
     * The margin of a figure below or above a bound that is b·baseline + c.
     *
     * @param upper whether figures satisfy that are below the bound
     * @param judged the share of the sum that is judged: 1, or 1/n for a mean
     * @param perBaseline how much the bound moves with the baseline
     * @param base the share of the sum of the base years that the baseline is
     * @throws ArithmeticException if it takes numbers that are too large
     */
    static LinearMargin of(
            boolean upper, Figure judged, Figure perBaseline, Figure base, Figure constant, boolean inclusive) {
        Figure b = perBaseline.times(base);
        BigInteger whole = lcm(lcm(judged.denominator(), b.denominator()), constant.denominator());
        Figure times = Figure.of(whole.longValueExact());
        long sign = upper ? 1 : -1;
        return new LinearMargin(
                Math.multiplyExact(-sign, whole(judged.times(times))),
                Math.multiplyExact(sign, whole(b.times(times))),
                Math.multiplyExact(sign, whole(constant.times(times))),
                inclusive ? 0 : 1);
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static long whole(Figure figure) {
        return figure.numerator().longValueExact();
    }

    /**
     * How much of the margin could be spared: at least 0 exactly if a figure satisfies. It is for the caller to see that the
     * figures have no more than the {@link #mostBits}.
     */
    long spare(long x, long s, long u) {
        return a * x + b * s + c * u - least;
    }

    /**
     * How many bits the largest figure may have so that no part of the margin overflows, nor the sum of the base years itself;
     * below 0 where none may.
     *
     * @param judgedYears how many figures x may be the sum of
     * @param baseYears how many figures s may be the sum of
     * @param u one in the scale of the figures
     */
    int mostBits(int judgedYears, int baseYears, long u) {
        BigInteger perFigure = magnitude(a)
                .multiply(BigInteger.valueOf(judgedYears))
                .add(magnitude(b).max(BigInteger.ONE).multiply(BigInteger.valueOf(baseYears)));
        BigInteger left =
                BigInteger.valueOf(Long.MAX_VALUE).subtract(magnitude(c).multiply(BigInteger.valueOf(u)));
        return left.signum() < 0 ? -1 : left.divide(perFigure).bitLength() - 1;
    }

    private static BigInteger magnitude(long number) {
        return BigInteger.valueOf(number).abs();
    }
}
