package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The observations of a {@link ColumnsBuilder} in order: by indicator, area and stub, and where all are equal as they came.
 * Areas stand in the order in which they came first, which is mostly that in which they are asked for.
 */
final class ColumnsOrder {
    private final ColumnsBuilder items;
    private final ImmutableList<IndicatorId> indicators;
    private final ImmutableList<AreaId> areas;
    private final ImmutableList<Stub> stubs;
    private final int[] indicatorRanks;
    private final int[] stubRanks;
    private final int[] keys;
    private final int[] runs;
    /** For each series the place of its first run, and how many runs there are at the end. */
    private final int[] begins;

    private final int[] order;
    /** For each series its first place in the order, and how many there are at the end. */
    private final int[] firstOf;

    ColumnsOrder(
            ColumnsBuilder items,
            Places<IndicatorId> someIndicators,
            Places<AreaId> someAreas,
            Places<Stub> someStubs) {
        this.items = items;
        this.indicators = someIndicators.sorted(Comparator.naturalOrder());
        this.areas = someAreas.all();
        this.stubs = someStubs.sorted(Comparator.naturalOrder());
        this.indicatorRanks = someIndicators.ranks(indicators);
        this.stubRanks = someStubs.ranks(stubs);
        this.keys = keys();
        int[] asTheyCame = new int[items.runs()];
        int[] areaOf = new int[items.runs()];
        int[] indicatorOf = new int[items.runs()];
        for (int run = 0; run < asTheyCame.length; run++) {
            asTheyCame[run] = run;
            areaOf[run] = items.areaOf(run);
            indicatorOf[run] = indicator(run);
        }
        this.runs = counted(counted(asTheyCame, areaOf, areas.size()), indicatorOf, indicators.size());
        this.begins = begins();
        this.order = new int[items.size()];
        this.firstOf = new int[begins.length];
        for (int series = 0; series < size(); series++) {
            firstOf[series + 1] = place(series, firstOf[series]);
        }
    }

    /** How many series there are. */
    private int size() {
        return begins.length - 1;
    }

    private int[] begins() {
        int[] places = new int[runs.length + 1];
        int series = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || !sameSeries(runs[i - 1], runs[i])) {
                places[series] = i;
                series++;
            }
        }
        places[series] = runs.length;
        return Arrays.copyOf(places, series + 1);
    }

    /** Puts the items of a series in order, from there on, and tells where they have ended. */
    private int place(int series, int from) {
        int to = from;
        for (int i = begins[series]; i < begins[series + 1]; i++) {
            for (int item = items.first(runs[i]); item < items.end(runs[i]); item++) {
                order[to] = item;
                to++;
            }
        }
        sortByStub(from, to);
        return to;
    }

    private int indicator(int run) {
        return indicatorRanks[items.indicatorOf(run)];
    }

    private boolean sameSeries(int run, int other) {
        return items.areaOf(run) == items.areaOf(other) && items.indicatorOf(run) == items.indicatorOf(other);
    }

    private int stub(int item) {
        return stubRanks[items.stubOf(item)];
    }

    /** Sorts items that stand as they came, which is mostly year by year. */
    private void sortByStub(int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to; i++) {
            sorted &= stub(order[i - 1]) <= stub(order[i]);
        }
        if (!sorted) {
            long[] stubsAndItems = new long[to - from];
            for (int i = from; i < to; i++) {
                stubsAndItems[i - from] = ((long) stub(order[i]) << Integer.SIZE) | order[i];
            }
            Arrays.sort(stubsAndItems);
            for (int i = from; i < to; i++) {
                order[i] = (int) stubsAndItems[i - from];
            }
        }
    }

    /** Sorts runs by their keys, which it counts, and keeps the order of those with the same key. */
    private static int[] counted(int[] runs, int[] keyOf, int keys) {
        int[] next = new int[keys + 1];
        for (int run : runs) {
            next[keyOf[run] + 1]++;
        }
        addUp(next);
        int[] sorted = new int[runs.length];
        for (int run : runs) {
            sorted[next[keyOf[run]]++] = run;
        }
        return sorted;
    }

    private static void addUp(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** Every observation that has the key of an earlier one and other figures. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int series = 0; series < size(); series++) {
            int from = firstOf[series];
            for (int to = from + 1; to <= firstOf[series + 1]; to++) {
                if (to == firstOf[series + 1] || key(from) != key(to)) {
                    addConflicts(from, to, conflicts);
                    from = to;
                }
            }
        }
        return conflicts;
    }

    private void addConflicts(int from, int to, List<Conflict> conflicts) {
        if (to - from > 1) {
            int[] twins = Arrays.copyOfRange(order, from, to);
            Arrays.sort(twins);
            for (int i = 1; i < twins.length; i++) {
                if (!items.get(twins[0]).sameFigures(items.get(twins[i]))) {
                    conflicts.add(new Conflict(twins[i], twins[0]));
                }
            }
        }
    }

    private int key(int place) {
        return keys[stub(order[place])];
    }

    /** For each stub the first one that has the same key. */
    private int[] keys() {
        int[] same = new int[stubs.size()];
        for (int i = 1; i < same.length; i++) {
            same[i] = stubs.get(i - 1).compareKey(stubs.get(i)) == 0 ? same[i - 1] : i;
        }
        return same;
    }

    Columns columns() {
        ImmutableList<BasisId> bases = bases();
        SeriesWriter writer = new SeriesWriter(items, stubs, stubRanks, bases, order);
        int[] firstSeries = new int[indicators.size() + 1];
        int[] areaOf = new int[size()];
        int[] shapes = new int[size()];
        for (int series = 0; series < size(); series++) {
            int run = runs[begins[series]];
            firstSeries[indicator(run) + 1]++;
            areaOf[series] = items.areaOf(run);
            shapes[series] = writer.write(firstOf[series], firstOf[series + 1]);
        }
        addUp(firstSeries);
        SeriesIndex index = new SeriesIndex(Places.index(indicators), areas, firstSeries, areaOf, firstOf, shapes);
        return new Columns(index, bases, stubs, writer.numbers(), writer.stubOf(), writer.wholes());
    }

    /** The counting bases that stubs name, each once, in order. */
    private ImmutableList<BasisId> bases() {
        SortedSet<BasisId> bases = new TreeSet<>();
        for (Stub stub : stubs) {
            if (stub.basis() != null) {
                bases.add(stub.basis());
            }
        }
        return ImmutableList.copyOf(bases);
    }
}
