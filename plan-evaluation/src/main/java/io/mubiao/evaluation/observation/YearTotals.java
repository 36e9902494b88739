package io.mubiao.evaluation.observation;

import static com.google.common.math.LongMath.saturatedAdd;
import static com.google.common.math.LongMath.saturatedMultiply;

/**
 * Adds figures up year by year, over series that are on one counting basis; of the years that all of them have. Not safe to
 * share between threads.
 */
public final class YearTotals {
    private static final int NOTHING = -1;
    private static final long LIMIT = (1L << Shape.MOST_BITS) - 1;

    private long[] totals = {};
    private int firstYear;
    private int years = NOTHING;
    private int scale;
    private int basis;
    /** No total is further from 0 than this. */
    private long bound;

    /** Totals of nothing. */
    public YearTotals() {}

    /**
     * Adds so many of the series that a window shows, from one on; false, and the totals are of no more use, if they may come to
     * more than 62 bits, or are not on one counting basis, or have no year in common.
     */
    public boolean add(YearNumbers window, int from, int count) {
        if (years == NOTHING) {
            begin(window);
        }
        if (window.basis() != basis || !inOneScale(window.scale()) || !inCommonYears(window)) {
            return false;
        }
        long factor = SeriesWriter.power(scale - window.scale());
        bound = saturatedAdd(bound, saturatedMultiply(saturatedMultiply(1L << window.bits(), count), factor));
        if (bound > LIMIT) {
            return false;
        }
        window.addTo(totals, years, firstYear, from, count, factor);
        return true;
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
            bound = saturatedMultiply(bound, factor);
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
        window.show(totals.clone(), 0, years, 1, Shape.plain(scale, bits, firstYear, basis, negative));
        return true;
    }
}
