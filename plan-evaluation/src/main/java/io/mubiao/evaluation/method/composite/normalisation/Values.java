package io.mubiao.evaluation.method.composite.normalisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The values of one indicator, for example one for each area, some of which may be missing. Their order is kept. */
public final class Values implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final ImmutableSortedMap<Integer, Figure> available;

    private Values(int size, ImmutableSortedMap<Integer, Figure> available) {
        this.size = size;
        this.available = available;
    }

    /** Values of which none is missing. */
    public static Values of(Figure... values) {
        return of(IntStream.range(0, values.length)
                .mapToObj(i -> Optional.of(values[i]))
                .toList());
    }

    /** Values of which those that are empty are missing. */
    public static Values of(List<Optional<Figure>> values) {
        ImmutableSortedMap.Builder<Integer, Figure> available = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < values.size(); i++) {
            int place = i;
            values.get(i).ifPresent(value -> available.put(place, value));
        }
        return new Values(values.size(), available.buildOrThrow());
    }

    /** How many there are, the missing ones included. */
    public int size() {
        return size;
    }

    /**
     * The value at a place; empty if it is missing.
     *
     * @param place from 0
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Optional<Figure> at(int place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException("Place " + place + " must be from 0 to " + (size - 1));
        }
        return Optional.ofNullable(available.get(place));
    }

    /** The values that are not missing, in order. */
    public ImmutableList<Figure> available() {
        return ImmutableList.copyOf(available.values());
    }

    /** The values that are not missing, by their places from 0. */
    public ImmutableMap<Integer, Figure> byPlace() {
        return available;
    }

    /** The same with the other sign: of an indicator where less is better, the more the better. */
    public Values negated() {
        Figure zero = Figure.of(0);
        return each(zero::minus);
    }

    /** The same places, with each value that is not missing changed. */
    Values each(UnaryOperator<Figure> change) {
        return new Values(size, ImmutableSortedMap.copyOf(Maps.transformValues(available, change::apply)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && size == values.size && available.equals(values.available);
    }

    @Override
    public int hashCode() {
        return 31 * size + available.hashCode();
    }

    /** For example {@code 0, 50, missing, 100/3}. */
    @Override
    public String toString() {
        return IntStream.range(0, size)
                .mapToObj(place -> at(place).map(Figure::toString).orElse("missing"))
                .collect(Collectors.joining(", "));
    }
}
