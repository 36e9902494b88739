package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.TargetJudge;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a certificate answers: how far these targets are attained in these areas.
 *
 * @param targets each once; those that a plan does not have are passed over
 * @param areas at least one, each once
 * @param tree the areas that figures are rolled up over
 */
record Question(
        ImmutableList<TargetId> targets,
        ImmutableList<AreaId> areas,
        Optional<AreaTree> tree,
        Options options,
        Observations observations) {

    /** The answers of a plan: target by target, in each area. */
    ImmutableList<Attainment> attainments(Plan plan) {
        Figures figures = Figures.of(plan, tree, observations, options);
        return targets.stream()
                .flatMap(target -> plan.target(target).stream())
                .map((Target target) -> TargetJudge.of(figures, target))
                .flatMap(judge -> areas.stream().map(judge::judge))
                .collect(ImmutableList.toImmutableList());
    }

    /** The observations that any of the answers may hang on, in order, each once. */
    static Observations relevant(ImmutableList<Attainment> attainments) {
        return Observations.of(attainments.stream()
                .flatMap(attainment -> attainment.relevantObservations().stream())
                .distinct()
                .toList());
    }

    /** Where each observation stands in a list in which each is once. */
    static Map<Observation, Integer> positions(ImmutableList<Observation> observations) {
        Map<Observation, Integer> positions = new HashMap<>();
        observations.forEach(observation -> positions.put(observation, positions.size()));
        return positions;
    }
}
