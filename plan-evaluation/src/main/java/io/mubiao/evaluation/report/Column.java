package io.mubiao.evaluation.report;

import java.util.function.Function;

/**
 * A column of a listing.
 *
 * @param header its head
 * @param cell what stands in it for an element
 * @param kind how it behaves where room is short
 */
record Column<T>(String header, Function<? super T, String> cell, Kind kind) {
    /** How a column is set. */
    enum Kind {
        /** Short words, such as ids, that are cut last. */
        WORD,
        /** Sentences, which are cut first. */
        TEXT,
        /** Numbers, which end together. */
        NUMBER
    }

    /** Ids and other short words. */
    static <T> Column<T> word(String header, Function<? super T, ?> cell) {
        return new Column<>(header, element -> String.valueOf(cell.apply(element)), Kind.WORD);
    }

    /** Sentences and lists. */
    static <T> Column<T> text(String header, Function<? super T, ?> cell) {
        return new Column<>(header, element -> String.valueOf(cell.apply(element)), Kind.TEXT);
    }

    /** Numbers. */
    static <T> Column<T> number(String header, Function<? super T, ?> cell) {
        return new Column<>(header, element -> String.valueOf(cell.apply(element)), Kind.NUMBER);
    }
}
