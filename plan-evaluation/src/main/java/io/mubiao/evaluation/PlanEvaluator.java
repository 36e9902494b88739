package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.TargetJudge;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Target;
import java.time.Year;
import java.util.List;

/**
 * Judges every target of a plan from observations: the way into this module. Immutable; evaluating twice gives equal
 * results.
 */
public final class PlanEvaluator {
    private final Plan plan;
    private final ImmutableList<AreaId> areas;

    private PlanEvaluator(Plan plan, ImmutableList<AreaId> areas) {
        this.plan = plan;
        this.areas = areas;
    }

    /** An evaluator of a plan in the plan's own area. */
    public static PlanEvaluator of(Plan plan) {
        return new PlanEvaluator(plan, ImmutableList.of(plan.area()));
    }

    /** The same evaluator for all areas of a tree, in its order. The plan's targets are held against each of them. */
    public PlanEvaluator withAreas(AreaTree tree) {
        return withAreas(tree.areas().stream().map(Area::id).toList());
    }

    /**
     * The same evaluator for these areas, in this order.
     *
     * @throws IllegalArgumentException if there is none, or one comes twice
     */
    public PlanEvaluator withAreas(List<AreaId> newAreas) {
        if (newAreas.isEmpty() || newAreas.stream().distinct().count() < newAreas.size()) {
            throw new IllegalArgumentException("Areas " + newAreas + " must be one or more, each once");
        }
        return new PlanEvaluator(plan, ImmutableList.copyOf(newAreas));
    }

    /**
     * Judges every target, under its default reading, in every area, from what was observed up to the end of a year. Data
     * never makes it fail: what cannot be judged is UNDETERMINED and says why.
     *
     * @param asOf the last year whose figures may be used
     */
    public Evaluation evaluate(Observations observations, Year asOf) {
        ImmutableList.Builder<Attainment> attainments = ImmutableList.builder();
        for (Target target : plan.targets()) {
            TargetJudge judge = TargetJudge.of(plan, target, target.defaultReading(), asOf);
            areas.forEach(area -> attainments.add(judge.judge(area, observations)));
        }
        return new Evaluation(plan, areas, observations, asOf, attainments.build());
    }
}
