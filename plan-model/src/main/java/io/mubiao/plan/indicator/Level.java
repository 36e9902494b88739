package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * A level that a figure is held against.
 *
 * @param kind whether the number stands alone or is relative to the baseline
 * @param number the number as promised: 0.058, or -10 for 下降10%; at least -100 for a percentage each year
 */
public record Level(LevelKind kind, Decimal number) implements Serializable {
    private static final Decimal ALL = Decimal.of(-100);

    public Level {
        if (kind == LevelKind.PERCENT_CHANGE_PER_YEAR && number.compareTo(ALL) < 0) {
            throw new IllegalArgumentException("Level " + kind + " " + number + " must be at least -100");
        }
    }

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

    /** A change in per cent of the year before, each year, negative for a fall and at least -100, in plain digits. */
    public static Level percentChangePerYear(String number) {
        return new Level(LevelKind.PERCENT_CHANGE_PER_YEAR, Decimal.parse(number));
    }

    /** A change each year in the unit of the indicator, in plain digits. */
    public static Level changePerYear(String number) {
        return new Level(LevelKind.CHANGE_PER_YEAR, Decimal.parse(number));
    }

    /** Whether it moves with every year that passes. */
    public boolean perYear() {
        return kind == LevelKind.PERCENT_CHANGE_PER_YEAR || kind == LevelKind.CHANGE_PER_YEAR;
    }

    /** Whether it is a share of the baseline, which must then be above 0. */
    public boolean inPercent() {
        return kind == LevelKind.PERCENT_CHANGE || kind == LevelKind.PERCENT_CHANGE_PER_YEAR;
    }

    /** Whether it means nothing without a baseline. */
    public boolean relative() {
        return kind != LevelKind.ABSOLUTE;
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Level level && kind == level.kind && number.equals(level.number);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + number.hashCode();
    }

    /** With its unit and sign, such as {@code 0.058}, {@code -10 %} or {@code +2 a year}. */
    @Override
    public String toString() {
        String sign = relative() && number.signum() > 0 ? "+" : "";
        return sign + number + (inPercent() ? " %" : "") + (perYear() ? " a year" : "");
    }
}
