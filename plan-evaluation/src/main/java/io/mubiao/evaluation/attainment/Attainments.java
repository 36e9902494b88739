package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attainments of all targets of a plan, judged by the same figures.
 *
 * @param figures what they were judged by
 * @param areas where, in order
 * @param all exactly one for each target and area: targets in plan order, and for each of them the areas in theirs
 */
public record Attainments(Figures figures, ImmutableList<AreaId> areas, ImmutableList<Attainment> all)
        implements Serializable {
    /** Judges every target of the plan in every area. */
    public static Attainments of(Figures figures, ImmutableList<AreaId> areas) {
        return of(figures, areas, EvaluationListener.silent());
    }

    /**
     * Judges every target of the plan in every area.
     *
     * @param listener is told of each area that is done
     */
    public static Attainments of(Figures figures, ImmutableList<AreaId> areas, EvaluationListener listener) {
        List<TargetJudge> judges = figures.plan().targets().stream()
                .map(target -> TargetJudge.of(figures, target))
                .toList();
        // Area by area, so that each can be told of, although the targets come first in the result.
        List<List<Attainment>> byTarget = new ArrayList<>();
        judges.forEach(judge -> byTarget.add(new ArrayList<>(areas.size())));
        listener.areasDone(0, areas.size());
        for (int done = 0; done < areas.size(); done++) {
            for (int target = 0; target < judges.size(); target++) {
                byTarget.get(target).add(judges.get(target).judge(areas.get(done)));
            }
            listener.areasDone(done + 1, areas.size());
        }
        return new Attainments(
                figures, areas, byTarget.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList()));
    }

    /** What was judged. */
    public Plan plan() {
        return figures.plan();
    }

    /** The tree that the areas are of, if there is one. */
    public Optional<AreaTree> tree() {
        return figures.tree();
    }

    /** From what. */
    public Observations observations() {
        return figures.observations();
    }

    /** Under which options. */
    public Options options() {
        return figures.options();
    }

    /** Whether the other ones were judged of the same plan in the same areas, from the same observations under the same options. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Attainments attainments
                && plan().equals(attainments.plan())
                && areas.equals(attainments.areas)
                && tree().equals(attainments.tree())
                && observations().equals(attainments.observations())
                && options().equals(attainments.options());
    }

    @Override
    public int hashCode() {
        return (plan().id().hashCode() * 31 + observations().hashCode()) * 31
                + options().hashCode();
    }

    /** For example {@code ningxia-work-safety-2016-2020 as of 2020: 37 attainments in 1 area}. */
    @Override
    public String toString() {
        return plan().id() + " as of " + options().asOf() + ": " + all.size() + " attainments in " + areas.size()
                + (areas.size() == 1 ? " area" : " areas");
    }
}
