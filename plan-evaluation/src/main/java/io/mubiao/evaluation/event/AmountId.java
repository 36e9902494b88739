package io.mubiao.evaluation.event;

import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Identifies what is counted or measured of an event.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code deaths}
 */
public record AmountId(String value) implements Comparable<AmountId>, Serializable {
    private static final int MOST_DIGITS = 50;

    public AmountId {
        Ids.check("Amount", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    public static AmountId of(String value) {
        return new AmountId(value);
    }

    /** Returns the amount of an event; below 10⁵⁰, so that no number of events can have a sum that is no {@link Decimal}. */
    Decimal checked(Decimal amount) {
        BigDecimal value = amount.value();
        if (value.signum() < 0 || value.precision() - value.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("Amount '" + this + "' of an event must be at least 0 and have at most "
                    + MOST_DIGITS + " digits before the decimal point, and is " + amount);
        }
        return amount;
    }

    @Override
    public int compareTo(AmountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
