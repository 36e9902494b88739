package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What statistics make of events: exact totals for each area, period and counting basis. Immutable.
 *
 * <p>For the same statistics, {@link #merge} is a commutative monoid with the neutral element {@link #none}: totals of parts
 * of the events become those of the whole, whatever the parts, their order and their grouping. Equal totals are equal however
 * they came about, and written by Java's serialisation they take a few bytes for each area, period and statistic.
 *
 * <p>Totals are no figures yet. {@link #toObservations} makes those of them figures that {@link Coverage} says are complete.
 */
public final class StatisticTotals implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Statistics statistics;
    private final transient ImmutableMap<Cell, Sums> cells;

    /**
     * Holds totals.
     *
     * @param cells in their order, each settled and not empty
     */
    StatisticTotals(Statistics statistics, ImmutableMap<Cell, Sums> cells) {
        this.statistics = statistics;
        this.cells = cells;
    }

    /** The totals of no events. */
    public static StatisticTotals none(Statistics statistics) {
        return new StatisticTotals(statistics, ImmutableMap.of());
    }

    /** Adds up events to the last one; in memory there is one of them at a time, beside the totals. */
    public static StatisticTotals of(Statistics statistics, Iterator<Event> events) {
        Tally tally = new Tally(statistics);
        events.forEachRemaining(tally::add);
        return tally.totals();
    }

    /** Adds up a stream of events, also a parallel or an unordered one. */
    public static Collector<Event, ?, StatisticTotals> collector(Statistics statistics) {
        return Collector.of(
                () -> new Tally(statistics),
                Tally::add,
                Tally::add,
                Tally::totals,
                Collector.Characteristics.UNORDERED);
    }

    /** What is added up. */
    public Statistics statistics() {
        return statistics;
    }

    /** The areas that any event belongs to, in their order. */
    public ImmutableList<AreaId> areas() {
        return cells.keySet().stream().map(Cell::area).distinct().collect(ImmutableList.toImmutableList());
    }

    /**
     * The totals of all events of both. Takes time and memory in proportion to the areas and periods of both.
     *
     * @throws IllegalArgumentException if the other totals are of other statistics
     */
    public StatisticTotals merge(StatisticTotals other) {
        if (!statistics.equals(other.statistics)) {
            throw new IllegalArgumentException(
                    "Totals of " + other.statistics + " must be of the same statistics, " + statistics);
        }
        if (cells.isEmpty() || other.cells.isEmpty()) {
            return cells.isEmpty() ? other : this;
        }
        return new Tally(statistics).add(cells).add(other.cells).totals();
    }

    /** The totals of each area that any event belongs to, in their order; merged, they are all totals. */
    public ImmutableMap<AreaId, StatisticTotals> byArea() {
        Map<AreaId, ImmutableMap.Builder<Cell, Sums>> areas = new LinkedHashMap<>();
        cells.forEach((cell, sums) -> areas.computeIfAbsent(cell.area(), area -> ImmutableMap.builder())
                .put(cell, sums));
        ImmutableMap.Builder<AreaId, StatisticTotals> totals = ImmutableMap.builder();
        areas.forEach((area, some) -> totals.put(area, new StatisticTotals(statistics, some.buildOrThrow())));
        return totals.buildOrThrow();
    }

    /**
     * The figures: one for each statistic, and each area and period that is covered from its beginning to its end. It is 0
     * where no event belongs. There is none where nothing is covered, whatever happened, and none where an amount that it
     * hangs on is not stated: see {@link #gaps}.
     */
    public Observations toObservations(Coverage... coverages) {
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (Coverage coverage : coverages) {
            coverage.periods(statistics.period())
                    .forEach(period -> coverage.areas()
                            .forEach(area -> observations.addAll(
                                    observations(Cell.of(area, period, coverage.basis()), coverage))));
        }
        return Observations.of(observations.build());
    }

    private List<Observation> observations(Cell cell, Coverage coverage) {
        ImmutableList<Statistic> all = statistics.all();
        @Nullable Sums found = cells.get(cell);
        Sums sums = found == null ? new Sums(all.size()) : found;
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            if (sums.unknown(i) == 0) {
                observations.add(Observation.builder()
                        .indicator(all.get(i).indicator())
                        .area(cell.area())
                        .period(cell.period())
                        .value(sums.total(i))
                        .basis(coverage.basis())
                        .status(coverage.status())
                        .published(coverage.published())
                        .source(coverage.source())
                        .build());
            }
        }
        return observations.build();
    }

    /** The events that make no figure of {@link #toObservations}, in the order of area, period, basis and statistic. */
    public ImmutableList<Gap> gaps(Coverage... coverages) {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        cells.forEach((cell, sums) -> {
            boolean covered = List.of(coverages).stream().anyMatch(coverage -> covers(coverage, cell));
            for (int i = 0; i < statistics.all().size(); i++) {
                long events = sums.unknown(i) + (covered ? 0 : sums.known(i));
                if (events > 0) {
                    gaps.add(gap(cell, i, covered, events));
                }
            }
        });
        return gaps.build();
    }

    private static boolean covers(Coverage coverage, Cell cell) {
        return coverage.areas().contains(cell.area())
                && coverage.covers(cell.period())
                && coverage.basis().equals(Optional.ofNullable(cell.basis()));
    }

    private Gap gap(Cell cell, int statistic, boolean covered, long events) {
        return ImmutableGap.builder()
                .indicator(statistics.all().get(statistic).indicator())
                .area(cell.area())
                .period(cell.period())
                .basis(Optional.ofNullable(cell.basis()))
                .reason(covered ? Gap.Reason.AMOUNT_NOT_STATED : Gap.Reason.NOT_COVERED)
                .events(events)
                .build();
    }

    private Object writeReplace() {
        return new TotalsForm(statistics, cells);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Totals must be read from the form that they are written in");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatisticTotals totals
                && statistics.equals(totals.statistics)
                && cells.equals(totals.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** For example {@code totals of 3 statistics in 22 areas}. */
    @Override
    public String toString() {
        int count = statistics.all().size();
        return "totals of " + count + (count == 1 ? " statistic in " : " statistics in ") + areas().size()
                + (areas().size() == 1 ? " area" : " areas");
    }
}
