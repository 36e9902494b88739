package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Violation;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.value.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Puts the figure of one year together from what was observed in one area on one counting basis: the figure of the whole
 * year, or else those of its parts if they cover it.
 */
final class YearAssembly {
    private final Indicator indicator;
    private final AreaId area;
    private final int year;
    private final Optional<BasisId> basis;
    private final Map<Period, List<Observation>> byPeriod;

    /** @param observations of this indicator, area, year and basis only */
    YearAssembly(Indicator indicator, AreaId area, int year, Optional<BasisId> basis, List<Observation> observations) {
        this.indicator = indicator;
        this.area = area;
        this.year = year;
        this.basis = basis;
        this.byPeriod = new TreeMap<>();
        for (Observation observation : observations) {
            List<Observation> ofPeriod = byPeriod.getOrDefault(observation.period(), new ArrayList<>());
            ofPeriod.add(observation);
            byPeriod.put(observation.period(), ofPeriod);
        }
    }

    Found found() {
        List<Observation> whole = byPeriod.get(Period.ofYear(year));
        if (whole != null) {
            return reported(Rivals.among(whole));
        }
        List<Rivals> picks = byPeriod.values().stream().map(Rivals::among).toList();
        if (ratio()) {
            return ratio(indicator.ratio().orElseThrow(), picks);
        }
        return combined(indicator.accumulation(), picks, Observation::value)
                .map(sum -> sum.fault().map(Found::faulty).orElseGet(() -> fromPeriods(sum, Optional.empty())))
                .orElseGet(Found::nothing);
    }

    private Found reported(Rivals pick) {
        Observation observation = pick.standing();
        Optional<Reason> fault = fault(pick);
        Optional<Terms> terms = terms(observation);
        boolean zero = fault.equals(Optional.of(Reason.NO_DENOMINATOR)) && terms.isPresent();
        if (fault.isPresent() && !zero) {
            return Found.faulty(fault.get());
        }
        Datum.Builder datum = datum(Derivation.REPORTED, terms);
        if (!zero) {
            datum.value(
                    observation.value().isPresent()
                            ? Optional.of(Figure.of(observation.value().get()))
                            : quotient(terms));
        }
        return Found.of(datum.addSources(observation).build());
    }

    private Found ratio(Ratio ratio, List<Rivals> picks) {
        List<Rivals> inTerms = picks.stream()
                .filter(pick -> pick.standing().numerator().isPresent())
                .toList();
        Optional<Combination> numerators = combined(ratio.numerator().accumulation(), inTerms, Observation::numerator);
        Optional<Combination> denominators =
                combined(ratio.denominator().accumulation(), inTerms, Observation::denominator);
        if (numerators.isEmpty() || denominators.isEmpty()) {
            return Found.nothing();
        }
        Optional<Reason> fault = numerators.get().fault().or(denominators.get()::fault);
        if (fault.isPresent()) {
            return Found.faulty(fault.get());
        }
        Terms terms = new Terms(numerators.get().total(), denominators.get().total());
        return fromPeriods(numerators.get().and(denominators.get()), Optional.of(terms));
    }

    private Found fromPeriods(Combination sum, Optional<Terms> terms) {
        Optional<Figure> value = ratio() ? quotient(terms) : Optional.of(sum.total());
        return Found.of(datum(Derivation.FROM_PERIODS, terms)
                .value(value)
                .addAllSources(sum.used())
                .build());
    }

    private boolean ratio() {
        return indicator.kind() == IndicatorKind.RATIO;
    }

    private Optional<Combination> combined(
            Accumulation accumulation, List<Rivals> picks, Function<Observation, Optional<Decimal>> part) {
        return switch (accumulation) {
            case FLOW -> PeriodSum.of(picks, part, this::partFault);
            case STOCK -> PeriodSum.last(picks, part, this::partFault);
            case NONE -> Optional.empty();
        };
    }

    private Datum.Builder datum(Derivation derivation, Optional<Terms> terms) {
        Datum.Builder datum = Datum.builder();
        datum.indicator(indicator.id())
                .area(area)
                .year(year)
                .basis(basis)
                .derivation(derivation)
                .terms(terms);
        return datum;
    }

    private Optional<Figure> quotient(Optional<Terms> terms) {
        if (terms.isEmpty() || !terms.get().defined()) {
            return Optional.empty();
        }
        return Optional.of(terms.get()
                .numerator()
                .over(terms.get().denominator())
                .times(Figure.of(indicator.ratio().orElseThrow().factor())));
    }

    private static Optional<Terms> terms(Observation observation) {
        if (observation.numerator().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                Figure.of(observation.numerator().get()),
                Figure.of(observation.denominator().orElseThrow())));
    }

    private Optional<Reason> fault(Rivals pick) {
        if (pick.contradicted()) {
            return Optional.of(Reason.FIGURES_DISAGREE);
        }
        Optional<Violation> violation = Violation.of(indicator, pick.standing());
        return violation.isPresent() ? Optional.of(Reason.of(violation.get())) : Optional.empty();
    }

    /** A part of the year may have a denominator of 0. */
    private Optional<Reason> partFault(Rivals pick) {
        return fault(pick)
                .filter(reason -> reason != Reason.NO_DENOMINATOR
                        || pick.standing().denominator().isEmpty());
    }

    /** Figures of parts of a year made into one, or the fault that forbids it. */
    record Combination(Figure total, ImmutableList<Observation> used, Optional<Reason> fault) {
        Combination and(Combination other) {
            Set<Observation> both = new LinkedHashSet<>(used);
            both.addAll(other.used);
            return new Combination(total, ImmutableList.copyOf(both), fault);
        }
    }
}
