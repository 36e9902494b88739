package io.mubiao.evaluation.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the observations that no judgement of an evaluation has among its figures, and why. Used once, by one thread. */
public final class UnusedObservations {
    private final Attainments evaluation;
    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
    private final ImmutableSet<AreaId> areas;
    private final ImmutableSet<Observation> used;
    private final Map<Place, Set<Asker>> asked = new HashMap<>();
    private final UnusedFigures figures;

    /**
     * What asks for figures.
     *
     * @param basis on which counting basis, where one is known
     */
    record Asker(AskedFor asked, Optional<BasisId> basis) {
        /** Written out, since what a record makes of itself takes longer to start. */
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
        /** Written out, since what a record makes of itself takes longer to start. */
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
        for (Indicator indicator : evaluation.plan().indicators()) {
            indicators.put(indicator.id(), indicator);
        }
        this.areas = ImmutableSet.<AreaId>builder()
                .addAll(evaluation.areas())
                .addAll(standards())
                .build();
        ImmutableSet.Builder<Observation> observations = ImmutableSet.builder();
        for (Attainment attainment : evaluation.all()) {
            List<Judgement> judgements = attainment.judgements();
            for (int i = 0; i < judgements.size(); i++) {
                Judgement judgement = judgements.get(i);
                observations.addAll(judgement.observations());
                for (AskedFor one :
                        AskedFor.of(attainment, attainment.target().readings().get(i))) {
                    Optional<BasisId> basis =
                            one.indicator().equals(attainment.indicator().id()) ? judgement.basis() : basis(one);
                    asked.computeIfAbsent(new Place(one.indicator(), one.area()), same -> new LinkedHashSet<>())
                            .add(new Asker(one, basis));
                }
            }
        }
        this.used = observations.build();
        this.figures = new UnusedFigures(evaluation.figures(), used);
    }

    /** The observations that no verdict rests on, in their order, each with the cause. */
    public static ImmutableList<UnusedObservation> of(Attainments evaluation) {
        UnusedObservations unused = new UnusedObservations(evaluation);
        ImmutableList.Builder<UnusedObservation> all = ImmutableList.builder();
        for (Observation observation : evaluation.observations().all()) {
            if (!unused.used.contains(observation)) {
                all.add(new UnusedObservation(observation, unused.cause(observation)));
            }
        }
        return all.build();
    }

    /** The basis of a baseline of another indicator. */
    private Optional<BasisId> basis(AskedFor one) {
        return evaluation
                .figures()
                .series(evaluation.plan().indicator(one.indicator()).orElseThrow(), one.area())
                .basisFor(ImmutableList.of(one.years()));
    }

    /** The areas whose figures are the standard for others. */
    private Set<AreaId> standards() {
        Set<AreaId> standards = new LinkedHashSet<>();
        for (Target target : evaluation.plan().targets()) {
            for (Reading reading : target.readings()) {
                if (reading.baseline().isPresent()
                        && reading.baseline().get().area().isPresent()) {
                    standards.add(reading.baseline().get().area().get());
                }
            }
        }
        return standards;
    }

    private Cause cause(Observation observation) {
        Indicator indicator = indicators.get(observation.indicator());
        if (indicator == null) {
            return Cause.UNKNOWN_INDICATOR;
        }
        ImmutableList<AreaId> upwards = upwards(indicator, observation.area());
        if (Collections.disjoint(areas, upwards)) {
            return Cause.AREA_NOT_EVALUATED;
        }
        Optional<Cause> unknown = unknown(observation);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<Asker> askers = new ArrayList<>();
        for (AreaId area : upwards) {
            for (Asker one : asked.getOrDefault(new Place(indicator.id(), area), ImmutableSet.of())) {
                if (one.asked().years().contains(observation.period().year())) {
                    askers.add(one);
                }
            }
        }
        return askers.isEmpty() ? Cause.YEAR_NOT_ASKED_FOR : figures.cause(indicator, observation, askers);
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
        ImmutableList.Builder<AreaId> upwards = ImmutableList.builder();
        for (Optional<AreaId> one = Optional.of(area); one.isPresent(); one = above(one.get())) {
            upwards.add(one.get());
        }
        return upwards.build();
    }

    private Optional<AreaId> above(AreaId area) {
        return evaluation.tree().flatMap(tree -> tree.area(area)).flatMap(Area::parent);
    }
}
