package io.mubiao.evaluation.observation;

/**
 * Adds figures up year by year, over series that are on one counting basis; of the years that all of them have. Not safe to
 * share between threads.
 */
public final class YearTotals {
    private static final int NOTHING = -1;

    private long[] totals = {};
    private int firstYear;
    private int years = NOTHING;
    private int scale;
    private int basis;

    /** Totals of nothing. */
    public YearTotals() {}

    /** Adds what a window shows; false, and the totals are of no more use, if they are no whole numbers of 62 bits on one basis. */
    public boolean add(YearNumbers window) {
        if (years == NOTHING) {
            firstYear = window.firstYear();
            years = window.lastYear() - firstYear + 1;
            scale = window.scale();
            basis = window.basis();
            totals = new long[years];
        }
        int from = Math.max(firstYear, window.firstYear());
        int to = Math.min(firstYear + years - 1, window.lastYear());
        if (window.basis() != basis || to < from || !rescale(window.scale())) {
            return false;
        }
        long factor = SeriesWriter.power(scale - window.scale());
        if (window.bits() + Long.SIZE - Long.numberOfLeadingZeros(factor) > Shape.MOST_BITS) {
            return false;
        }
        if (from > firstYear || to < firstYear + years - 1) {
            System.arraycopy(totals, from - firstYear, totals, 0, to - from + 1);
            firstYear = from;
            years = to - from + 1;
        }
        boolean fits = true;
        for (int i = 0; i < years; i++) {
            // Both have at most 62 bits, so that the sum cannot overflow.
            totals[i] += window.number(firstYear + i) * factor;
            fits &= Math.abs(totals[i]) < 1L << Shape.MOST_BITS;
        }
        return fits;
    }

    private boolean rescale(int newScale) {
        if (newScale > scale) {
            long factor = SeriesWriter.power(newScale - scale);
            for (int i = 0; i < years; i++) {
                if (Math.abs(totals[i]) > (1L << Shape.MOST_BITS) / factor) {
                    return false;
                }
                totals[i] *= factor;
            }
            scale = newScale;
        }
        return true;
    }

    /** The counting basis of all; see {@link YearNumbers#basis()}. */
    public int basis() {
        return basis;
    }

    /** Shows the totals in a window; false if there are none. */
    public boolean show(YearNumbers window) {
        if (years <= 0) {
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
