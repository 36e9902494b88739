package io.mubiao.evaluation.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things by the order in which they were first seen, each once. */
final class Places<T> {
    private final Map<T, Integer> places = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /** The place of a thing; a new one is added. */
    int of(T thing) {
        Integer known = places.putIfAbsent(thing, things.size());
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size() - 1;
    }

    int size() {
        return things.size();
    }

    T get(int place) {
        return things.get(place);
    }

    /** All things, as they came. */
    ImmutableList<T> all() {
        return ImmutableList.copyOf(things);
    }

    /** All things in an order in which no two are equal. */
    ImmutableList<T> sorted(Comparator<? super T> order) {
        return ImmutableList.sortedCopyOf(order, things);
    }

    /** For each place the one that its thing has among the sorted. */
    int[] ranks(List<T> sorted) {
        int[] ranks = new int[things.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[requireNonNull(places.get(sorted.get(rank)))] = rank;
        }
        return ranks;
    }

    /** The place of each among all. */
    static <T> ImmutableMap<T, Integer> index(List<T> all) {
        ImmutableMap.Builder<T, Integer> index = ImmutableMap.builderWithExpectedSize(all.size());
        for (int place = 0; place < all.size(); place++) {
            index.put(all.get(place), place);
        }
        return index.buildOrThrow();
    }
}
