package io.mubiao.evaluation.figure;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number: a figure, or what was computed from figures. A mean or a ratio need not be a decimal, so a figure is a
 * fraction; it is rounded by nobody but a report. Equal means same number.
 */
public final class Figure implements Comparable<Figure>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROOT_DIGITS = 30;
    private static final int SHOWN = 12;
    private static final int ROUNDED = 5;

    private final BigFraction fraction;

    private Figure(BigFraction fraction) {
        this.fraction = fraction;
    }

    /** A decimal. */
    public static Figure of(Decimal decimal) {
        return new Figure(BigFraction.of(
                decimal.value().unscaledValue(),
                BigInteger.TEN.pow(decimal.value().scale())));
    }

    /** A whole number. */
    public static Figure of(long number) {
        return new Figure(BigFraction.of(number));
    }

    /** The sum. */
    public Figure plus(Figure other) {
        return new Figure(fraction.add(other.fraction));
    }

    /** The difference. */
    public Figure minus(Figure other) {
        return new Figure(fraction.subtract(other.fraction));
    }

    /** The product. */
    public Figure times(Figure other) {
        return new Figure(fraction.multiply(other.fraction));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other is 0
     */
    public Figure over(Figure other) {
        return new Figure(fraction.divide(other.fraction));
    }

    /** The figure times itself, so many times. */
    public Figure power(int times) {
        return new Figure(fraction.pow(times));
    }

    /**
     * The root of that degree, cut after 30 significant digits.
     *
     * @param degree at least 1
     * @throws ArithmeticException if the figure is not above 0
     */
    public Figure root(int degree) {
        if (signum() <= 0) {
            throw new ArithmeticException("Figure " + this + " must be above 0 to have a root");
        }
        int shift = ROOT_DIGITS - 1 - Math.floorDiv(magnitudeOfTen(), degree);
        BigInteger scale = BigInteger.TEN.pow(Math.abs(shift));
        BigFraction unit = shift >= 0 ? BigFraction.of(scale) : BigFraction.of(BigInteger.ONE, scale);
        BigInteger radicand = new Figure(fraction.multiply(unit.pow(degree))).floorAbove0();
        return new Figure(BigFraction.of(rootOf(radicand, degree)).divide(unit));
    }

    private int magnitudeOfTen() {
        BigDecimal cut = new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), new MathContext(1, RoundingMode.DOWN));
        return cut.precision() - cut.scale() - 1;
    }

    private BigInteger floorAbove0() {
        return fraction.getNumerator().abs().divide(fraction.getDenominator().abs());
    }

    /** The whole part of a root, by Newton's method from above. */
    private static BigInteger rootOf(BigInteger radicand, int degree) {
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger root = BigInteger.ONE.shiftLeft(radicand.bitLength() / degree + 1);
        while (true) {
            BigInteger next = root.multiply(n.subtract(BigInteger.ONE))
                    .add(radicand.divide(root.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    /** The largest whole number that is not above this one. */
    public Figure floor() {
        // Signs apart: Commons Numbers keeps the sign of a fraction in either part.
        BigInteger[] parts = fraction.getNumerator()
                .abs()
                .divideAndRemainder(fraction.getDenominator().abs());
        if (signum() >= 0) {
            return new Figure(BigFraction.of(parts[0]));
        }
        BigInteger away = parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
        return new Figure(BigFraction.of(away.negate()));
    }

    /** The smallest whole number that is not below this one. */
    public Figure ceiling() {
        return Figure.of(0).minus(Figure.of(0).minus(this).floor());
    }

    /** What stands above the line in lowest terms, with the sign. */
    public BigInteger numerator() {
        BigInteger magnitude = fraction.getNumerator().abs();
        return signum() < 0 ? magnitude.negate() : magnitude;
    }

    /** What stands below the line in lowest terms: at least 1. */
    public BigInteger denominator() {
        return fraction.getDenominator().abs();
    }

    /** Whether it is a whole number. */
    public boolean whole() {
        return equals(floor());
    }

    /** The distance from 0. */
    public Figure magnitude() {
        return new Figure(fraction.abs());
    }

    /** -1, 0 or 1. */
    public int signum() {
        return fraction.signum();
    }

    /** The same number as a decimal, if it is one within the limits of {@link Decimal}. */
    public Optional<Decimal> decimal() {
        try {
            return Optional.of(new Decimal(new BigDecimal(fraction.getNumerator())
                    .divide(new BigDecimal(fraction.getDenominator()), MathContext.UNLIMITED)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The nearest double, for statistics: verdicts never ask for it. */
    public double toDouble() {
        return fraction.doubleValue();
    }

    /** The number to so many significant digits, half to even, without trailing zeros. */
    public BigDecimal rounded(int digits) {
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    /**
     * The number for a person: in all its digits if it is a decimal of at most 12 characters, and else rounded to five
     * significant digits, with ≈ before it.
     */
    public String shown() {
        return decimal()
                .map(Decimal::toString)
                .filter(digits -> digits.length() <= SHOWN)
                .orElseGet(() -> "≈" + shortest(rounded(ROUNDED)));
    }

    private static String shortest(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() <= SHOWN ? plain : number.toString();
    }

    @Override
    public int compareTo(Figure other) {
        // Not BigFraction.compareTo: Commons Numbers 1.2 puts -5 above -2.
        return minus(other).signum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure && fraction.equals(figure.fraction);
    }

    @Override
    public int hashCode() {
        return fraction.hashCode();
    }

    /** The decimal, or the fraction in lowest terms, such as {@code 200/3}: never rounded. */
    @Override
    public String toString() {
        return decimal()
                .map(Decimal::toString)
                .orElseGet(() ->
                        (signum() < 0 ? "-" : "") + fraction.getNumerator().abs() + "/"
                                + fraction.getDenominator().abs());
    }
}
