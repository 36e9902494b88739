package io.mubiao.plan.value;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * Consecutive calendar years, both ends included.
 *
 * @param from first year, 1900 to 2200
 * @param to last year, not before the first
 */
public record YearRange(int from, int to) implements Serializable {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    public YearRange {
        if (from < EARLIEST || to > LATEST || from > to) {
            throw new IllegalArgumentException("Years " + from + "–" + to + " must run forward within 1900–2200");
        }
    }

    /** One year. */
    public static YearRange of(int year) {
        return new YearRange(year, year);
    }

    /** Several years. */
    public static YearRange of(int from, int to) {
        return new YearRange(from, to);
    }

    /** How many years: at least 1. */
    public int length() {
        return to - from + 1;
    }

    /** Whether the year is one of these. */
    public boolean contains(int year) {
        return year >= from && year <= to;
    }

    /** The years in order. */
    public IntStream stream() {
        return IntStream.rangeClosed(from, to);
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof YearRange years && from == years.from && to == years.to;
    }

    @Override
    public int hashCode() {
        return from * 31 + to;
    }

    /** For example {@code 2011–2015}, or {@code 2020} for one year. */
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
