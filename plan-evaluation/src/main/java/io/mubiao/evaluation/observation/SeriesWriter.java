package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.BasisId;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of one series after the other, each in one scale, and tells the {@link Shape} of each. */
final class SeriesWriter {
    private static final int NO_YEAR = -1;
    private static final long[] POWERS = powers();

    private final ColumnsBuilder items;
    private final int[] stubRanks;
    private final int[] order;
    private final int[] yearOfStub;
    private final int[] basisOfStub;
    private final boolean basesFit;
    private final long[] numbers;
    private final int[] stubOf;
    private final ImmutableList.Builder<Observation> wholes = ImmutableList.builder();
    private int written;
    private int wholesWritten;

    /**
     * A writer.
     *
     * @param stubs in order
     * @param stubRanks for each stub as the items have it its place among those
     * @param bases the counting bases that observations name, in order
     * @param order all items, in order
     */
    SeriesWriter(
            ColumnsBuilder items,
            ImmutableList<Stub> stubs,
            int[] stubRanks,
            ImmutableList<BasisId> bases,
            int[] order) {
        this.items = items;
        this.stubRanks = stubRanks;
        this.order = order;
        this.numbers = new long[order.length];
        this.stubOf = new int[order.length];
        this.yearOfStub = new int[stubs.size()];
        this.basesFit = bases.size() <= Shape.MOST_BASES;
        this.basisOfStub = new int[stubs.size()];
        for (int i = 0; i < stubs.size(); i++) {
            Period period = stubs.get(i).period();
            yearOfStub[i] = period.wholeYear() ? period.year() : NO_YEAR;
            basisOfStub[i] = place(stubs.get(i).basis(), bases);
        }
    }

    private static int place(@Nullable BasisId basis, ImmutableList<BasisId> bases) {
        return basis == null ? 0 : bases.indexOf(basis) + 1;
    }

    /** A power of ten. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    private static long[] powers() {
        long[] powers = new long[Shape.MOST_PLACES + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /**
     * Writes one series.
     *
     * @param from where its items begin
     * @param to where they have ended
     * @return its shape
     */
    int write(int from, int to) {
        int scale = 0;
        for (int i = from; i < to; i++) {
            scale = Math.max(scale, items.scale(order[i]));
        }
        int bits = bits(from, to, scale);
        boolean fit = bits <= Shape.MOST_BITS;
        boolean plain = fit && basesFit;
        boolean negative = false;
        int first = stub(order[from]);
        for (int i = from; i < to; i++) {
            int item = order[i];
            int stubOfItem = stub(item);
            if (fit && !items.whole(item)) {
                numbers[written] = items.number(item) * POWERS[scale - items.scale(item)];
                stubOf[written] = stubOfItem;
            } else {
                wholes.add(items.get(item));
                numbers[written] = wholesWritten++;
                stubOf[written] = ~stubOfItem;
            }
            negative |= numbers[written] < 0;
            plain &= stubOf[written] >= 0
                    && yearOfStub[stubOfItem] != NO_YEAR
                    && yearOfStub[stubOfItem] == yearOfStub[first] + i - from
                    && basisOfStub[stubOfItem] == basisOfStub[first];
            written++;
        }
        return plain ? Shape.plain(scale, bits, yearOfStub[first], basisOfStub[first], negative) : Shape.of(scale);
    }

    private int stub(int item) {
        return stubRanks[items.stubOf(item)];
    }

    /** How many bits the largest magnitude has in that scale; one more than the most, if it does not fit. */
    private int bits(int from, int to, int scale) {
        long largest = 0;
        for (int i = from; i < to; i++) {
            int item = order[i];
            if (!items.whole(item)) {
                long power = POWERS[scale - items.scale(item)];
                long magnitude = Math.abs(items.number(item));
                if (Math.multiplyHigh(magnitude, power) != 0 || magnitude * power < 0) {
                    return Shape.MOST_BITS + 1;
                }
                largest = Math.max(largest, magnitude * power);
            }
        }
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }

    long[] numbers() {
        return numbers;
    }

    int[] stubOf() {
        return stubOf;
    }

    ImmutableList<Observation> wholes() {
        return wholes.build();
    }
}
