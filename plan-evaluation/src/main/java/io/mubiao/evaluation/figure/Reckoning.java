package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes figures out of a series, through one counting basis, and remembers what was used, what was missing and why. One
 * reckoning serves one judgement and one thread.
 */
public final class Reckoning {
    private final Series series;
    private final Optional<BasisId> basis;
    private final Map<Integer, Datum> used = new TreeMap<>();
    private final Map<Integer, Reason> lacking = new TreeMap<>();
    private final Map<Integer, List<MissingFigure>> missing = new TreeMap<>();
    private final Set<Integer> leftOut = new TreeSet<>();

    /** A reckoning that has used nothing yet. */
    public Reckoning(Series series, Optional<BasisId> basis) {
        this.series = series;
        this.basis = basis;
    }

    /** The counting basis that it sees the series through, where one is known. */
    public Optional<BasisId> basis() {
        return basis;
    }

    /** The figure of a year; if there is none that can be used, it is remembered as missing. */
    public Optional<Figure> figure(int year, Reason ifAbsent) {
        Found found = series.find(year, basis);
        if (found.value().isEmpty()) {
            lacks(year, reason(found, year, ifAbsent), found);
            return Optional.empty();
        }
        used.put(year, found.datum().orElseThrow());
        return found.value();
    }

    /** The mean of all the years, or their total; empty if any of them is missing. */
    public Optional<Figure> mean(YearRange years, Averaging averaging, Reason ifAbsent) {
        return switch (averaging) {
            case MEAN_OF_YEARS -> meanOfYears(years, ifAbsent);
            case TOTAL -> sum(years, ifAbsent);
            case POOLED -> pooled(years, ifAbsent);
        };
    }

    private Optional<Figure> meanOfYears(YearRange years, Reason ifAbsent) {
        Figure sum = sumOfReported(years, ifAbsent);
        return missing(years) ? Optional.empty() : Optional.of(sum.over(Figure.of(years.length())));
    }

    /**
     * The same over those years that were reported, at least one. Only a year of which nothing was reported is left out: one that
     * cannot be used, that is of another counting basis, or that is still to come is missing as ever.
     */
    public Optional<Figure> meanOfReported(YearRange years, Averaging averaging, Reason ifAbsent) {
        List<YearRange> there = years.stream()
                .filter(year -> !silent(year))
                .mapToObj(YearRange::of)
                .toList();
        if (there.isEmpty() || there.size() == years.length() || averaging == Averaging.TOTAL) {
            return mean(years, averaging, ifAbsent);
        }
        years.stream().filter(year -> !there.contains(YearRange.of(year))).forEach(leftOut::add);
        if (averaging == Averaging.POOLED) {
            return pooled(there, ifAbsent);
        }
        List<Figure> figures = there.stream()
                .flatMap(year -> figure(year.from(), ifAbsent).stream())
                .toList();
        return figures.size() < there.size()
                ? Optional.empty()
                : Optional.of(
                        figures.stream().reduce(Figure.of(0), Figure::plus).over(Figure.of(figures.size())));
    }

    private boolean silent(int year) {
        Found found = series.find(year, basis);
        return series.over(year) && found.silent() && !series.onOtherBasis(year, basis);
    }

    /** The years that {@link #meanOfReported} left out. */
    public ImmutableSortedSet<Integer> leftOut() {
        return ImmutableSortedSet.copyOf(leftOut);
    }

    /** The sum of all the years; empty if any of them is missing. */
    public Optional<Figure> sum(YearRange years, Reason ifAbsent) {
        Figure sum = sumOfReported(years, ifAbsent);
        return missing(years) ? Optional.empty() : Optional.of(sum);
    }

    /** The sum of those years that are there; the others are remembered as missing. */
    public Figure sumOfReported(YearRange years, Reason ifAbsent) {
        Figure sum = Figure.of(0);
        for (int year = years.from(); year <= years.to(); year++) {
            Optional<Figure> figure = figure(year, ifAbsent);
            if (figure.isPresent()) {
                sum = sum.plus(figure.get());
            }
        }
        return sum;
    }

    private Optional<Figure> pooled(YearRange years, Reason ifAbsent) {
        return pooled(years.stream().mapToObj(YearRange::of).toList(), ifAbsent);
    }

    private Optional<Figure> pooled(List<YearRange> years, Reason ifAbsent) {
        List<Terms> terms = years.stream()
                .flatMap(year -> terms(year.from(), ifAbsent).stream())
                .toList();
        if (terms.size() < years.size()) {
            return Optional.empty();
        }
        Terms pool = terms.stream().reduce(Terms::plus).orElseThrow();
        if (pool.denominator().signum() == 0) {
            years.forEach(year -> lacks(year.from(), Reason.NO_DENOMINATOR, series.find(year.from(), basis)));
            return Optional.empty();
        }
        return Optional.of(pool.numerator()
                .over(pool.denominator())
                .times(Figure.of(series.indicator().ratio().orElseThrow().factor())));
    }

    /** The terms of a ratio. A year with a denominator of 0 has no ratio, and still counts in a pool. */
    private Optional<Terms> terms(int year, Reason ifAbsent) {
        Found found = series.find(year, basis);
        if (found.terms().isEmpty()) {
            lacks(year, found.datum().isPresent() ? Reason.NO_DENOMINATOR : reason(found, year, ifAbsent), found);
            return Optional.empty();
        }
        used.put(year, found.datum().orElseThrow());
        return found.terms();
    }

    /** Whether there is something for the whole year, usable or not. */
    public boolean reported(int year) {
        return !series.find(year, basis).absent();
    }

    /** Whether a figure of these years was asked for and is missing. */
    public boolean missing(YearRange years) {
        for (int year = years.from(); year <= years.to(); year++) {
            if (lacking.containsKey(year)) {
                return true;
            }
        }
        return false;
    }

    /** The figures of these years that were used, in order of time. */
    public ImmutableList<Datum> used(YearRange years) {
        ImmutableList.Builder<Datum> data = ImmutableList.builder();
        for (Datum datum : used.values()) {
            if (years.contains(datum.year())) {
                data.add(datum);
            }
        }
        return data.build();
    }

    /** All figures that were used, in order of time. */
    public ImmutableList<Datum> used() {
        return ImmutableList.copyOf(used.values());
    }

    /** What was missing, in order of time, each year followed by the areas below that lack it. */
    public ImmutableList<MissingFigure> missing() {
        ImmutableList.Builder<MissingFigure> all = ImmutableList.builder();
        for (List<MissingFigure> ofYear : missing.values()) {
            all.addAll(ofYear);
        }
        return all.build();
    }

    /** Why something was missing; a break of basis also if it is that of an area below. */
    public Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(lacking.values());
        for (MissingFigure figure : missing()) {
            if (figure.reason() == Reason.BASIS_BREAK) {
                reasons.add(Reason.BASIS_BREAK);
            }
        }
        return reasons;
    }

    private Reason reason(Found found, int year, Reason ifAbsent) {
        if (found.reason().isPresent()) {
            return found.reason().get();
        }
        return series.onOtherBasis(year, basis) ? Reason.BASIS_BREAK : ifAbsent;
    }

    private void lacks(int year, Reason reason, Found found) {
        if (lacking.putIfAbsent(year, reason) != null) {
            return;
        }
        ImmutableList<BasisId> others =
                reason == Reason.BASIS_BREAK ? series.otherBases(year, basis) : ImmutableList.of();
        List<MissingFigure> all = new ArrayList<>();
        all.add(missing(series.area(), year, reason, series.reported(year), others));
        for (Found.Below below : found.missingBelow()) {
            all.add(missing(below.area(), year, below.reason(), below.reported(), below.others()));
        }
        missing.put(year, all);
    }

    private MissingFigure missing(AreaId area, int year, Reason reason, List<Period> reported, List<BasisId> others) {
        return ImmutableMissingFigure.builder()
                .indicator(series.indicator().id())
                .area(area)
                .year(year)
                .reason(reason)
                .reported(reported)
                .needed(basis)
                .others(others)
                .build();
    }
}
