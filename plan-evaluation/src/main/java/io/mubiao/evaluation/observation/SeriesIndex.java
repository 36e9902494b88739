package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Where each series stands among {@link Columns}, and its {@link Shape}. Series are in the order of indicators and, for each of
 * them, of the places of areas, which may be any.
 */
final class SeriesIndex implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<IndicatorId, Integer> indicators;
    private final ImmutableList<AreaId> areas;
    private final ImmutableMap<AreaId, Integer> placeOfArea;
    private final int[] firstSeries;
    private final int[] areaOf;
    private final int[] firstOf;
    private final int[] shapes;
    /** The first series of each run. */
    private final int[] runs;

    /**
     * An index.
     *
     * @param indicators the place of each, in order
     * @param areas each once, at its place
     * @param firstSeries for each indicator its first series, and how many there are at the end
     * @param areaOf for each series the place of its area
     * @param firstOf for each series its first observation, and how many there are at the end
     * @param shapes for each series its shape
     */
    SeriesIndex(
            ImmutableMap<IndicatorId, Integer> indicators,
            ImmutableList<AreaId> areas,
            int[] firstSeries,
            int[] areaOf,
            int[] firstOf,
            int[] shapes) {
        this.indicators = indicators;
        this.areas = areas;
        this.placeOfArea = Places.index(areas);
        this.firstSeries = firstSeries;
        this.areaOf = areaOf;
        this.firstOf = firstOf;
        this.shapes = shapes;
        this.runs = runs();
    }

    private int[] runs() {
        int[] first = new int[size()];
        int count = 0;
        for (int series = 0; series < size(); series++) {
            if (!goesOn(series)) {
                first[count++] = series;
            }
        }
        return Arrays.copyOf(first, count);
    }

    private boolean goesOn(int series) {
        int before = series - 1;
        return before >= 0
                && areaOf[before] + 1 == areaOf[series]
                && Arrays.binarySearch(firstSeries, series) < 0
                && first(series) - first(before) == first(series + 1) - first(series)
                && Shape.alike(shapes[before], shapes[series]);
    }

    /** How many series there are. */
    int size() {
        return areaOf.length;
    }

    ImmutableList<IndicatorId> indicators() {
        return indicators.keySet().asList();
    }

    ImmutableList<AreaId> areas() {
        return areas;
    }

    /** The place of an indicator, or -1. */
    int indicator(IndicatorId id) {
        return indicators.getOrDefault(id, -1);
    }

    /** The place of an area, or -1; the hint is tried first. */
    int area(AreaId id, int hint) {
        return hint < areas.size() && areas.get(hint).equals(id) ? hint : placeOfArea.getOrDefault(id, -1);
    }

    /** The series of an indicator in an area, by their places; -1 if there is none. */
    int series(int indicator, int area) {
        if (indicator < 0 || area < 0) {
            return -1;
        }
        int from = firstSeries[indicator];
        int to = firstSeries[indicator + 1];
        // Every area has a series of most indicators.
        if (from + area < to && areaOf[from + area] == area) {
            return from + area;
        }
        return Math.max(-1, Arrays.binarySearch(areaOf, from, to, area));
    }

    /** The first observation of a series; of the one after the last, how many observations there are. */
    int first(int series) {
        return firstOf[series];
    }

    int shape(int series) {
        return shapes[series];
    }

    /**
     * Before which series the run of one ends. A run is as many series of one indicator as are alike and have as many
     * observations each, in areas with places in a row.
     */
    int endOfRun(int series) {
        int at = Arrays.binarySearch(runs, series);
        int next = at < 0 ? ~at : at + 1;
        return next < runs.length ? runs[next] : size();
    }

    /** The shape with the most bits among so many series of a run. */
    int largestShape(int series, int count) {
        int largest = shapes[series];
        for (int i = series + 1; i < series + count; i++) {
            largest = Math.max(largest, shapes[i]);
        }
        return largest;
    }

    /** Whether the other one has the same places, and series of the same shapes. */
    boolean same(SeriesIndex other) {
        return indicators().equals(other.indicators())
                && areas().equals(other.areas())
                && Arrays.equals(firstSeries, other.firstSeries)
                && Arrays.equals(areaOf, other.areaOf)
                && Arrays.equals(firstOf, other.firstOf)
                && Arrays.equals(shapes, other.shapes);
    }
}
