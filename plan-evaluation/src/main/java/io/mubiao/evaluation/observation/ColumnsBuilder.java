package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects observations in any order and makes {@link Columns} of them. Those of one series that come one after the other are
 * a run, so that what comes series by series is put in order by its runs.
 */
final class ColumnsBuilder {
    /** The scale of an observation that is kept whole. */
    private static final byte WHOLE = -1;

    private final Places<IndicatorId> indicators = new Places<>();
    private final Places<AreaId> areas = new Places<>();
    private final Places<Stub> stubs = new Places<>();
    private final List<Observation> wholes = new ArrayList<>();

    private int runs;
    private int[] indicatorOf = new int[16];
    private int[] areaOf = new int[16];
    private int[] firstOf = new int[16];

    private int size;
    private int[] stubOf = new int[16];
    private long[] numbers = new long[16];
    private byte[] scales = new byte[16];

    int indicator(IndicatorId id) {
        return indicators.of(id);
    }

    int area(AreaId id) {
        return areas.of(id);
    }

    int stub(Stub stub) {
        return stubs.of(stub);
    }

    int size() {
        return size;
    }

    /** Adds an observation. */
    void add(Observation observation) {
        int indicator = indicator(observation.indicator());
        int area = area(observation.area());
        int stub = stub(Stub.of(observation));
        Decimal value = observation.value().orElse(null);
        if (value != null && fits(value) && observation.numerator().isEmpty()) {
            add(
                    indicator,
                    area,
                    stub,
                    value.value().unscaledValue().longValueExact(),
                    value.value().scale());
        } else {
            add(indicator, area, stub, wholes.size(), WHOLE);
            wholes.add(observation);
        }
    }

    private static boolean fits(Decimal value) {
        return value.value().scale() <= Shape.MOST_PLACES
                && value.value().unscaledValue().bitLength() <= Shape.MOST_BITS;
    }

    /**
     * Adds an observation that has a value alone, by the places of its parts.
     *
     * @param number at most 62 bits
     * @param scale how many of its digits stand after the point, at most 18, the last of them not 0
     */
    void add(int indicator, int area, int stub, long number, int scale) {
        if (runs == 0 || indicatorOf[runs - 1] != indicator || areaOf[runs - 1] != area) {
            begin(indicator, area);
        }
        if (size == numbers.length) {
            stubOf = Arrays.copyOf(stubOf, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            scales = Arrays.copyOf(scales, 2 * size);
        }
        stubOf[size] = stub;
        numbers[size] = number;
        scales[size] = (byte) scale;
        size++;
    }

    private void begin(int indicator, int area) {
        if (runs == firstOf.length) {
            indicatorOf = Arrays.copyOf(indicatorOf, 2 * runs);
            areaOf = Arrays.copyOf(areaOf, 2 * runs);
            firstOf = Arrays.copyOf(firstOf, 2 * runs);
        }
        indicatorOf[runs] = indicator;
        areaOf[runs] = area;
        firstOf[runs] = size;
        runs++;
    }

    /** The observation that was added as such a one, counted from 0. */
    Observation get(int item) {
        if (scales[item] == WHOLE) {
            return wholes.get((int) numbers[item]);
        }
        int found = Arrays.binarySearch(firstOf, 0, runs, item);
        int run = found < 0 ? -found - 2 : found;
        return stubs.get(stubOf[item])
                .builder()
                .indicator(indicators.get(indicatorOf[run]))
                .area(areas.get(areaOf[run]))
                .value(new Decimal(BigDecimal.valueOf(numbers[item], scales[item])))
                .build();
    }

    /** All that was added, put in order. */
    ColumnsOrder ordered() {
        return new ColumnsOrder(this, indicators, areas, stubs);
    }

    Columns build() {
        return ordered().columns();
    }

    int runs() {
        return runs;
    }

    int indicatorOf(int run) {
        return indicatorOf[run];
    }

    int areaOf(int run) {
        return areaOf[run];
    }

    /** The first item of a run. */
    int first(int run) {
        return firstOf[run];
    }

    /** Where a run has ended. */
    int end(int run) {
        return run + 1 < runs ? firstOf[run + 1] : size;
    }

    int stubOf(int item) {
        return stubOf[item];
    }

    boolean whole(int item) {
        return scales[item] == WHOLE;
    }

    long number(int item) {
        return numbers[item];
    }

    int scale(int item) {
        return scales[item];
    }
}
