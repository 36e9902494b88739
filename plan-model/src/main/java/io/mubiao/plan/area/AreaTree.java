package io.mubiao.plan.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Areas with one root, each parent before its children. Immutable. Equal trees hold equal areas in the same order. */
public final class AreaTree implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<AreaId, Area> byId;
    private final ImmutableListMultimap<AreaId, Area> below;

    private AreaTree(ImmutableMap<AreaId, Area> byId) {
        this.byId = byId;
        ImmutableListMultimap.Builder<AreaId, Area> children = ImmutableListMultimap.builder();
        byId.values().forEach(area -> area.parent().ifPresent(parent -> children.put(parent, area)));
        this.below = children.build();
    }

    /**
     * Makes a tree of areas that come in order, parents first.
     *
     * @throws FaultException naming every doubled id, every parent that does not come before its child, and every root
     *     but the first
     */
    public static AreaTree of(List<Area> areas) {
        List<Fault> faults = new ArrayList<>();
        Map<AreaId, Area> found = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            String place = "/" + i;
            area.parent()
                    .filter(parent -> !found.containsKey(parent))
                    .ifPresent(parent -> faults.add(Fault.of(
                            place + "/parent", parent.value(), "must be the id of an area that comes before")));
            if (area.parent().isEmpty() && !found.isEmpty()) {
                faults.add(Fault.of(place, area.id().value(), "must have a parent: only the first area is a root"));
            }
            if (found.putIfAbsent(area.id(), area) != null) {
                faults.add(Fault.of(place + "/id", area.id().value(), "must be unique"));
            }
        }
        if (areas.isEmpty()) {
            faults.add(Fault.of("", "", "a tree must have at least one area"));
        }
        if (!faults.isEmpty()) {
            throw new FaultException("Area tree", faults);
        }
        return new AreaTree(ImmutableMap.copyOf(found));
    }

    /** All areas, parents before children. */
    public ImmutableList<Area> areas() {
        return byId.values().asList();
    }

    /** The area that contains all others. */
    public Area root() {
        return byId.values().iterator().next();
    }

    /** The area of that id. */
    public Optional<Area> area(AreaId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The areas right below an area, in order; none for a leaf and for an unknown id. */
    public ImmutableList<Area> children(AreaId id) {
        return below.get(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AreaTree tree && areas().equals(tree.areas());
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** For example {@code 宁夏回族自治区: 28 areas}. */
    @Override
    public String toString() {
        return root().name().chinese() + ": " + byId.size() + " areas";
    }
}
