package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * A level that a figure is held against.
 *
 * @param kind whether the number stands alone or is relative to the baseline
 * @param number the number as promised: 0.058, or -10 for 下降10%
 */
public record Level(LevelKind kind, Decimal number) implements Serializable {
    /** A figure in the unit of the indicator, in plain digits. */
    public static Level absolute(String number) {
        return new Level(LevelKind.ABSOLUTE, Decimal.parse(number));
    }

    /** A change in per cent of the baseline, negative for a fall, in plain digits. */
    public static Level percentChange(String number) {
        return new Level(LevelKind.PERCENT_CHANGE, Decimal.parse(number));
    }

    /** A change from the baseline in the unit of the indicator, in plain digits. */
    public static Level change(String number) {
        return new Level(LevelKind.CHANGE, Decimal.parse(number));
    }

    /** Whether it means nothing without a baseline. */
    public boolean relative() {
        return kind != LevelKind.ABSOLUTE;
    }
}
