package io.mubiao.evaluation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles for people: rounded for the eye only. */
public final class NumberText {
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final int MOST_ZEROS = 6;
    private static final int MOST_DIGITS = 15;
    /** From here on neighbouring doubles are more than 1 apart. */
    private static final double WHOLE = 0x1p53;

    private NumberText() {}

    /**
     * Four significant digits, or all digits of the whole part if it has more; a very small or large number has an
     * exponent. Infinity is ∞.
     */
    public static String of(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "-∞";
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal rounded = exact.round(SHOWN);
        int whole = rounded.precision() - rounded.scale();
        if (rounded.signum() != 0 && (whole > MOST_DIGITS || whole < -MOST_ZEROS)) {
            return rounded.stripTrailingZeros().toString();
        }
        BigDecimal shown = whole > SHOWN.getPrecision() ? exact.setScale(0, RoundingMode.HALF_EVEN) : rounded;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** All digits that tell the number from its neighbours, and no point behind a whole number. */
    public static String inFull(double number) {
        return number == Math.rint(number) && Math.abs(number) < WHOLE
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** A share as per cent: 0.95 is {@code 95 %}. */
    public static String percent(double share) {
        return of(share * 100) + " %";
    }
}
