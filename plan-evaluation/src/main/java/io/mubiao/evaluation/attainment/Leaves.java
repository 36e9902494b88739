package io.mubiao.evaluation.attainment;

import com.google.common.primitives.Ints;
import io.mubiao.evaluation.figure.AreaPlaces;
import java.util.stream.IntStream;

/**
 * The areas whose figures nothing but their own observations make, and that are promised the same: all that have none below
 * them, but for the plan's own area.
 *
 * @param areas those that are judged and after them those that are only added up, both in an order in which observations are
 *     near to each other
 * @param places where each stands among the observations
 * @param judged how many of them are judged
 */
record Leaves(int[] areas, int[] places, int judged) {
    static Leaves of(Agenda agenda, AreaPlaces places) {
        int judged = agenda.areas().size();
        int all = agenda.below().areas().size();
        int[] first = places.inOrder(leaves(agenda, 0, judged));
        int[] areas = Ints.concat(first, places.inOrder(leaves(agenda, judged, all)));
        return new Leaves(areas, IntStream.of(areas).map(places::place).toArray(), first.length);
    }

    private static int[] leaves(Agenda agenda, int from, int to) {
        return IntStream.range(from, to)
                .filter(area -> area != agenda.planArea() && !agenda.below().isInner(area))
                .toArray();
    }
}
