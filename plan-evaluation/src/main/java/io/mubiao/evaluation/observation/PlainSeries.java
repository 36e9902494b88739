package io.mubiao.evaluation.observation;

import io.mubiao.plan.indicator.IndicatorId;

/**
 * The series of one indicator, seen as numbers where they are plain: one value for each of several whole years in a row,
 * all on the same counting basis or naming none, small enough for whole numbers of 62 bits. Immutable.
 */
public final class PlainSeries {
    private final Columns columns;
    private final int indicator;

    PlainSeries(Columns columns, IndicatorId indicator) {
        this.columns = columns;
        this.indicator = columns.index().indicator(indicator);
    }

    /**
     * The series in an area: -1 if there is none.
     *
     * @param area its {@link Observations#placeOf place}
     */
    public int of(int area) {
        return columns.index().series(indicator, area);
    }

    /** Shows a series that is there; false, and nothing is shown, if it is not plain. */
    public boolean show(int series, YearNumbers window) {
        return columns.show(series, window);
    }
}
