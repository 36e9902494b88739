package io.mubiao.evaluation;

import io.mubiao.evaluation.OracleSeries.Reported;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of areas as an {@link Oracle} is told them: reported, or else made by all the areas right below. */
final class OracleAreas {
    /**
     * Those of one area.
     *
     * @param incomplete years that some areas below have a figure of, and others have not
     */
    record Figures(Map<Integer, Reported> reported, Set<Integer> incomplete) {
        private boolean silent(int year) {
            return !reported.containsKey(year) && !incomplete.contains(year);
        }
    }

    private final AreaTree tree;
    private final Indicator indicator;
    private final Map<AreaId, Figures> all = new HashMap<>();

    /** @param own what was reported, by area */
    OracleAreas(AreaTree tree, Indicator indicator, Map<AreaId, Map<Integer, Reported>> own) {
        this.tree = tree;
        this.indicator = indicator;
        Set<Integer> years = new TreeSet<>();
        own.values().forEach(figures -> years.addAll(figures.keySet()));
        // Children stand behind their parents.
        for (Area area : tree.areas().reverse()) {
            Figures figures = new Figures(new TreeMap<>(own.getOrDefault(area.id(), Map.of())), new TreeSet<>());
            all.put(area.id(), figures);
            if (addsUp() && !tree.children(area.id()).isEmpty()) {
                years.stream().filter(figures::silent).forEach(year -> rollUp(area.id(), figures, year));
            }
        }
    }

    Figures figures(AreaId area) {
        return Objects.requireNonNull(all.get(area), area.value());
    }

    private void rollUp(AreaId area, Figures figures, int year) {
        List<Figures> below =
                tree.children(area).stream().map(child -> figures(child.id())).toList();
        if (below.stream().allMatch(part -> part.silent(year))) {
            return;
        }
        List<Reported> parts = below.stream()
                .map(part -> part.reported().get(year))
                .filter(Objects::nonNull)
                .filter(this::usable)
                .toList();
        if (parts.size() < below.size()) {
            figures.incomplete().add(year);
        } else {
            figures.reported().put(year, parts.stream().reduce(zero(), this::plus));
        }
    }

    private boolean addsUp() {
        return ratio() || (indicator.kind() != IndicatorKind.STAGE && indicator.accumulation() != Accumulation.NONE);
    }

    /** Ratios add up by their terms. */
    private boolean usable(Reported part) {
        return ratio() ? part.terms().isPresent() : part.value().isPresent();
    }

    private Reported zero() {
        return ratio()
                ? new Reported(Optional.empty(), Optional.of(List.of(Rational.ZERO, Rational.ZERO)))
                : new Reported(Optional.of(Rational.ZERO), Optional.empty());
    }

    private Reported plus(Reported one, Reported other) {
        if (!ratio()) {
            return new Reported(
                    Optional.of(one.value().orElseThrow().plus(other.value().orElseThrow())), Optional.empty());
        }
        List<Rational> some = one.terms().orElseThrow();
        List<Rational> others = other.terms().orElseThrow();
        return new Reported(
                Optional.empty(),
                Optional.of(List.of(some.get(0).plus(others.get(0)), some.get(1).plus(others.get(1)))));
    }

    private boolean ratio() {
        return indicator.kind() == IndicatorKind.RATIO;
    }
}
