package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The areas that figures may be made of, by their positions among all that an evaluation looks at: those it judges, and after
 * them those below that it does not judge. Immutable.
 */
public final class AreasBelow {
    private static final int NONE = -1;

    private final ImmutableList<AreaId> areas;
    private final int[] inner;
    /** For each area its position among the inner ones. */
    private final int[] innerAt;
    /** For each area that of the one that it is right below. */
    private final int[] parentAt;

    private AreasBelow(ImmutableList<AreaId> areas, int[] parents, List<Integer> topDown) {
        this.areas = areas;
        boolean[] hasBelow = new boolean[parents.length];
        for (int parent : parents) {
            if (parent != NONE) {
                hasBelow[parent] = true;
            }
        }
        int[] found = new int[topDown.size()];
        int count = 0;
        this.innerAt = new int[parents.length];
        Arrays.fill(innerAt, NONE);
        for (int i = topDown.size() - 1; i >= 0; i--) {
            int area = topDown.get(i);
            if (hasBelow[area]) {
                innerAt[area] = count;
                found[count++] = area;
            }
        }
        this.inner = Arrays.copyOf(found, count);
        this.parentAt = new int[parents.length];
        for (int area = 0; area < parents.length; area++) {
            parentAt[area] = parents[area] == NONE ? NONE : innerAt[parents[area]];
        }
    }

    /** The areas below some areas, if figures are rolled up. */
    public static AreasBelow of(Optional<AreaTree> tree, ImmutableList<AreaId> judged, Options options) {
        List<AreaId> areas = new ArrayList<>(judged);
        List<Integer> parents = new ArrayList<>(Collections.nCopies(judged.size(), NONE));
        List<Integer> topDown = new ArrayList<>();
        Map<AreaId, Integer> positions = new HashMap<>();
        for (AreaId area : judged) {
            positions.put(area, positions.size());
        }
        if (tree.isPresent() && options.rollUp() != RollUp.NONE) {
            for (Area area : tree.get().areas()) {
                Integer parent = area.parent().map(positions::get).orElse(NONE);
                if (parent != NONE && !positions.containsKey(area.id())) {
                    positions.put(area.id(), areas.size());
                    areas.add(area.id());
                    parents.add(NONE);
                }
                Integer position = positions.get(area.id());
                if (position != null) {
                    parents.set(position, parent);
                    topDown.add(position);
                }
            }
        }
        return new AreasBelow(ImmutableList.copyOf(areas), Ints.toArray(parents), topDown);
    }

    /** All areas that are looked at. */
    public ImmutableList<AreaId> areas() {
        return areas;
    }

    /** Whether an area has others below it. */
    public boolean hasBelow(int area) {
        return innerAt[area] >= 0;
    }

    /** The areas with others below them, each after those that are. */
    public int[] inner() {
        return inner.clone();
    }

    /** How many areas have others below them. */
    int innerAreas() {
        return inner.length;
    }

    /** The position of an area among those with others below them; -1 if it is none. */
    int innerAt(int area) {
        return innerAt[area];
    }

    /** The same of the area that one is right below, if that is looked at too; else -1. */
    int parentAt(int area) {
        return parentAt[area];
    }
}
