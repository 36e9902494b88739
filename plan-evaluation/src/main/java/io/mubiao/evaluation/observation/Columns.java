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
 * same columns.
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

    /** Shows the figures of a series, if it is plain. */
    boolean show(int series, YearNumbers window) {
        int shape = index.shape(series);
        if (!Shape.plain(shape)) {
            return false;
        }
        window.show(numbers, index.first(series), index.first(series + 1) - index.first(series), shape);
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
        for (int place = 0; place < index.indicators().size(); place++) {
            IndicatorId indicator = index.indicators().get(place);
            for (int series = index.firstSeries(place); series < index.firstSeries(place + 1); series++) {
                addTo(all, indicator, index.areas().get(index.area(series)), series);
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
                && index.equals(columns.index)
                && Arrays.equals(numbers, columns.numbers)
                && Arrays.equals(stubOf, columns.stubOf)
                && stubs.equals(columns.stubs)
                && wholes.equals(columns.wholes);
    }

    @Override
    public int hashCode() {
        return (index.hashCode() * 31 + Arrays.hashCode(numbers)) * 31 + Arrays.hashCode(stubOf);
    }
}
