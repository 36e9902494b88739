package io.mubiao.plan.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact decimal number. Equal means same number: 20.50 equals 20.5. At most 100 digits before and 100 after the point,
 * so that no input can make arithmetic explode.
 *
 * @param value the number without trailing zeros, scale from 0 to 100
 */
public record Decimal(BigDecimal value) implements Comparable<Decimal>, Serializable {
    private static final int MOST_DIGITS = 100;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    public Decimal {
        BigDecimal stripped = value.stripTrailingZeros();
        if ((long) stripped.precision() - stripped.scale() > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "Decimal " + value + " must have at most 100 digits before and 100 digits after the decimal point");
        }
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Reads a plain decimal such as {@code -12.50}: no exponent, no separators, no sign but minus.
     *
     * @throws IllegalArgumentException if the text is anything else, or too long
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Decimal parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Decimal '" + text + "' must be plain digits, such as -12.5");
        }
        if (text.length() > 2 * MOST_DIGITS + 2) {
            throw new IllegalArgumentException("Decimal of " + text.length() + " characters must have at most "
                    + MOST_DIGITS + " digits before and " + MOST_DIGITS + " digits after the decimal point");
        }
        return new Decimal(new BigDecimal(text));
    }

    /** A whole number. */
    public static Decimal of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return value.signum();
    }

    /** Whether nothing stands after the decimal point. */
    public boolean whole() {
        return value.scale() == 0;
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal decimal && value.equals(decimal.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    /** Plain digits, as {@link #parse} reads them. */
    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
