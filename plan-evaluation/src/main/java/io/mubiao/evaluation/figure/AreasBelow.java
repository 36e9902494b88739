package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The areas that figures may be made of, by their positions among all that an evaluation looks at: those it judges, and after
 * them those below that it does not judge. Immutable.
 */
public final class AreasBelow {
    private final ImmutableList<AreaId> areas;
    private final @Nullable Inner[] inner;

    /**
     * An area with others right below it, by their positions.
     *
     * @param leaves those below it that have none below them
     * @param inner those that have
     */
    record Inner(int area, ImmutableIntArray leaves, ImmutableList<Inner> inner) {}

    private AreasBelow(ImmutableList<AreaId> areas, @Nullable Inner[] inner) {
        this.areas = areas;
        this.inner = inner;
    }

    /** The areas below some areas, if figures are rolled up. */
    public static AreasBelow of(Optional<AreaTree> tree, ImmutableList<AreaId> judged, Options options) {
        return tree.isEmpty() || options.rollUp() == RollUp.NONE
                ? new AreasBelow(judged, new Inner[0])
                : new Finder(tree.get(), judged).found();
    }

    /** All areas that are looked at. */
    public ImmutableList<AreaId> areas() {
        return areas;
    }

    /** What is below an area, by its position; null if nothing is. */
    @Nullable
    Inner inner(int area) {
        return inner.length == 0 ? null : inner[area];
    }

    private static final class Finder {
        private final AreaTree tree;
        private final int judged;
        private final List<AreaId> areas;
        private final Map<AreaId, Integer> positions = new HashMap<>();
        private final Map<AreaId, Inner> known = new HashMap<>();

        Finder(AreaTree tree, ImmutableList<AreaId> judged) {
            this.tree = tree;
            this.judged = judged.size();
            this.areas = new ArrayList<>(judged);
            for (int i = 0; i < judged.size(); i++) {
                positions.put(judged.get(i), i);
            }
        }

        AreasBelow found() {
            @Nullable Inner[] inner = new Inner[judged];
            for (int i = 0; i < judged; i++) {
                if (!tree.children(areas.get(i)).isEmpty()) {
                    inner[i] = inner(areas.get(i));
                }
            }
            return new AreasBelow(ImmutableList.copyOf(areas), inner);
        }

        private Inner inner(AreaId id) {
            Inner found = known.get(id);
            if (found == null) {
                ImmutableIntArray.Builder leaves = ImmutableIntArray.builder();
                ImmutableList.Builder<Inner> others = ImmutableList.builder();
                for (Area child : tree.children(id)) {
                    if (tree.children(child.id()).isEmpty()) {
                        leaves.add(position(child.id()));
                    } else {
                        others.add(inner(child.id()));
                    }
                }
                found = new Inner(position(id), leaves.build(), others.build());
                known.put(id, found);
            }
            return found;
        }

        private int position(AreaId id) {
            Integer position = positions.putIfAbsent(id, areas.size());
            if (position == null) {
                areas.add(id);
                return areas.size() - 1;
            }
            return position;
        }
    }
}
