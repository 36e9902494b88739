package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.TargetJudge;
import io.mubiao.evaluation.change.ObservationKey.Slot;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.Known;
import io.mubiao.evaluation.figure.Rivals;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the attainment of one target in one area depends on, to be changed and judged once more.
 *
 * @param observations of the series that the attainment can depend on, in order
 */
record Scenario(
        AreaId area,
        Target target,
        Plan plan,
        Optional<AreaTree> tree,
        Options options,
        Map<ObservationKey, ImmutableList<Observation>> observations) {

    static Scenario of(Attainments evaluation, Target target, AreaId area, Stream<Observation> observations) {
        Map<ObservationKey, ImmutableList<Observation>> byKey = new LinkedHashMap<>();
        Multimaps.index(observations.iterator(), ObservationKey::of)
                .asMap()
                .forEach((key, same) -> byKey.put(key, ImmutableList.copyOf(same)));
        return new Scenario(
                area, target, evaluation.plan(), evaluation.tree(), evaluation.options(), ImmutableMap.copyOf(byKey));
    }

    /** What is found; empty where the target is not one that the plan can hold. */
    Optional<Outcome> outcome() {
        if (!indicators(target).allMatch(id -> plan.indicator(id).isPresent())) {
            return Optional.empty();
        }
        Observations known = Observations.of(all().toList());
        Figures figures = Figures.of(plan, tree, known, options);
        return Optional.of(Outcome.of(TargetJudge.of(figures, target).judge(area)));
    }

    /** All observations, in no order. */
    Stream<Observation> all() {
        return observations.values().stream().flatMap(Collection::stream);
    }

    /** The observation that stands for a slot under some options. */
    Optional<Observation> standing(Slot slot, Options others) {
        ImmutableSet<Observation> usable = all().filter(observation ->
                        Slot.of(observation).equals(slot) && Known.of(observation, others) == Known.KNOWN)
                .collect(ImmutableSet.toImmutableSet());
        return usable.isEmpty()
                ? Optional.empty()
                : Optional.of(Rivals.among(usable).standing());
    }

    /** The indicators that a target needs. */
    static Stream<IndicatorId> indicators(Target target) {
        return Stream.concat(
                Stream.of(target.indicator()),
                target.readings().stream()
                        .flatMap(reading -> reading.baseline().flatMap(Baseline::indicator).stream()));
    }

    Scenario withTarget(Target other) {
        return new Scenario(area, other, plan, tree, options, observations);
    }

    Scenario withPlan(Plan other) {
        return new Scenario(area, target, other, tree, options, observations);
    }

    Scenario withTree(Optional<AreaTree> other) {
        return new Scenario(area, target, plan, other, options, observations);
    }

    Scenario withOptions(Options others) {
        return new Scenario(area, target, plan, tree, others, observations);
    }

    Scenario withObservations(Map<ObservationKey, ImmutableList<Observation>> others) {
        return new Scenario(area, target, plan, tree, options, others);
    }

    Scenario without(Collection<Observation> left) {
        Map<ObservationKey, ImmutableList<Observation>> kept = new LinkedHashMap<>();
        observations.forEach((key, same) -> {
            ImmutableList<Observation> rest = same.stream()
                    .filter(observation -> !left.contains(observation))
                    .collect(ImmutableList.toImmutableList());
            if (!rest.isEmpty()) {
                kept.put(key, rest);
            }
        });
        return withObservations(kept);
    }
}
