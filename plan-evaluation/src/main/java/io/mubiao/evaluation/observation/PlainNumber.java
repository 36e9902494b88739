package io.mubiao.evaluation.observation;

import io.mubiao.plan.table.Cell;

/** Reads decimals of at most 18 digits without an object for each; others are refused, not wrong. */
final class PlainNumber {
    private static final int MOST_DIGITS = 18;

    private long number;
    private int scale;
    private int decimals;

    /** Reads what {@link io.mubiao.plan.value.Decimal#parse} reads; false if it is anything else, or longer. */
    boolean read(Cell cell) {
        int length = cell.length();
        int start = length > 0 && cell.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > MOST_DIGITS + 1) {
            return false;
        }
        int point = -1;
        long digits = 0;
        for (int i = start; i < length; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else if (c == '.' && point < 0 && i > start && i < length - 1) {
                point = i;
            } else {
                return false;
            }
        }
        if (point < 0 && length - start > MOST_DIGITS) {
            return false;
        }
        decimals = point < 0 ? 0 : length - 1 - point;
        scale = decimals;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        number = start == 0 ? digits : -digits;
        return true;
    }

    /** The number without its point. */
    long number() {
        return number;
    }

    /** How many of its digits stand after the point, the last of which is not 0. */
    int scale() {
        return scale;
    }

    /** How many digits the text has after the point. */
    int decimals() {
        return decimals;
    }
}
