package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the areas of an evaluation stand among those with observations, and the areas below them. Immutable. */
public final class AreaPlaces {
    private final int[] places;
    private final @Nullable Inner[] inner;

    /**
     * An area with others right below it.
     *
     * @param place its place among the areas with observations, or -1
     * @param leaves the places of those below it that have none below them
     * @param inner those that have
     */
    record Inner(int place, ImmutableIntArray leaves, ImmutableList<Inner> inner) {}

    private AreaPlaces(int[] places, @Nullable Inner[] inner) {
        this.places = places;
        this.inner = inner;
    }

    /** The positions of the areas whose figures may be made of those of others. */
    public static ImmutableIntArray withOthersBelow(
            Optional<AreaTree> tree, ImmutableList<AreaId> areas, Options options) {
        ImmutableIntArray.Builder positions = ImmutableIntArray.builder();
        if (tree.isPresent() && options.rollUp() != RollUp.NONE) {
            for (int i = 0; i < areas.size(); i++) {
                if (!tree.get().children(areas.get(i)).isEmpty()) {
                    positions.add(i);
                }
            }
        }
        return positions.build();
    }

    /**
     * The places of areas, in their order.
     *
     * @param withOthersBelow see {@link #withOthersBelow(Optional, ImmutableList, Options)}
     */
    public static AreaPlaces of(Figures figures, ImmutableList<AreaId> areas, ImmutableIntArray withOthersBelow) {
        Finder finder = new Finder(figures);
        int[] places = new int[areas.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = finder.place(areas.get(i));
        }
        @Nullable Inner[] inner = new Inner[withOthersBelow.isEmpty() ? 0 : places.length];
        withOthersBelow.forEach(i -> inner[i] = finder.inner(areas.get(i)));
        return new AreaPlaces(places, inner);
    }

    /** The place of an area, by its position in the evaluation; -1 if nothing was observed there. */
    int place(int area) {
        return places[area];
    }

    /** The positions of all areas in an order in which their observations are near to each other. */
    public int[] inOrder() {
        int last = Ints.max(places);
        int[] next = new int[last + 3];
        for (int place : places) {
            next[place + 2]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] order = new int[places.length];
        for (int area = 0; area < order.length; area++) {
            order[next[places[area] + 1]++] = area;
        }
        return order;
    }

    /** The area with those below it, by its position in the evaluation; null if there are none below it. */
    @Nullable
    Inner inner(int area) {
        return inner.length == 0 ? null : inner[area];
    }

    /** Looks areas up; each is tried first where it would be if they came in the same order here and there. */
    private static final class Finder {
        private final Figures figures;
        private final Observations observations;
        private final Map<AreaId, Inner> found = new HashMap<>();
        private int next;

        Finder(Figures figures) {
            this.figures = figures;
            this.observations = figures.observations();
        }

        int place(AreaId area) {
            int place = observations.placeOf(area, next);
            next = place < 0 ? next : place + 1;
            return place;
        }

        Inner inner(AreaId area) {
            Inner known = found.get(area);
            if (known != null) {
                return known;
            }
            int place = place(area);
            ImmutableIntArray.Builder leaves = ImmutableIntArray.builder();
            ImmutableList.Builder<Inner> others = ImmutableList.builder();
            for (AreaId child : figures.below(area)) {
                if (figures.hasBelow(child)) {
                    others.add(inner(child));
                } else {
                    leaves.add(place(child));
                }
            }
            Inner made = new Inner(place, leaves.build(), others.build());
            found.put(area, made);
            return made;
        }
    }
}
