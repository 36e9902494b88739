package io.mubiao.evaluation.attainment;

import com.google.common.primitives.Ints;
import io.mubiao.evaluation.figure.AreaPlaces;

/**
 * The areas whose figures nothing but their own observations make, and that are promised the same: all that have none below
 * them, but for the plan's own area. Those that are judged come first, and after them those that are only added up, both in an
 * order in which observations are near to each other.
 */
final class Leaves {
    private final int[] areas;
    private final int[] places;
    private final int judged;

    private Leaves(int[] areas, AreaPlaces places, int judged) {
        this.areas = areas;
        this.places = places.of(areas);
        this.judged = judged;
    }

    static Leaves of(Agenda agenda, AreaPlaces places) {
        int[] judged = places.inOrder(agenda.leaves());
        int[] areas = Ints.concat(judged, places.inOrder(agenda.leavesBelow()));
        return new Leaves(areas, places, judged.length);
    }

    /** All of them; not to be written to. */
    int[] areas() {
        return areas;
    }

    /** Where each stands among the observations; not to be written to. */
    int[] places() {
        return places;
    }

    /** How many of them are judged. */
    int judged() {
        return judged;
    }
}
