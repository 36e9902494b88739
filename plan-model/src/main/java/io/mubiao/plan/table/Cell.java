package io.mubiao.plan.table;

import java.util.Arrays;

/**
 * What stands in one column of a {@link Row}, without the blanks around it. It is a window: it shows the row that is read at
 * the time, and is neither to be kept nor shared between threads.
 */
public final class Cell implements CharSequence {
    private char[] chars = {};
    /** Of the field as it is written. */
    private int width;

    private int from;
    private int to;
    private int changes;

    Cell() {}

    /** Shows a field of the next row, which in most columns is that of the row before. */
    void show(char[] buffer, int offset, int length) {
        if (length != width || !Arrays.equals(chars, 0, length, buffer, offset, offset + length)) {
            if (length > chars.length) {
                chars = new char[Math.max(length, 2 * chars.length)];
            }
            System.arraycopy(buffer, offset, chars, 0, length);
            width = length;
            changes++;
            trim();
        }
    }

    private void trim() {
        from = 0;
        to = width;
        while (from < to && blank(chars[from])) {
            from++;
        }
        while (from < to && blank(chars[to - 1])) {
            to--;
        }
    }

    private static boolean blank(char c) {
        boolean mark = c > ' ' && c < 0x7F;
        return !mark && Character.isWhitespace(c);
    }

    /** How many times a row had another field than the row before. */
    public int changes() {
        return changes;
    }

    @Override
    public char charAt(int index) {
        return chars[from + index];
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public String subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    /** Whether it is that text. */
    public boolean is(char[] text) {
        return Arrays.equals(chars, from, to, text, 0, text.length);
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
