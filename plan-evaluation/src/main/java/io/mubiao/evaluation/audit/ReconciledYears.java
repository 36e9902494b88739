package io.mubiao.evaluation.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import io.mubiao.evaluation.attainment.AskedFor;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.figure.Reconciliation;
import io.mubiao.evaluation.figure.Reconciliations;
import io.mubiao.evaluation.figure.Reconciliations.Unreconciled;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;

/** Reconciles the years that the verdicts of an evaluation use. */
public final class ReconciledYears {
    private ReconciledYears() {}

    /** Of every indicator in every area with areas below it, in those years. */
    public static Reconciliations of(Attainments evaluation) {
        ImmutableList.Builder<Reconciliation> all = ImmutableList.builder();
        ImmutableList.Builder<Unreconciled> incomplete = ImmutableList.builder();
        SortedSetMultimap<IndicatorId, Integer> years = years(evaluation);
        ImmutableList<Area> parents = parents(evaluation);
        for (Indicator indicator : evaluation.plan().indicators()) {
            for (Area area : parents) {
                Reconciliations found = Reconciliations.of(
                        evaluation.figures(),
                        indicator,
                        area.id(),
                        ImmutableSortedSet.copyOfSorted(years.get(indicator.id())));
                all.addAll(found.all());
                incomplete.addAll(found.incomplete());
            }
        }
        return new Reconciliations(all.build(), incomplete.build());
    }

    private static ImmutableList<Area> parents(Attainments evaluation) {
        ImmutableList<Area> areas = evaluation.tree().map(AreaTree::areas).orElse(ImmutableList.of());
        ImmutableSet<AreaId> above =
                areas.stream().flatMap(area -> area.parent().stream()).collect(ImmutableSet.toImmutableSet());
        return areas.stream().filter(area -> above.contains(area.id())).collect(ImmutableList.toImmutableList());
    }

    private static SortedSetMultimap<IndicatorId, Integer> years(Attainments evaluation) {
        SortedSetMultimap<IndicatorId, Integer> years = TreeMultimap.create();
        evaluation.all().stream()
                .flatMap(attainment -> attainment.target().readings().stream()
                        .flatMap(reading -> AskedFor.of(attainment, reading).stream()))
                .distinct()
                .forEach(asked -> asked.years().stream()
                        .filter(year -> year <= evaluation.options().asOf().getValue())
                        .forEach(year -> years.put(asked.indicator(), year)));
        return years;
    }
}
