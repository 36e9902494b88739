package io.mubiao.evaluation.event;

import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The totals of one cell, one for each statistic. Whole numbers are added as longs, fractions and what a long does not hold
 * as decimals, so that every sum is exact.
 *
 * <p>It is added to by one {@link Tally} alone; what {@link #settled()} returns is never changed again.
 */
final class Sums {
    private static final int DIGITS_OF_A_LONG = 18;

    private final long[] known;
    private final long[] unknown;
    private final long[] whole;
    private final BigDecimal[] rest;

    Sums(int size) {
        this(new long[size], new long[size], new long[size], new BigDecimal[size]);
        Arrays.fill(rest, BigDecimal.ZERO);
    }

    private Sums(long[] known, long[] unknown, long[] whole, BigDecimal[] rest) {
        this.known = known;
        this.unknown = unknown;
        this.whole = whole;
        this.rest = rest;
    }

    void addOne(int index) {
        known[index]++;
        whole[index]++;
    }

    void add(int index, Decimal amount) {
        known[index]++;
        BigDecimal value = amount.value();
        if (amount.whole() && value.precision() <= DIGITS_OF_A_LONG) {
            addWhole(index, value.longValue());
        } else {
            rest[index] = rest[index].add(value);
        }
    }

    /** Adds an event of which it is not known what it gives. */
    void addUnknown(int index) {
        unknown[index]++;
    }

    /** Adds counts and a total that were found elsewhere. */
    void add(int index, long moreKnown, long moreUnknown, long moreWhole, BigDecimal more) {
        known[index] += moreKnown;
        unknown[index] += moreUnknown;
        addWhole(index, moreWhole);
        rest[index] = rest[index].add(more);
    }

    void add(Sums other) {
        for (int i = 0; i < known.length; i++) {
            add(i, other.known[i], other.unknown[i], other.whole[i], other.rest[i]);
        }
    }

    private void addWhole(int index, long value) {
        long sum = whole[index] + value;
        if (sum < value) {
            rest[index] = rest[index].add(BigDecimal.valueOf(value));
        } else {
            whole[index] = sum;
        }
    }

    /** The same totals, each in the one form that it has however it came about. */
    Sums settled() {
        Sums settled = new Sums(known.clone(), unknown.clone(), whole.clone(), rest.clone());
        for (int i = 0; i < rest.length; i++) {
            Decimal total = total(i);
            boolean fits = total.whole() && total.value().precision() <= DIGITS_OF_A_LONG;
            settled.whole[i] = fits ? total.value().longValue() : 0;
            settled.rest[i] = fits ? BigDecimal.ZERO : total.value();
        }
        return settled;
    }

    Decimal total(int index) {
        return rest[index].signum() == 0
                ? Decimal.of(whole[index])
                : new Decimal(rest[index].add(BigDecimal.valueOf(whole[index])));
    }

    /** The events that gave to the total. */
    long known(int index) {
        return known[index];
    }

    /** The events of which it is not known what they would give. */
    long unknown(int index) {
        return unknown[index];
    }

    long whole(int index) {
        return whole[index];
    }

    BigDecimal rest(int index) {
        return rest[index];
    }

    /** Whether no event had anything to give. */
    boolean empty() {
        return Arrays.stream(known).allMatch(count -> count == 0)
                && Arrays.stream(unknown).allMatch(count -> count == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums
                && Arrays.equals(known, sums.known)
                && Arrays.equals(unknown, sums.unknown)
                && Arrays.equals(whole, sums.whole)
                && Arrays.equals(rest, sums.rest);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(known) + Arrays.hashCode(whole);
    }
}
