package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
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
     * The place of an area among those with observations, for {@link #of}; the same for every indicator.
     *
     * @param hint a place that is tried first, at least 0
     * @return -1 if nothing was observed there
     */
    public static int area(Observations observations, AreaId area, int hint) {
        return observations.index().area(area, hint);
    }

    /** The series in an area by its place: -1 if there is none. */
    public int of(int area) {
        return columns.index().series(indicator, area);
    }

    /** Shows a series that is there; false, and nothing is shown, if it is not plain. */
    public boolean show(int series, YearNumbers window) {
        return columns.show(series, window);
    }
}
