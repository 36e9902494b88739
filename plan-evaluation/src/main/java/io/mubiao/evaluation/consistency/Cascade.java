package io.mubiao.evaluation.consistency;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * How a target is handed down from area to area (指标分解), under its default reading. There is a step for the plan's own
 * area, and for each area below it that has an allocation and hands it on to any area below; none for a target without
 * allocations.
 *
 * @param target the target
 * @param steps the steps, in the order of the tree
 */
public record Cascade(TargetId target, ImmutableList<CascadeStep> steps) implements Serializable {
    /**
     * The cascade of a target.
     *
     * @throws IllegalArgumentException if the plan's area is not in the tree, or an allocation is for an area that is
     *     not below it
     */
    public static Cascade of(Plan plan, Target target, AreaTree tree) {
        return new Cascade(target.id(), new CascadeSteps(plan, target, tree).all());
    }

    /** One line for each step. */
    @Override
    public String toString() {
        return steps.stream().map(step -> target + " " + step).collect(Collectors.joining("\n"));
    }
}
