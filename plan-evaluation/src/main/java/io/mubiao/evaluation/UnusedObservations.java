package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.mubiao.evaluation.UnusedObservation.Cause;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the observations that no verdict of an evaluation could use. */
final class UnusedObservations {
    private final Evaluation evaluation;
    private final SetMultimap<IndicatorId, Integer> yearsAskedFor;

    private UnusedObservations(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.yearsAskedFor = yearsAskedFor(evaluation.plan());
    }

    static ImmutableList<UnusedObservation> of(Evaluation evaluation) {
        UnusedObservations unused = new UnusedObservations(evaluation);
        return evaluation.observations().all().stream()
                .flatMap(observation ->
                        unused.cause(observation).map(cause -> new UnusedObservation(observation, cause)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Cause> cause(Observation observation) {
        int year = observation.period().year();
        if (evaluation.plan().indicator(observation.indicator()).isEmpty()) {
            return Optional.of(Cause.UNKNOWN_INDICATOR);
        }
        if (!evaluation.areas().contains(observation.area())) {
            return Optional.of(Cause.AREA_NOT_EVALUATED);
        }
        if (!observation.period().wholeYear()) {
            return Optional.of(Cause.PART_OF_YEAR);
        }
        if (year > evaluation.asOf().getValue()) {
            return Optional.of(Cause.LATER);
        }
        return yearsAskedFor.containsEntry(observation.indicator(), year)
                ? Optional.empty()
                : Optional.of(Cause.YEAR_NOT_ASKED_FOR);
    }

    private static SetMultimap<IndicatorId, Integer> yearsAskedFor(Plan plan) {
        ImmutableSetMultimap.Builder<IndicatorId, Integer> years = ImmutableSetMultimap.builder();
        for (Target target : plan.targets()) {
            IntStream.concat(
                            target.baseline().stream()
                                    .filter(baseline -> baseline.stated().isEmpty())
                                    .flatMapToInt(baseline -> baseline.years().stream()),
                            target.assessment().years().stream())
                    .forEach(year -> years.put(target.indicator(), year));
        }
        return years.build();
    }
}
