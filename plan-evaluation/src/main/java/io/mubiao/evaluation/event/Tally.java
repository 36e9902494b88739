package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.value.Decimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds events up, for one thread; what it finds is in its {@link #totals()}. */
final class Tally {
    private enum Belongs {
        YES,
        NO,
        NOT_KNOWN
    }

    private final Statistics statistics;
    private final ImmutableList<Statistic> all;
    private final Map<Cell, Sums> cells = new HashMap<>();

    Tally(Statistics statistics) {
        this.statistics = statistics;
        this.all = statistics.all();
    }

    Tally add(Event event) {
        Sums sums = sums(Cell.of(event.area(), statistics.on(event.date()), event.basis()));
        for (int i = 0; i < all.size(); i++) {
            add(event, all.get(i), sums, i);
        }
        return this;
    }

    Tally add(Map<Cell, Sums> others) {
        others.forEach((cell, sums) -> sums(cell).add(sums));
        return this;
    }

    Tally add(Tally other) {
        return add(other.cells);
    }

    private Sums sums(Cell cell) {
        return cells.computeIfAbsent(cell, key -> new Sums(all.size()));
    }

    StatisticTotals totals() {
        ImmutableMap.Builder<Cell, Sums> sorted = ImmutableMap.builder();
        cells.entrySet().stream()
                .filter(entry -> !entry.getValue().empty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().settled()));
        return new StatisticTotals(statistics, sorted.buildOrThrow());
    }

    private static void add(Event event, Statistic statistic, Sums sums, int index) {
        Belongs belongs = belongs(event, statistic);
        if (belongs == Belongs.NOT_KNOWN) {
            sums.addUnknown(index);
        } else if (belongs == Belongs.YES && statistic.sumOf().isEmpty()) {
            sums.addOne(index);
        } else if (belongs == Belongs.YES) {
            @Nullable Decimal amount = event.amounts().get(statistic.sumOf().get());
            if (amount == null) {
                sums.addUnknown(index);
            } else {
                sums.add(index, amount);
            }
        }
    }

    private static Belongs belongs(Event event, Statistic statistic) {
        if (!statistic.kinds().isEmpty() && !statistic.kinds().contains(event.kind())) {
            return Belongs.NO;
        }
        Belongs any = statistic.anyOf().isEmpty() ? Belongs.YES : reaches(event, statistic.anyOf());
        Belongs one = reaches(event, statistic.noneOf());
        if (any == Belongs.NO || one == Belongs.YES) {
            return Belongs.NO;
        }
        return any == Belongs.YES && one == Belongs.NO ? Belongs.YES : Belongs.NOT_KNOWN;
    }

    /** Whether the event reaches one of them; an amount that is not known matters only where no other does it. */
    private static Belongs reaches(Event event, List<Threshold> thresholds) {
        Belongs reaches = Belongs.NO;
        for (Threshold threshold : thresholds) {
            @Nullable Decimal amount = event.amounts().get(threshold.amount());
            if (amount == null) {
                reaches = Belongs.NOT_KNOWN;
            } else if (amount.compareTo(threshold.level()) >= 0) {
                return Belongs.YES;
            }
        }
        return reaches;
    }
}
