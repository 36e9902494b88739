package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.change.Cause.AreasChange;
import io.mubiao.evaluation.change.Cause.DefinitionChange;
import io.mubiao.evaluation.change.Cause.ObservationChange;
import io.mubiao.evaluation.change.Cause.Option;
import io.mubiao.evaluation.change.Cause.OptionChange;
import io.mubiao.evaluation.change.Cause.TargetChange;
import io.mubiao.evaluation.figure.BasisCalendar;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything in which two attainments of one target in one area could differ, one by one. */
final class Differences {
    private final Attainment before;
    private final Attainment after;
    private final ImmutableSet<IndicatorId> indicators;
    private final ImmutableSet<AreaId> areas;
    private final boolean rolledUp;
    private final Scenario start;
    private final Scenario end;

    Differences(Attainments before, Attainment one, Attainments after, Attainment other) {
        this.before = one;
        this.after = other;
        this.indicators = both(one, other).flatMap(Scenario::indicators).collect(ImmutableSet.toImmutableSet());
        this.areas = Stream.concat(
                        Stream.of(one.area()),
                        both(one, other)
                                .flatMap(target -> target.readings().stream())
                                .flatMap(reading -> reading.baseline().flatMap(Baseline::area).stream()))
                .collect(ImmutableSet.toImmutableSet());
        this.rolledUp =
                before.options().rollUp() != RollUp.NONE || after.options().rollUp() != RollUp.NONE;
        Set<AreaId> reach = new LinkedHashSet<>(areas);
        Stream.of(before.tree(), after.tree())
                .flatMap(tree -> below(tree).stream())
                .forEach(area -> reach.add(area.id()));
        this.start = Scenario.of(before, one.target(), one.area(), pool(before, reach));
        this.end = Scenario.of(after, other.target(), one.area(), pool(after, reach));
    }

    private static Stream<Target> both(Attainment one, Attainment other) {
        return Stream.of(one.target(), other.target());
    }

    private Stream<Observation> pool(Attainments evaluation, Set<AreaId> reach) {
        return indicators.stream()
                .flatMap(indicator ->
                        reach.stream().flatMap(area -> evaluation.observations().series(indicator, area).stream()));
    }

    Scenario start() {
        return start;
    }

    Scenario end() {
        return end;
    }

    /** All of them: of the plan, of the areas, of the options, of the observations. */
    ImmutableList<Difference> all() {
        return Stream.of(target(), definitions(), tree(), options(), observations())
                .flatMap(part -> part)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Difference> target() {
        Target one = before.target();
        Target other = after.target();
        boolean same = one.indicator().equals(other.indicator())
                && one.readings().equals(other.readings())
                && one.allocations().equals(other.allocations());
        return same
                ? Stream.empty()
                : Stream.of(Difference.of(new TargetChange(one.id()), scenario -> scenario.withTarget(other)));
    }

    private Stream<Difference> definitions() {
        Plan one = start.plan();
        Plan other = end.plan();
        ImmutableList<IndicatorId> others = indicators.stream()
                .filter(id -> !one.indicator(id).equals(other.indicator(id)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<BasisId> bases = Sets.symmetricDifference(bases(one), bases(other)).stream()
                .map(CountingBasis::id)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        boolean handedDown =
                both(before, after).anyMatch(target -> !target.allocations().isEmpty());
        Optional<AreaId> area =
                handedDown && !one.area().equals(other.area()) ? Optional.of(other.area()) : Optional.empty();
        return others.isEmpty() && bases.isEmpty() && area.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Difference.of(new DefinitionChange(others, bases, area), scenario -> scenario.withPlan(other)));
    }

    private ImmutableSet<CountingBasis> bases(Plan plan) {
        return indicators.stream()
                .flatMap(id -> plan.indicator(id).stream())
                .flatMap(indicator -> BasisCalendar.of(plan, indicator).bases().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Difference> tree() {
        boolean rolledUp =
                start.options().rollUp() != RollUp.NONE || end.options().rollUp() != RollUp.NONE;
        return !rolledUp || places(start.tree()).equals(places(end.tree()))
                ? Stream.empty()
                : Stream.of(Difference.of(new AreasChange(start.area()), scenario -> scenario.withTree(end.tree())));
    }

    private record Place(AreaId area, Optional<AreaId> parent) {}

    private ImmutableList<Place> places(Optional<AreaTree> tree) {
        return below(tree).stream()
                .map(area -> new Place(area.id(), area.parent()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The areas below those that figures are asked of, at any depth; none where nothing is rolled up. */
    private ImmutableList<Area> below(Optional<AreaTree> tree) {
        if (!rolledUp) {
            return ImmutableList.of();
        }
        Set<AreaId> reached = new LinkedHashSet<>(areas);
        ImmutableList.Builder<Area> below = ImmutableList.builder();
        for (Area area : tree.map(AreaTree::areas).orElse(ImmutableList.of())) {
            if (area.parent().filter(reached::contains).isPresent()) {
                reached.add(area.id());
                below.add(area);
            }
        }
        return below.build();
    }

    private Stream<Difference> options() {
        Options one = ours(start.options());
        Options other = ours(end.options());
        return Stream.of(Option.values())
                .filter(option -> OptionDifferences.differ(option, one, other))
                .map(option -> Difference.of(
                        new OptionChange(
                                option,
                                OptionDifferences.value(option, one),
                                OptionDifferences.value(option, other),
                                ImmutableList.of()),
                        scenario -> scenario.withOptions(
                                OptionDifferences.take(option, scenario.options(), end.options()))));
    }

    /** The options with those bridges only that could matter. */
    private Options ours(Options options) {
        List<Bridge> bridges = options.bridges().stream()
                .filter(bridge -> indicators.contains(bridge.indicator()))
                .toList();
        return options.withBridges(bridges);
    }

    private Stream<Difference> observations() {
        return Sets.union(start.observations().keySet(), end.observations().keySet()).stream()
                .filter(key -> !of(start, key).equals(of(end, key)))
                .filter(this::usable)
                .map(key -> Difference.of(change(key), key, of(end, key)));
    }

    /** Whether a verdict could rest on it under some of the options before and some of those after. */
    private boolean usable(ObservationKey key) {
        int last =
                Math.max(start.options().asOf().getValue(), end.options().asOf().getValue());
        boolean published = key.published().isEmpty()
                || Stream.of(start.options(), end.options())
                        .anyMatch(options -> options.knownOn()
                                .filter(key.published().get()::isAfter)
                                .isEmpty());
        return key.slot().period().year() <= last && published;
    }

    private static ImmutableList<Observation> of(Scenario scenario, ObservationKey key) {
        Map<ObservationKey, ImmutableList<Observation>> all = scenario.observations();
        return all.getOrDefault(key, ImmutableList.of());
    }

    private ObservationChange change(ObservationKey key) {
        ImmutableList<Observation> gone = of(start, key);
        ImmutableList<Observation> come = of(end, key);
        if (!gone.isEmpty() && !come.isEmpty()) {
            return new ObservationChange(ObservationChange.Kind.REVISED, gone, come);
        }
        Optional<Observation> first = start.standing(key.slot(), start.options());
        Optional<Observation> last = end.standing(key.slot(), end.options());
        boolean takesOver = first.isPresent() && last.filter(come::contains).isPresent();
        boolean handsOver = last.isPresent() && first.filter(gone::contains).isPresent();
        if (gone.isEmpty()) {
            return takesOver
                    ? new ObservationChange(
                            ObservationChange.Kind.VINTAGE_ADDED, ImmutableList.of(first.orElseThrow()), come)
                    : new ObservationChange(ObservationChange.Kind.ADDED, gone, come);
        }
        return handsOver
                ? new ObservationChange(
                        ObservationChange.Kind.VINTAGE_REMOVED, gone, ImmutableList.of(last.orElseThrow()))
                : new ObservationChange(ObservationChange.Kind.REMOVED, gone, come);
    }
}
