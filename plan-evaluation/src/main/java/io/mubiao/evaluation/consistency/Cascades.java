package io.mubiao.evaluation.consistency;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaTree;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * Whether the targets of the areas add up to those of the whole.
 *
 * @param all a cascade for each target that has allocations, in the order of the plan
 */
public record Cascades(ImmutableList<Cascade> all) implements Serializable {
    /**
     * The cascades of a plan.
     *
     * @throws IllegalArgumentException if the plan's area is not in the tree, or an allocation is for an area that is
     *     not below it
     */
    public static Cascades of(Plan plan, AreaTree tree) {
        if (tree.area(plan.area()).isEmpty()) {
            throw new IllegalArgumentException(
                    "Area '" + plan.area() + "' of plan '" + plan.id() + "' must be in the tree " + tree);
        }
        return new Cascades(plan.targets().stream()
                .filter(target -> !target.allocations().isEmpty())
                .map(target -> Cascade.of(plan, target, tree))
                .collect(ImmutableList.toImmutableList()));
    }

    /** One line for each step. */
    @Override
    public String toString() {
        return all.stream().map(Cascade::toString).collect(Collectors.joining("\n"));
    }
}
