package io.mubiao.evaluation.event;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * An amount that an event may reach, the number itself included.
 *
 * @param amount of what
 * @param level how much at least
 */
public record Threshold(AmountId amount, Decimal level) implements Serializable {
    /** For example 3 deaths or more: {@code Threshold.of("deaths", "3")}. */
    public static Threshold of(String amount, String level) {
        return new Threshold(AmountId.of(amount), Decimal.parse(level));
    }

    /** For example {@code deaths ≥ 3}. */
    @Override
    public String toString() {
        return amount + " ≥ " + level;
    }
}
