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

    /** Shows a series that is there; false, and nothing is shown, if it is not plain. */
    public boolean show(int series, YearNumbers window) {
        return columns.show(series, window);
    }
}
