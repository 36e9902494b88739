package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects observations in any order and makes {@link Columns} of them, in a time that grows with their number alone. */
final class ColumnsBuilder {
    /** The scale of an observation that is kept whole. */
    private static final byte WHOLE = -1;

    private final Places<IndicatorId> indicators = new Places<>();
    private final Places<AreaId> areas = new Places<>();
    private final Places<Stub> stubs = new Places<>();
    private final List<Observation> wholes = new ArrayList<>();

    private int size;
    private int[] indicatorOf = new int[16];
    private int[] areaOf = new int[16];
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
        if (size == numbers.length) {
            int more = Math.max(size + 1, size + (size >> 1));
            indicatorOf = Arrays.copyOf(indicatorOf, more);
            areaOf = Arrays.copyOf(areaOf, more);
            stubOf = Arrays.copyOf(stubOf, more);
            numbers = Arrays.copyOf(numbers, more);
            scales = Arrays.copyOf(scales, more);
        }
        indicatorOf[size] = indicator;
        areaOf[size] = area;
        stubOf[size] = stub;
        numbers[size] = number;
        scales[size] = (byte) scale;
        size++;
    }

    /** The observation that was added as such a one, counted from 0. */
    Observation get(int item) {
        return scales[item] == WHOLE
                ? wholes.get((int) numbers[item])
                : stubs.get(stubOf[item])
                        .builder()
                        .indicator(indicators.get(indicatorOf[item]))
                        .area(areas.get(areaOf[item]))
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

    int indicatorOf(int item) {
        return indicatorOf[item];
    }

    int areaOf(int item) {
        return areaOf[item];
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
