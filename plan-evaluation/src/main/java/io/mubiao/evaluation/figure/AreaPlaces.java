package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;

/**
 * Where areas stand among those with observations, by their positions in a list. Several threads may look different areas up;
 * when all are, nothing changes any more.
 */
public final class AreaPlaces {
    private final Observations observations;
    private final ImmutableList<AreaId> areas;
    private final int[] places;

    /** The places of areas, none of which has been looked up. */
    public AreaPlaces(Observations observations, ImmutableList<AreaId> areas) {
        this.observations = observations;
        this.areas = areas;
        this.places = new int[areas.size()];
    }

    /** Looks areas up, from one on to before another. */
    public void lookUp(int from, int to) {
        int next = 0;
        for (int i = from; i < to; i++) {
            // They mostly come in the same order here and there.
            places[i] = observations.placeOf(areas.get(i), next);
            next = places[i] < 0 ? next : places[i] + 1;
        }
    }

    /** The place of an area; -1 if nothing was observed there. */
    public int place(int area) {
        return places[area];
    }

    /** The places of areas. */
    public int[] of(int[] some) {
        int[] of = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            of[i] = places[some[i]];
        }
        return of;
    }

    /** The same areas in an order in which their observations are near to each other. */
    public int[] inOrder(int[] some) {
        boolean ascending = true;
        int end = 0;
        for (int i = 0; i < some.length; i++) {
            int place = place(some[i]);
            ascending &= i == 0 || place(some[i - 1]) <= place;
            end = Math.max(end, place + 1);
        }
        return ascending ? some.clone() : sorted(some, end);
    }

    /** Sorts by counting, those without a place first. */
    private int[] sorted(int[] some, int end) {
        int[] next = new int[end + 2];
        for (int area : some) {
            next[places[area] + 2]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] order = new int[some.length];
        for (int area : some) {
            order[next[places[area] + 1]++] = area;
        }
        return order;
    }
}
