package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One difference between two scenarios.
 *
 * @param cause what a reader is told of it
 * @param step makes the one into the other in all that is not an observation
 * @param observations makes the one into the other in the observations: those of a key after
 */
record Difference(
        Cause cause, UnaryOperator<Scenario> step, Map<ObservationKey, ImmutableList<Observation>> observations) {
    static Difference of(Cause cause, UnaryOperator<Scenario> step) {
        return new Difference(cause, step, Map.of());
    }

    /** @param after none where the observation is not there after */
    static Difference of(Cause cause, ObservationKey key, ImmutableList<Observation> after) {
        return new Difference(cause, UnaryOperator.identity(), Map.of(key, after));
    }

    boolean ofObservation() {
        return !observations.isEmpty();
    }

    /** A scenario with some differences applied. */
    static Scenario apply(Scenario start, List<Difference> differences) {
        Map<ObservationKey, ImmutableList<Observation>> observations = new LinkedHashMap<>(start.observations());
        Scenario scenario = start;
        for (Difference difference : differences) {
            scenario = difference.step().apply(scenario);
            difference.observations().forEach((key, after) -> {
                if (after.isEmpty()) {
                    observations.remove(key);
                } else {
                    observations.put(key, after);
                }
            });
        }
        return scenario.withObservations(observations);
    }
}
