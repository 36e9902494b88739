package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;

/** Where areas stand among those with observations, by their positions in a list. Immutable. */
public final class AreaPlaces {
    private final int[] places;
    private final int end;

    private AreaPlaces(int[] places, int end) {
        this.places = places;
        this.end = end;
    }

    /** The places of areas. */
    public static AreaPlaces of(Observations observations, ImmutableList<AreaId> areas) {
        int[] places = new int[areas.size()];
        int next = 0;
        int end = 0;
        for (int i = 0; i < places.length; i++) {
            // They mostly come in the same order here and there.
            places[i] = observations.placeOf(areas.get(i), next);
            next = places[i] < 0 ? next : places[i] + 1;
            end = Math.max(end, next);
        }
        return new AreaPlaces(places, end);
    }

    /** The place of an area; -1 if nothing was observed there. */
    public int place(int area) {
        return places[area];
    }

    /** The same areas in an order in which their observations are near to each other. */
    public int[] inOrder(int[] areas) {
        int[] next = new int[end + 2];
        for (int area : areas) {
            next[places[area] + 2]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] order = new int[areas.length];
        for (int area : areas) {
            order[next[places[area] + 1]++] = area;
        }
        return order;
    }
}
