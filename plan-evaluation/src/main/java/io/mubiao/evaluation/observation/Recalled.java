package io.mubiao.evaluation.observation;

import io.mubiao.plan.table.Cell;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was made of texts before, found again without a string for each. */
final class Recalled<T> {
    private @Nullable String[] texts = new String[64];
    private @Nullable Object[] things = new Object[64];
    private int size;
    private int last;

    /** What was made of the text of a cell; null if that is not known. */
    @SuppressWarnings("unchecked")
    @Nullable
    T of(Cell cell) {
        String lately = texts[last];
        if (lately == null || !cell.is(lately)) {
            last = place(cell);
        }
        return (T) things[last];
    }

    /** The place where the text is, or would be. */
    private int place(Cell cell) {
        int mask = texts.length - 1;
        int place = spread(cell.hash()) & mask;
        for (String text = texts[place]; text != null && !cell.is(text); text = texts[place]) {
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
            texts[place] = cell.toString();
            things[place] = thing;
            if (++size > texts.length / 2) {
                grow();
            }
        }
    }

    private void grow() {
        @Nullable String[] oldTexts = texts;
        @Nullable Object[] oldThings = things;
        texts = Arrays.copyOf(new String[0], 2 * oldTexts.length);
        things = new Object[texts.length];
        last = 0;
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            if (text != null) {
                int place = spread(text.hashCode()) & (texts.length - 1);
                while (texts[place] != null) {
                    place = (place + 1) & (texts.length - 1);
                }
                texts[place] = text;
                things[place] = oldThings[i];
            }
        }
    }
}
