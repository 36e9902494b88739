package io.mubiao.evaluation.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.audit.UnusedObservation.Cause;
import io.mubiao.evaluation.audit.UnusedObservations.Asker;
import io.mubiao.evaluation.figure.BasisCalendar;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.Known;
import io.mubiao.evaluation.figure.Rivals;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Violation;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Why observations that were known and asked for are not among the figures of a verdict. Used by one thread. */
final class UnusedFigures {
    private final Figures figures;
    private final ImmutableSet<Observation> used;
    private final Map<IndicatorId, BasisCalendar> calendars = new HashMap<>();
    private final Map<PeriodKey, List<Observation>> ofPeriod = new HashMap<>();
    private final Map<PeriodKey, Rivals> rivals = new HashMap<>();
    private final Map<YearKey, Optional<Datum>> data = new HashMap<>();

    private record YearKey(IndicatorId indicator, AreaId area, int year, Optional<BasisId> basis) {
        /** Written out, since what a record makes of itself takes longer to start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof YearKey key
                    && indicator.equals(key.indicator)
                    && area.equals(key.area)
                    && year == key.year
                    && basis.equals(key.basis);
        }

        @Override
        public int hashCode() {
            return Objects.hash(indicator, area, year, basis);
        }

        YearKey in(AreaId other) {
            return new YearKey(indicator, other, year, basis);
        }
    }

    private record PeriodKey(YearKey year, Period period) {
        /** Written out, since what a record makes of itself takes longer to start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof PeriodKey key && year.equals(key.year) && period.equals(key.period);
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, period);
        }
    }

    UnusedFigures(Figures figures, ImmutableSet<Observation> used) {
        this.figures = figures;
        this.used = used;
        for (Indicator indicator : figures.plan().indicators()) {
            calendars.put(indicator.id(), BasisCalendar.of(figures.plan(), indicator));
        }
        for (Observation observation : figures.observations().all()) {
            if (calendars.containsKey(observation.indicator())
                    && Known.of(observation, figures.options()) == Known.KNOWN) {
                ofPeriod.computeIfAbsent(
                                new PeriodKey(key(observation), observation.period()), same -> new ArrayList<>())
                        .add(observation);
            }
        }
    }

    private YearKey key(Observation observation) {
        BasisCalendar calendar = calendars.get(observation.indicator());
        return new YearKey(
                observation.indicator(),
                observation.area(),
                observation.period().year(),
                calendar == null ? Optional.empty() : calendar.of(observation));
    }

    /** @param askers what asks for the year, in the area of the observation or in one above it */
    Cause cause(Indicator indicator, Observation observation, List<Asker> askers) {
        YearKey key = key(observation);
        Optional<Cause> cause =
                observation.period().wholeYear() ? ofWhole(indicator, observation) : ofPart(indicator, observation);
        return cause.orElseGet(() -> {
            List<Asker> onBasis = askers.stream()
                    .filter(one -> one.basis().equals(key.basis()))
                    .toList();
            return onBasis.isEmpty() ? Cause.OTHER_BASIS : notNeeded(indicator, observation, key, onBasis);
        });
    }

    private Optional<Cause> ofWhole(Indicator indicator, Observation observation) {
        if (superseded(observation)) {
            return Optional.of(Cause.SUPERSEDED);
        }
        Optional<Cause> fault = fault(indicator, observation);
        return fault.isPresent() ? fault : repeated(observation);
    }

    private Optional<Cause> ofPart(Indicator indicator, Observation observation) {
        YearKey key = key(observation);
        if (ofPeriod.containsKey(new PeriodKey(key, Period.ofYear(key.year())))) {
            return Optional.of(Cause.PART_OF_YEAR);
        }
        Optional<Datum> assembled =
                datum(indicator, key).filter(datum -> datum.derivation() == Derivation.FROM_PERIODS);
        if (assembled.filter(datum -> datum.sources().contains(observation)).isPresent()) {
            return Optional.empty();
        }
        Optional<Cause> cause = ofWhole(indicator, observation);
        return cause.isPresent() ? cause : Optional.of(Cause.PART_OF_YEAR);
    }

    private boolean superseded(Observation observation) {
        return !rivals(observation).all().contains(observation);
    }

    /** Asked of observations that are not superseded, whose rivals are as good as they are. */
    private Optional<Cause> fault(Indicator indicator, Observation observation) {
        Optional<Violation> violation = Violation.of(indicator, observation);
        if (violation.isPresent() && violation.get() != Violation.QUOTIENT_DIFFERS) {
            return Optional.of(Cause.INVALID);
        }
        return violation.isPresent() || rivals(observation).contradicted()
                ? Optional.of(Cause.CONTRADICTED)
                : Optional.empty();
    }

    private Optional<Cause> repeated(Observation observation) {
        return rivals(observation).all().stream().anyMatch(used::contains)
                ? Optional.of(Cause.REPEATED)
                : Optional.empty();
    }

    private Rivals rivals(Observation observation) {
        return rivals.computeIfAbsent(
                new PeriodKey(key(observation), observation.period()),
                one -> Rivals.among(ofPeriod.getOrDefault(one, ImmutableList.of())));
    }

    private Cause notNeeded(Indicator indicator, Observation observation, YearKey key, List<Asker> askers) {
        boolean ratio = indicator.kind() == IndicatorKind.RATIO;
        boolean terms = datum(indicator, key).flatMap(Datum::terms).isPresent();
        boolean own = asks(askers, key.area());
        boolean inTerms = !own || askers.stream().anyMatch(one -> one.asked().inTerms());
        if (ratio && inTerms && !terms) {
            return Cause.NO_DENOMINATOR;
        }
        YearKey at = key;
        while (!asks(askers, at.area())) {
            YearKey above = at.in(parent(at.area()));
            Optional<Datum> datum = datum(indicator, above);
            if (datum.filter(found -> found.derivation() == Derivation.FROM_AREAS
                            && found.observations().contains(observation))
                    .isEmpty()) {
                return datum.isPresent() || rolledUp(indicator, above)
                        ? Cause.AREA_ABOVE_REPORTED
                        : Cause.AREAS_INCOMPLETE;
            }
            at = above;
        }
        return Cause.NOT_NEEDED;
    }

    private static boolean asks(List<Asker> askers, AreaId area) {
        return askers.stream().anyMatch(one -> one.asked().area().equals(area));
    }

    private AreaId parent(AreaId area) {
        return figures.tree()
                .flatMap(tree -> tree.area(area))
                .flatMap(Area::parent)
                .orElseThrow();
    }

    private boolean rolledUp(Indicator indicator, YearKey key) {
        return figures.series(indicator, key.area())
                .rolledUp(key.year(), key.basis())
                .isPresent();
    }

    private Optional<Datum> datum(Indicator indicator, YearKey key) {
        return data.computeIfAbsent(
                key, same -> figures.series(indicator, key.area()).datum(key.year(), key.basis()));
    }
}
