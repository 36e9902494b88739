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

    /** Whether there is a series in an area, by its {@link Observations#placeOf place}. */
    public boolean has(int area) {
        return of(area) >= 0;
    }

    /** Shows the series of an area that has one, by its {@link Observations#placeOf place}; false if it is not plain. */
    public boolean show(int area, YearNumbers window) {
        return columns.show(of(area), 1, window);
    }

    /**
     * Shows the series of an area, and those of the areas after it as long as they are alike: plain, and different in nothing
     * but their numbers. One with large numbers is shown alone, so that the others can be added up.
     *
     * @param areas the {@link Observations#placeOf places} of areas
     * @param from the first of them
     * @param to before which of them to stop
     * @return of how many areas they are shown: 0 if the first has no series, or none that is plain
     */
    public int show(int[] areas, int from, int to, YearNumbers window) {
        int series = of(areas[from]);
        if (series < 0) {
            return 0;
        }
        int most = Math.min(to - from, columns.index().endOfRun(series) - series);
        int count = 1;
        while (count < most && areas[from + count] == areas[from] + count) {
            count++;
        }
        return columns.show(series, count, window) ? count : 0;
    }

    private int of(int area) {
        return columns.index().series(indicator, area);
    }
}
