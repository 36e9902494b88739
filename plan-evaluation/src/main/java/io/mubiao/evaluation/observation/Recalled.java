package io.mubiao.evaluation.observation;

import io.mubiao.plan.table.Cell;
import org.jspecify.annotations.Nullable;

/** What was made of texts before, found again without a string for each. */
final class Recalled<T> {
    private char[] @Nullable [] texts = new char[64][];
    private @Nullable Object[] things = new Object[64];
    /** For each text the one that came after it when it came last: columns often go round in a circle. */
    private int[] next = new int[64];

    private int size;
    private int last;

    /** What was made of the text of a cell; null if that is not known. */
    @SuppressWarnings("unchecked")
    @Nullable
    T of(Cell cell) {
        if (!at(last, cell)) {
            int before = last;
            last = at(next[before], cell) ? next[before] : place(cell);
            next[before] = last;
        }
        return (T) things[last];
    }

    private boolean at(int place, Cell cell) {
        char[] text = texts[place];
        return text != null && cell.is(text);
    }

    /** The place where the text is, or would be. */
    private int place(Cell cell) {
        int mask = texts.length - 1;
        int place = spread(cell.hash()) & mask;
        for (char[] text = texts[place]; text != null && !cell.is(text); text = texts[place]) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    /** Keeps what was made of the text of a cell, unless that is known. */
    void keep(Cell cell, T thing) {
        int place = place(cell);
        if (texts[place] == null) {
            texts[place] = cell.toString().toCharArray();
            things[place] = thing;
            if (++size > texts.length / 2) {
                grow();
            }
        }
    }

    private void grow() {
        char[] @Nullable [] oldTexts = texts;
        @Nullable Object[] oldThings = things;
        texts = new char[2 * oldTexts.length][];
        things = new Object[texts.length];
        next = new int[texts.length];
        last = 0;
        for (int i = 0; i < oldTexts.length; i++) {
            char[] text = oldTexts[i];
            if (text != null) {
                int place = spread(new String(text).hashCode()) & (texts.length - 1);
                while (texts[place] != null) {
                    place = (place + 1) & (texts.length - 1);
                }
                texts[place] = text;
                things[place] = oldThings[i];
            }
        }
    }
}
