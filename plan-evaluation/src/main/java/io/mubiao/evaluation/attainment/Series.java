package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.YearRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The observations of one indicator in one area, seen through one counting basis: figures of others do not compare. */
final class Series {
    private final ImmutableList<Observation> observations;
    private final BasisCalendar calendar;
    private final Optional<BasisId> basis;

    private Series(ImmutableList<Observation> observations, BasisCalendar calendar, Optional<BasisId> basis) {
        this.observations = observations;
        this.calendar = calendar;
        this.basis = basis;
    }

    /**
     * The series through the basis in which no year lacks a figure; if there is none, through the one of the last year's
     * figure; if that is missing too, through the one with the fewest gaps. Of several, the one in force in the last year
     * is taken; if none of them is in force there is no telling, and no figure of any of them is used.
     *
     * @param years the years needed, at least one range, in order of time
     */
    static Series of(ImmutableList<Observation> observations, BasisCalendar calendar, List<YearRange> years) {
        int last = years.get(years.size() - 1).to();
        Optional<BasisId> inForce = calendar.inForce(last);
        Comparator<Series> order = Comparator.comparing((Series series) -> series.gaps(years) > 0)
                .thenComparing(series -> series.pick(last).isEmpty())
                .thenComparing(series -> series.gaps(years))
                .thenComparing(series -> !series.basis.equals(inForce));
        List<Series> candidates = observations.stream()
                .map(calendar::of)
                .distinct()
                .map(basis -> new Series(observations, calendar, basis))
                .sorted(order)
                .toList();
        boolean clear = candidates.size() == 1
                || (candidates.size() > 1 && order.compare(candidates.get(0), candidates.get(1)) < 0);
        return clear ? candidates.get(0) : new Series(observations, calendar, inForce);
    }

    private long gaps(List<YearRange> years) {
        return years.stream()
                .flatMapToInt(YearRange::stream)
                .filter(year -> pick(year).isEmpty())
                .count();
    }

    /** The basis it is seen through. */
    Optional<BasisId> basis() {
        return basis;
    }

    /** The observation of a whole year; of several, the firmest. */
    Optional<Observation> pick(int year) {
        return of(year).min(Comparator.comparing(Observation::status));
    }

    /**
     * Whether an observation as firm as the picked one gives another figure: one may name the basis in force, and one leave
     * it out.
     */
    boolean contradicted(Observation picked) {
        return of(picked.period().year())
                .anyMatch(other -> other.status() == picked.status() && !other.sameFigures(picked));
    }

    /** Whether the basis that an observation names, if it names one, is one that the indicator may have. */
    boolean knowsBasis(Observation observation) {
        return calendar.knows(observation.basis());
    }

    private Stream<Observation> of(int year) {
        Period whole = Period.ofYear(year);
        return observations.stream()
                .filter(observation -> observation.period().equals(whole))
                .filter(observation -> calendar.of(observation).equals(basis));
    }

    /** The periods of a year with a figure, whatever its basis. */
    ImmutableList<Period> reported(int year) {
        return observations.stream()
                .map(Observation::period)
                .filter(period -> period.year() == year)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
