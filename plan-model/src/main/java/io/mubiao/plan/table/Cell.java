package io.mubiao.plan.table;

import java.util.Arrays;

/**
 * What stands in one column of a {@link Row}, without the blanks around it. It is a window: it shows the row that is read at
 * the time, and is neither to be kept nor shared between threads.
 */
public final class Cell implements CharSequence {
    private char[] chars = {};
    private int from;
    private int to;

    Cell() {}

    void show(char[] newChars, int newFrom, int newTo) {
        chars = newChars;
        from = newFrom;
        to = newTo;
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

    /** The hash code that the text has as a {@link String}. */
    public int hash() {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
