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
import java.util.function.IntUnaryOperator;

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
    private final int[] order;

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
        int[] asTheyCame = new int[items.size()];
        for (int item = 0; item < asTheyCame.length; item++) {
            asTheyCame[item] = item;
        }
        int[] byStub = counted(asTheyCame, this::stub, stubs.size());
        int[] byArea = counted(byStub, this::area, areas.size());
        this.order = counted(byArea, this::indicator, indicators.size());
    }

    private int indicator(int item) {
        return indicatorRanks[items.indicatorOf(item)];
    }

    private int area(int item) {
        return items.areaOf(item);
    }

    private int stub(int item) {
        return stubRanks[items.stubOf(item)];
    }

    /** Sorts by counting, and keeps the order of those with the same key. */
    private static int[] counted(int[] items, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int item : items) {
            next[key.applyAsInt(item) + 1]++;
        }
        addUp(next);
        int[] sorted = new int[items.length];
        for (int item : items) {
            sorted[next[key.applyAsInt(item)]++] = item;
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
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length || !sameKey(order[from], order[to])) {
                addConflicts(from, to, conflicts);
                from = to;
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

    private boolean sameKey(int one, int other) {
        return keys[stub(one)] == keys[stub(other)] && sameSeries(one, other);
    }

    /** For each stub the first one that has the same key. */
    private int[] keys() {
        int[] same = new int[stubs.size()];
        for (int i = 1; i < same.length; i++) {
            same[i] = stubs.get(i - 1).compareKey(stubs.get(i)) == 0 ? same[i - 1] : i;
        }
        return same;
    }

    private boolean sameSeries(int one, int other) {
        return indicator(one) == indicator(other) && area(one) == area(other);
    }

    Columns columns() {
        int[] ends = ends();
        int[] firstSeries = new int[indicators.size() + 1];
        int[] areaOf = new int[ends.length];
        int[] firstOf = new int[ends.length + 1];
        for (int series = 0; series < ends.length; series++) {
            int item = order[firstOf[series]];
            firstSeries[indicator(item) + 1]++;
            areaOf[series] = area(item);
            firstOf[series + 1] = ends[series];
        }
        addUp(firstSeries);
        ImmutableList<BasisId> bases = bases();
        SeriesWriter writer = new SeriesWriter(items, stubs, stubRanks, bases, order.length);
        int[] shapes = new int[ends.length];
        for (int series = 0; series < ends.length; series++) {
            shapes[series] = writer.write(order, firstOf[series], firstOf[series + 1]);
        }
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

    /** Where each series ends. */
    private int[] ends() {
        int[] ends = new int[order.length];
        int series = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || !sameSeries(order[i - 1], order[i])) {
                ends[series++] = i;
            }
        }
        return Arrays.copyOf(ends, order.length == 0 ? 0 : series);
    }
}
