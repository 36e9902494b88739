package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.mubiao.evaluation.figure.AreasBelow;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation has to judge, whatever was observed: the targets, put into numbers as far as that goes, and the areas.
 * It takes longer to make than a few hundred verdicts, and serves any number of evaluations. Immutable.
 */
public final class Agenda {
    /** So few areas are judged in full sooner than they could be prepared. */
    private static final int FEW = 4;

    private final ImmutableList<AreaId> areas;
    private final ImmutableList<Indicator> indicators;
    private final ImmutableList<PlainTarget> targets;
    private final AreasBelow below;
    private final int planArea;
    private final int[] leaves;
    private final int[] leavesBelow;

    private Agenda(
            ImmutableList<AreaId> areas,
            ImmutableList<Indicator> indicators,
            ImmutableList<PlainTarget> targets,
            AreasBelow below,
            int planArea) {
        this.areas = areas;
        this.indicators = indicators;
        this.targets = targets;
        this.below = below;
        this.planArea = planArea;
        this.leaves = leaves(0, areas.size());
        this.leavesBelow = leaves(areas.size(), below.areas().size());
    }

    private int[] leaves(int from, int to) {
        int[] leaves = new int[to - from];
        int count = 0;
        for (int area = from; area < to; area++) {
            if (area != planArea && !below.hasBelow(area)) {
                leaves[count++] = area;
            }
        }
        return Arrays.copyOf(leaves, count);
    }

    /** The agenda of all targets of a plan in some areas. */
    public static Agenda of(Plan plan, Optional<AreaTree> tree, ImmutableList<AreaId> areas, Options options) {
        Map<IndicatorId, Indicator> byId = new LinkedHashMap<>();
        for (Target target : plan.targets()) {
            byId.putIfAbsent(target.indicator(), plan.indicator(target));
        }
        ImmutableList<Indicator> indicators = ImmutableList.copyOf(byId.values());
        boolean many = areas.size() > FEW;
        ImmutableList.Builder<PlainTarget> targets = ImmutableList.builder();
        for (Target target : plan.targets()) {
            targets.add(PlainTarget.of(plan, target, indicators, options, many));
        }
        return new Agenda(
                areas,
                indicators,
                targets.build(),
                AreasBelow.of(many ? tree : Optional.empty(), areas, options),
                areas.indexOf(plan.area()));
    }

    ImmutableList<AreaId> areas() {
        return areas;
    }

    /** Whether so few areas are asked about that it does not pay to judge in numbers. */
    boolean few() {
        return areas.size() <= FEW;
    }

    /** The indicators that something is promised of, each once. */
    List<Indicator> indicators() {
        return indicators;
    }

    ImmutableList<PlainTarget> targets() {
        return targets;
    }

    /** The areas that figures may be made of. */
    AreasBelow below() {
        return below;
    }

    /** The areas that are judged and have none below them, but for the plan's own; not to be written to. */
    int[] leaves() {
        return leaves;
    }

    /** The areas with none below them that are only added up; not to be written to. */
    int[] leavesBelow() {
        return leavesBelow;
    }

    /** The areas that are not like {@link Leaves}: those with others below them, each after those, and the plan's own. */
    int[] others() {
        boolean leaf = planArea >= 0 && !below.hasBelow(planArea);
        return leaf ? Ints.concat(new int[] {planArea}, below.inner()) : below.inner();
    }

    /** The position of the plan's own area, or -1. */
    int planArea() {
        return planArea;
    }
}
