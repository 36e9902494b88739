package io.mubiao.evaluation.observation;

import io.mubiao.plan.table.Cell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was made of the texts of a column before, found again without a string for each. */
final class Recalled<T> {
    private final Cell cell;
    private final Text shown;
    private final Map<Text, Known<T>> known = new HashMap<>();
    private int changes = -1;
    private @Nullable Known<T> last;

    /** A text that is kept, or the one that a cell shows at the time; many of one hash are told apart by their order. */
    private record Text(CharSequence characters) implements Comparable<Text> {
        @Override
        public int compareTo(Text other) {
            return CharSequence.compare(characters, other.characters);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text && compareTo(text) == 0;
        }

        @Override
        public int hashCode() {
            int hash = 0;
            for (int i = 0; i < characters.length(); i++) {
                hash = 31 * hash + characters.charAt(i);
            }
            return hash;
        }
    }

    /** A text, what was made of it, and what came after it when it came last: columns often go round in a circle. */
    private static final class Known<T> {
        private final char[] text;
        private final T thing;
        private @Nullable Known<T> next;

        Known(char[] text, T thing) {
            this.text = text;
            this.thing = thing;
        }
    }

    Recalled(Cell cell) {
        this.cell = cell;
        this.shown = new Text(cell);
    }

    /** What was made of the text that the column shows; null if that is not known. */
    @Nullable
    T thing() {
        if (cell.changes() != changes) {
            changes = cell.changes();
            last = last == null ? known.get(shown) : after(last);
        }
        return last == null ? null : last.thing;
    }

    private @Nullable Known<T> after(Known<T> before) {
        Known<T> next = before.next;
        if (next == null || !cell.is(next.text)) {
            next = known.get(shown);
            before.next = next;
        }
        return next;
    }

    /** Keeps what was made of the text that the column shows, unless that is known. */
    void keep(T thing) {
        if (thing() == null) {
            last = new Known<>(cell.toString().toCharArray(), thing);
            known.put(new Text(cell.toString()), last);
        }
    }
}
