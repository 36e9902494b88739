package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Observations side by side. Those of one indicator in one area are a series. Of most observations no more is kept than the
 * figure, as a whole number in the scale of its series, and which {@link Stub} it has. The same observations always make the
 * same columns, but for the places of areas.
 */
final class Columns implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SeriesIndex index;
    private final ImmutableList<BasisId> bases;
    private final ImmutableList<Stub> stubs;
    private final long[] numbers;
    private final int[] stubOf;
    private final ImmutableList<Observation> wholes;

    /**
     * Columns.
     *
     * @param bases the counting bases that observations name, in order
     * @param stubs in order
     * @param numbers for each observation its figure in the scale of the series, or its place among the wholes
     * @param stubOf for each observation its stub; below 0, and then the complement, if it is kept whole
     * @param wholes the observations that have more than one figure, or one that does not fit
     */
    Columns(
            SeriesIndex index,
            ImmutableList<BasisId> bases,
            ImmutableList<Stub> stubs,
            long[] numbers,
            int[] stubOf,
            ImmutableList<Observation> wholes) {
        this.index = index;
        this.bases = bases;
        this.stubs = stubs;
        this.numbers = numbers;
        this.stubOf = stubOf;
        this.wholes = wholes;
    }

    int size() {
        return stubOf.length;
    }

    SeriesIndex index() {
        return index;
    }

    ImmutableList<BasisId> bases() {
        return bases;
    }

    /** Shows the figures of so many series of a run, from one on; false if they are not plain. */
    boolean show(int series, int count, YearNumbers window) {
        int shape = index.largestShape(series, count);
        if (!Shape.plain(shape)) {
            return false;
        }
        int first = index.first(series);
        window.show(numbers, first, index.first(series + 1) - first, count, shape);
        return true;
    }

    /** The observations of one series, in order. */
    ImmutableList<Observation> series(IndicatorId indicator, AreaId area) {
        int series = index.series(index.indicator(indicator), index.area(area, 0));
        ImmutableList.Builder<Observation> result = ImmutableList.builder();
        if (series >= 0) {
            addTo(result, indicator, area, series);
        }
        return result.build();
    }

    /** All observations, in order. */
    ImmutableList<Observation> all() {
        ImmutableList.Builder<Observation> all = ImmutableList.builderWithExpectedSize(size());
        ImmutableList<AreaId> areas = ImmutableList.sortedCopyOf(index.areas());
        for (IndicatorId indicator : index.indicators()) {
            int guess = 0;
            for (AreaId area : areas) {
                int place = index.area(area, guess);
                int series = index.series(index.indicator(indicator), place);
                guess = place + 1;
                if (series >= 0) {
                    addTo(all, indicator, area, series);
                }
            }
        }
        return all.build();
    }

    private void addTo(ImmutableList.Builder<Observation> result, IndicatorId indicator, AreaId area, int series) {
        int scale = Shape.scale(index.shape(series));
        for (int i = index.first(series); i < index.first(series + 1); i++) {
            result.add(
                    stubOf[i] < 0
                            ? wholes.get((int) numbers[i])
                            : stubs.get(stubOf[i])
                                    .builder()
                                    .indicator(indicator)
                                    .area(area)
                                    .value(new Decimal(BigDecimal.valueOf(numbers[i], scale)))
                                    .build());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns columns
                && numbers.length == columns.numbers.length
                && (index.areas().equals(columns.index.areas()) ? sameInOrder(columns) : all().equals(columns.all()));
    }

    private boolean sameInOrder(Columns other) {
        return index.same(other.index)
                && Arrays.equals(numbers, other.numbers)
                && Arrays.equals(stubOf, other.stubOf)
                && stubs.equals(other.stubs)
                && wholes.equals(other.wholes);
    }

    @Override
    public int hashCode() {
        int sum = index.indicators().hashCode();
        for (int i = 0; i < numbers.length; i++) {
            // Where it stands must not matter.
            sum += stubOf[i] < 0 ? stubOf[i] : Long.hashCode(numbers[i]) * 31 + stubOf[i];
        }
        return sum;
    }
}
