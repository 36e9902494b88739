package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A composite score: exact, or with a bound of its rounding error where a root had to be taken. The error is that of
 * arithmetic alone and says nothing of how sure the figures are.
 *
 * @param value the score, or a number close to it
 * @param error how far the score may lie from the value; 0 if it is exact
 */
public record Score(Figure value, Figure error) implements Serializable {
    // Cut and not rounded, so that 79.999… does not look like 80 beside the grade below 80.
    private static final MathContext SHOWN = new MathContext(10, RoundingMode.FLOOR);
    private static final int DIGITS_READ = 50;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_ZEROS = 6;
    private static final int LONGEST_FRACTION = 20;

    public Score {
        if (error.signum() < 0) {
            throw new IllegalArgumentException("Score error " + error + " must be at least 0");
        }
    }

    /** An exact score. */
    public static Score of(Figure value) {
        return new Score(value, Figure.of(0));
    }

    /** Whether nothing was rounded. */
    public boolean exact() {
        return error.signum() == 0;
    }

    /** The lowest number that the score may be. */
    public Figure least() {
        return value.minus(error);
    }

    /** The highest number that the score may be. */
    public Figure most() {
        return value.plus(error);
    }

    /** For example {@code 86}, {@code 200/3 ≈ 66.66666666} or, of a score that is not exact, {@code ≈ 1.817120592}. */
    @Override
    public String toString() {
        return exact() ? text(value) : "≈ " + cut(value);
    }

    /** An exact number for people: in full, unless that is too long to be read. */
    static String text(Figure figure) {
        String full = figure.toString();
        if (figure.decimal().isPresent() && full.length() <= LONGEST_FRACTION) {
            return full;
        }
        return (full.length() > LONGEST_FRACTION ? "" : full + " ") + "≈ " + cut(figure);
    }

    private static String cut(Figure figure) {
        BigDecimal cut = figure.rounded(DIGITS_READ).round(SHOWN).stripTrailingZeros();
        int whole = cut.precision() - cut.scale();
        return whole > MOST_DIGITS || whole < -MOST_ZEROS ? cut.toString() : cut.toPlainString();
    }
}
