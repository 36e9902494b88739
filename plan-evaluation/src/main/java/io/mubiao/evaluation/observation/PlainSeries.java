package io.mubiao.evaluation.observation;

import io.mubiao.plan.indicator.IndicatorId;

/**
 * The series of one indicator, seen as numbers where they are plain: one value for each of several whole years in a row,
 * all on the same counting basis or naming none, small enough for whole numbers of 62 bits. Immutable.
 */
public final class PlainSeries {
    private final Columns columns;
    private final int indicator;
    private final int first;
    private final boolean everywhere;

    PlainSeries(Columns columns, IndicatorId indicator) {
        this.columns = columns;
        SeriesIndex index = columns.index();
        this.indicator = index.indicator(indicator);
        this.first = this.indicator < 0 ? 0 : index.firstSeries(this.indicator);
        this.everywhere = this.indicator >= 0
                && index.firstSeries(this.indicator + 1) - first
                        == index.areas().size();
    }

    /**
     * The series in an area: -1 if there is none.
     *
     * @param area its {@link Observations#placeOf place}
     */
    public int of(int area) {
        return everywhere && area >= 0 ? first + area : columns.index().series(indicator, area);
    }

    /**
     * Adds the series in an area to totals, if it differs from the one that was added last in nothing but its numbers.
     *
     * @param area its {@link Observations#placeOf place}
     */
    public boolean addAlike(int area, YearTotals totals) {
        int series = of(area);
        return series >= 0 && columns.addAlike(series, totals);
    }

    /** Whether a series that is there is of a {@link YearNumbers#kind()}, and has figures of no more than so many bits. */
    public boolean alike(int series, long kind, int mostBits) {
        return columns.alike(series, kind, mostBits);
    }

    /** Where the figures of a series begin, for {@link #sum}. */
    public int first(int series) {
        return columns.index().first(series);
    }

    /** The sum of so many figures of a series, one after the other; it may overflow if their bits allow. */
    public long sum(int from, int count) {
        return columns.sum(from, count);
    }

    /** Shows a series that is there; false, and nothing is shown, if it is not plain. */
    public boolean show(int series, YearNumbers window) {
        return columns.show(series, window);
    }
}
