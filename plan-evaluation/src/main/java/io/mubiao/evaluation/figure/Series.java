package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator in one area, year by year. They are seen through one counting basis at a time: figures of
 * others do not compare. What was found once is kept, with all that is below. Not safe to share between threads.
 */
public final class Series {
    private final Figures figures;
    private final Indicator indicator;
    private final AreaId area;
    private final BasisCalendar calendar;
    private final ImmutableList<Observation> known;
    private final ImmutableList<Observation> undated;
    private final Map<Asked, Found> found = new HashMap<>();
    private @Nullable ImmutableList<Series> below;
    private @Nullable ImmutableSet<Optional<BasisId>> bases;

    /** What a series was asked for. */
    private record Asked(int year, Optional<BasisId> basis) {
        /** Written out, since what a record makes of itself takes longer to start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && year == asked.year && basis.equals(asked.basis);
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, basis);
        }
    }

    Series(Figures figures, Indicator indicator, AreaId area) {
        this.figures = figures;
        this.indicator = indicator;
        this.area = area;
        this.calendar = BasisCalendar.of(figures.plan(), indicator);
        List<Observation> all = figures.observations().series(indicator.id(), area);
        this.known = only(Known.KNOWN, all, figures.options());
        this.undated = only(Known.UNDATED, all, figures.options());
    }

    private static ImmutableList<Observation> only(Known known, List<Observation> all, Options options) {
        ImmutableList.Builder<Observation> some = ImmutableList.builder();
        for (Observation observation : all) {
            if (Known.of(observation, options) == known) {
                some.add(observation);
            }
        }
        return some.build();
    }

    /** What is measured. */
    public Indicator indicator() {
        return indicator;
    }

    /** Where. */
    public AreaId area() {
        return area;
    }

    /**
     * The counting basis in which no year lacks a figure; if there is none, the one of the last year's figure; if that is
     * missing too, the one with the fewest gaps; one that has nothing to say of these years is none. Of several, the one in
     * force in the last year is taken; if none of them is in force there is no telling, and it is the one in force, of which
     * there are no figures.
     *
     * @param years the years needed, at least one range, in order of time
     */
    public Optional<BasisId> basisFor(List<YearRange> years) {
        int last = years.get(years.size() - 1).to();
        Optional<BasisId> inForce = calendar.inForce(last);
        List<Optional<BasisId>> candidates = new ArrayList<>();
        for (Optional<BasisId> basis : bases()) {
            if (!silent(years, basis)) {
                candidates.add(basis);
            }
        }
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? inForce : candidates.get(0);
        }
        Comparator<Optional<BasisId>> order = Comparator.comparing((Optional<BasisId> basis) -> gaps(years, basis) > 0)
                .thenComparing(basis -> find(last, basis).absent())
                .thenComparing(basis -> gaps(years, basis))
                .thenComparing(basis -> !basis.equals(inForce));
        candidates.sort(order);
        boolean clear = order.compare(candidates.get(0), candidates.get(1)) < 0;
        return clear ? candidates.get(0) : inForce;
    }

    private boolean silent(List<YearRange> years, Optional<BasisId> basis) {
        for (YearRange range : years) {
            for (int year = range.from(); year <= range.to(); year++) {
                if (!find(year, basis).silent()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The figure of a year on a counting basis. */
    public Optional<Datum> datum(int year, Optional<BasisId> basis) {
        return find(year, basis).datum();
    }

    /** The figure of a year as the areas below make it, whatever was reported for the area itself. */
    public Optional<Datum> rolledUp(int year, Optional<BasisId> basis) {
        return fromAreas(year, basis).datum();
    }

    /** The counting bases that there are figures of, or that a bridge leads to. */
    public ImmutableSet<Optional<BasisId>> bases() {
        if (bases == null) {
            bases = findBases();
        }
        return bases;
    }

    private ImmutableSet<Optional<BasisId>> findBases() {
        ImmutableSet.Builder<Optional<BasisId>> all = ImmutableSet.builder();
        for (Observation observation : known) {
            all.add(calendar.of(observation));
        }
        for (Bridge bridge : bridges()) {
            all.add(Optional.of(bridge.to()));
        }
        for (Series child : below()) {
            all.addAll(child.bases());
        }
        return all.build();
    }

    /** The figure of a year: reported, from the parts of the year, from all areas below, over a bridge, or from some areas. */
    Found find(int year, Optional<BasisId> basis) {
        Asked asked = new Asked(year, basis);
        Found known = found.get(asked);
        if (known == null) {
            known = findNew(year, basis);
            found.put(asked, known);
        }
        return known;
    }

    private Found findNew(int year, Optional<BasisId> basis) {
        Found own = own(year, basis);
        if (!own.absent()) {
            return own;
        }
        Found areas = fromAreas(year, basis);
        if (!areas.absent() && !areas.partial()) {
            return areas;
        }
        Found bridged = bridged(year, basis);
        if (!bridged.absent()) {
            return bridged;
        }
        if (!areas.absent()) {
            return areas;
        }
        return own.reason().isPresent() ? own : areas;
    }

    /** The counting bases, other than this one, of which the year has a figure. */
    ImmutableList<BasisId> otherBases(int year, Optional<BasisId> basis) {
        SortedSet<BasisId> others = new TreeSet<>();
        for (Optional<BasisId> other : bases()) {
            if (other.isPresent() && !other.equals(basis) && !find(year, other).absent()) {
                others.add(other.get());
            }
        }
        return ImmutableList.copyOf(others);
    }

    /** Whether the year has a figure of another counting basis than this one. */
    boolean onOtherBasis(int year, Optional<BasisId> basis) {
        for (Optional<BasisId> other : bases()) {
            if (!other.equals(basis) && !find(year, other).absent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year was over at the time asked about. */
    boolean over(int year) {
        return year <= figures.options().asOf().getValue();
    }

    /** The periods of a year with a figure, whatever its basis. */
    ImmutableList<Period> reported(int year) {
        SortedSet<Period> periods = new TreeSet<>();
        addReported(known, year, periods);
        addReported(undated, year, periods);
        return ImmutableList.copyOf(periods);
    }

    private static void addReported(List<Observation> observations, int year, Set<Period> periods) {
        for (Observation observation : observations) {
            if (observation.period().year() == year) {
                periods.add(observation.period());
            }
        }
    }

    private long gaps(List<YearRange> years, Optional<BasisId> basis) {
        long gaps = 0;
        for (YearRange range : years) {
            for (int year = range.from(); year <= range.to(); year++) {
                gaps += find(year, basis).absent() ? 1 : 0;
            }
        }
        return gaps;
    }

    private Found own(int year, Optional<BasisId> basis) {
        List<Observation> ofYear = of(known, year, basis);
        Found reported =
                ofYear.isEmpty() ? Found.nothing() : new YearAssembly(indicator, area, year, basis, ofYear).found();
        boolean undatedOnly = reported.absent() && !of(undated, year, basis).isEmpty();
        return undatedOnly ? Found.faulty(Reason.NOT_DATED) : reported;
    }

    private List<Observation> of(List<Observation> observations, int year, Optional<BasisId> basis) {
        List<Observation> some = new ArrayList<>();
        for (Observation observation : observations) {
            if (observation.period().year() == year && calendar.of(observation).equals(basis)) {
                some.add(observation);
            }
        }
        return some;
    }

    private Found fromAreas(int year, Optional<BasisId> basis) {
        return below().isEmpty()
                ? Found.nothing()
                : new AreaSum(indicator, area, year, basis, figures.options().rollUp()).found(below());
    }

    /** Over a bridge; several that lead to it must give the same. */
    private Found bridged(int year, Optional<BasisId> basis) {
        List<Bridge> bridges = new ArrayList<>();
        for (Bridge bridge : bridges()) {
            if (Optional.of(bridge.to()).equals(basis)) {
                bridges.add(bridge);
            }
        }
        if (bridges.isEmpty()) {
            return Found.nothing();
        }
        List<Datum> ways = bridges.stream()
                .flatMap(bridge -> own(year, Optional.of(bridge.from())).datum().stream()
                        .filter(datum -> datum.value().isPresent())
                        .map(datum -> over(bridge, datum)))
                .toList();
        if (ways.isEmpty()) {
            return bridges.stream()
                    .map(bridge -> own(year, Optional.of(bridge.from())))
                    .filter(found -> !found.absent())
                    .findFirst()
                    .flatMap(Found::reason)
                    .map(Found::faulty)
                    .orElseGet(Found::nothing);
        }
        long different = ways.stream().map(Datum::value).distinct().count();
        return different > 1 ? Found.faulty(Reason.FIGURES_DISAGREE) : Found.of(ways.get(0));
    }

    private static Datum over(Bridge bridge, Datum datum) {
        return Datum.builder()
                .indicator(datum.indicator())
                .area(datum.area())
                .year(datum.year())
                .value(datum.value().map(value -> value.times(Figure.of(bridge.factor()))))
                .basis(bridge.to())
                .derivation(Derivation.BRIDGED)
                .addParts(datum)
                .bridge(bridge)
                .build();
    }

    /** Those of its indicator. */
    private List<Bridge> bridges() {
        List<Bridge> bridges = new ArrayList<>();
        for (Bridge bridge : figures.options().bridges()) {
            if (bridge.indicator().equals(indicator.id())) {
                bridges.add(bridge);
            }
        }
        return bridges;
    }

    private ImmutableList<Series> below() {
        if (below == null) {
            ImmutableList.Builder<Series> all = ImmutableList.builder();
            for (AreaId child : figures.below(area)) {
                all.add(figures.series(indicator, child));
            }
            below = all.build();
        }
        return below;
    }
}
