package io.mubiao.evaluation.observation;

/**
 * Adds figures up year by year, over series that are on one counting basis; of the years that all of them have. Not safe to
 * share between threads.
 */
public final class YearTotals {
    private static final int NOTHING = -1;
    private static final int AT_ONCE = 5;
    private static final long LIMIT = 1L << Shape.MOST_BITS;

    private long[] totals = {};
    private int firstYear;
    private int years = NOTHING;
    private int scale;
    private int basis;
    /** No total is further from 0 than this. */
    private long bound;
    /** The {@link YearNumbers#kind()} that the last window had, if its numbers are added as they are. */
    private long kind = NOTHING;

    /** Totals of nothing. */
    public YearTotals() {}

    /**
     * Adds what a window shows; false, and the totals are of no more use, if they may come to more than 62 bits, or are not on
     * one counting basis, or have no year in common.
     */
    public boolean add(YearNumbers window) {
        if (years == NOTHING) {
            begin(window);
        }
        if (window.basis() != basis || !inOneScale(window.scale()) || !inCommonYears(window)) {
            return false;
        }
        long factor = SeriesWriter.power(scale - window.scale());
        bound = plus(bound, 1L << window.bits(), factor);
        if (bound > LIMIT) {
            return false;
        }
        window.addTo(totals, firstYear, years, factor);
        boolean asItIs = factor == 1 && window.firstYear() == firstYear && window.lastYear() == firstYear + years - 1;
        kind = asItIs ? window.kind() : NOTHING;
        return true;
    }

    /** Adds numbers of so many years, if they are of the kind that was added last; see {@link YearNumbers#kind()}. */
    boolean addAlike(long[] numbers, int first, int count, int shape) {
        long more = 1L << Shape.bits(shape);
        if (YearNumbers.kind(count, shape) != kind || bound > LIMIT - more) {
            return false;
        }
        bound += more;
        if (count == 2 * AT_ONCE) {
            addFive(numbers, first, 0);
            addFive(numbers, first + AT_ONCE, AT_ONCE);
        } else {
            for (int i = 0; i < count; i++) {
                totals[i] += numbers[first + i];
            }
        }
        return true;
    }

    /** Five years before a plan and its own five are what most series have, and too few for a loop to pay. */
    private void addFive(long[] numbers, int from, int to) {
        totals[to] += numbers[from];
        totals[to + 1] += numbers[from + 1];
        totals[to + 2] += numbers[from + 2];
        totals[to + 3] += numbers[from + 3];
        totals[to + 4] += numbers[from + 4];
    }

    private void begin(YearNumbers window) {
        firstYear = window.firstYear();
        years = window.lastYear() - firstYear + 1;
        scale = window.scale();
        basis = window.basis();
        totals = new long[years];
    }

    private boolean inOneScale(int newScale) {
        if (newScale > scale) {
            long factor = SeriesWriter.power(newScale - scale);
            bound = plus(0, bound, factor);
            if (bound > LIMIT) {
                return false;
            }
            for (int i = 0; i < years; i++) {
                totals[i] *= factor;
            }
            scale = newScale;
        }
        return true;
    }

    /** More than the limit, if it is more. */
    private static long plus(long one, long other, long factor) {
        return factor > 1 && other > LIMIT / factor ? Long.MAX_VALUE : one + other * factor;
    }

    private boolean inCommonYears(YearNumbers window) {
        int from = Math.max(firstYear, window.firstYear());
        int to = Math.min(firstYear + years - 1, window.lastYear());
        if (from > to) {
            return false;
        }
        if (to - from + 1 < years) {
            System.arraycopy(totals, from - firstYear, totals, 0, to - from + 1);
            firstYear = from;
            years = to - from + 1;
        }
        return true;
    }

    /** The counting basis of all; see {@link YearNumbers#basis()}. */
    public int basis() {
        return basis;
    }

    /** Shows the totals in a window; false if there are none. */
    public boolean show(YearNumbers window) {
        if (years == NOTHING) {
            return false;
        }
        long largest = 0;
        boolean negative = false;
        for (int i = 0; i < years; i++) {
            largest = Math.max(largest, Math.abs(totals[i]));
            negative |= totals[i] < 0;
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(largest);
        window.show(totals.clone(), 0, years, Shape.plain(scale, bits, firstYear, basis, negative));
        return true;
    }
}
