package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;

/** Where areas stand among those with observations. Immutable. */
public final class AreaPlaces {
    private final int[] places;

    private AreaPlaces(int[] places) {
        this.places = places;
    }

    /** The places of areas, by their positions in the list. */
    public static AreaPlaces of(Observations observations, ImmutableList<AreaId> areas) {
        int[] places = new int[areas.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            // They mostly come in the same order here and there.
            places[i] = observations.placeOf(areas.get(i), next);
            next = places[i] < 0 ? next : places[i] + 1;
        }
        return new AreaPlaces(places);
    }

    /** The place of an area, by its position; -1 if nothing was observed there. */
    int place(int area) {
        return places[area];
    }

    /**
     * The positions of areas in an order in which their observations are near to each other.
     *
     * @param count of how many areas, the first ones
     */
    public int[] inOrder(int count) {
        int[] next = new int[Ints.max(places) + 3];
        for (int area = 0; area < count; area++) {
            next[places[area] + 2]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] order = new int[count];
        for (int area = 0; area < count; area++) {
            order[next[places[area] + 1]++] = area;
        }
        return order;
    }
}
