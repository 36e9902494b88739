package io.mubiao.evaluation.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.mubiao.evaluation.attainment.AskedFor;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.audit.UnusedObservation.Cause;
import io.mubiao.evaluation.figure.Known;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the observations that no judgement of an evaluation has among its figures, and why. Used once, by one thread. */
public final class UnusedObservations {
    private final Attainments evaluation;
    private final ImmutableMap<IndicatorId, Indicator> indicators;
    private final ImmutableSet<AreaId> areas;
    private final ImmutableSet<Observation> used;
    private final ImmutableSetMultimap<Place, Asker> asked;
    private final UnusedFigures figures;

    /**
     * What asks for figures.
     *
     * @param basis on which counting basis, where one is known
     */
    record Asker(AskedFor asked, Optional<BasisId> basis) {
        /** Written out, since what a record makes of itself takes longer to start and to run. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Asker asker && asked.equals(asker.asked) && basis.equals(asker.basis);
        }

        @Override
        public int hashCode() {
            return Objects.hash(asked, basis);
        }
    }

    private record Place(IndicatorId indicator, AreaId area) {
        /** Written out, since what a record makes of itself takes longer to start and to run. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && indicator.equals(place.indicator) && area.equals(place.area);
        }

        @Override
        public int hashCode() {
            return Objects.hash(indicator, area);
        }
    }

    private UnusedObservations(Attainments evaluation) {
        this.evaluation = evaluation;
        this.indicators = evaluation.plan().indicators().stream()
                .collect(ImmutableMap.toImmutableMap(Indicator::id, indicator -> indicator));
        this.areas = Stream.concat(evaluation.areas().stream(), standards()).collect(ImmutableSet.toImmutableSet());
        ImmutableSet.Builder<Observation> observations = ImmutableSet.builder();
        ImmutableSetMultimap.Builder<Place, Asker> askers = ImmutableSetMultimap.builder();
        for (Attainment attainment : evaluation.all()) {
            for (Reading reading : attainment.target().readings()) {
                Judgement judgement = attainment.judgement(reading.id());
                observations.addAll(judgement.observations());
                AskedFor.of(attainment, reading).forEach(one -> {
                    Optional<BasisId> basis =
                            one.indicator().equals(attainment.indicator().id()) ? judgement.basis() : basis(one);
                    askers.put(new Place(one.indicator(), one.area()), new Asker(one, basis));
                });
            }
        }
        this.used = observations.build();
        this.asked = askers.build();
        this.figures = new UnusedFigures(evaluation.figures(), used);
    }

    /** The observations that no verdict rests on, in their order, each with the cause. */
    public static ImmutableList<UnusedObservation> of(Attainments evaluation) {
        UnusedObservations unused = new UnusedObservations(evaluation);
        return evaluation.observations().all().stream()
                .filter(observation -> !unused.used.contains(observation))
                .map(observation -> new UnusedObservation(observation, unused.cause(observation)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The basis of a baseline of another indicator. */
    private Optional<BasisId> basis(AskedFor one) {
        return evaluation
                .figures()
                .series(evaluation.plan().indicator(one.indicator()).orElseThrow(), one.area())
                .basisFor(ImmutableList.of(one.years()));
    }

    /** The areas whose figures are the standard for others. */
    private Stream<AreaId> standards() {
        return evaluation.plan().targets().stream()
                .flatMap(target -> target.readings().stream())
                .flatMap(reading -> reading.baseline().flatMap(Baseline::area).stream());
    }

    private Cause cause(Observation observation) {
        Indicator indicator = indicators.get(observation.indicator());
        if (indicator == null) {
            return Cause.UNKNOWN_INDICATOR;
        }
        ImmutableList<AreaId> upwards = upwards(indicator, observation.area());
        if (upwards.stream().noneMatch(areas::contains)) {
            return Cause.AREA_NOT_EVALUATED;
        }
        return unknown(observation).orElseGet(() -> {
            ImmutableList<Asker> askers = upwards.stream()
                    .flatMap(area -> asked.get(new Place(indicator.id(), area)).stream())
                    .filter(one ->
                            one.asked().years().contains(observation.period().year()))
                    .collect(ImmutableList.toImmutableList());
            return askers.isEmpty() ? Cause.YEAR_NOT_ASKED_FOR : figures.cause(indicator, observation, askers);
        });
    }

    private Optional<Cause> unknown(Observation observation) {
        Options options = evaluation.options();
        if (observation.period().year() > options.asOf().getValue()) {
            return Optional.of(Cause.LATER);
        }
        if (Known.of(observation, options) == Known.KNOWN) {
            return Optional.empty();
        }
        return Optional.of(observation.published().isPresent() ? Cause.NOT_YET_PUBLISHED : Cause.NOT_DATED);
    }

    /** The area itself and those above that its figures may count in. */
    private ImmutableList<AreaId> upwards(Indicator indicator, AreaId area) {
        boolean addsUp = indicator.kind() == IndicatorKind.RATIO
                || (indicator.kind() != IndicatorKind.STAGE && indicator.accumulation() != Accumulation.NONE);
        if (!addsUp || evaluation.options().rollUp() == RollUp.NONE) {
            return ImmutableList.of(area);
        }
        return Stream.iterate(Optional.of(area), Optional::isPresent, one -> one.flatMap(this::above))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<AreaId> above(AreaId area) {
        return evaluation.tree().flatMap(tree -> tree.area(area)).flatMap(Area::parent);
    }
}
