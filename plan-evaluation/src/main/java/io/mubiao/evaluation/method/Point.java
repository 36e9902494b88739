package io.mubiao.evaluation.method;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Map;

/**
 * A value in a year.
 *
 * @param year the year
 * @param value the value, in any unit
 */
public record Point(int year, Decimal value) implements Serializable {
    static Point of(Map.Entry<Integer, Decimal> entry) {
        return new Point(entry.getKey(), entry.getValue());
    }

    double number() {
        return value.value().doubleValue();
    }

    /** For example {@code 3.5 (2015)}. */
    @Override
    public String toString() {
        return value + " (" + year + ")";
    }
}
