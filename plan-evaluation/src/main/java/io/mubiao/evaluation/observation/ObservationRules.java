package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What observations must be to belong to a plan. There are two sorts of rules:
 *
 * <ul>
 *   <li>It must be one that the plan may ask for: its indicator is one of the plan, its period lies between the earliest
 *       base year of any reading, or the plan's first year if that is earlier, and the plan's last year, and, where a tree
 *       of areas was given, its area is known. No verdict would ever show a slip in these.
 *   <li>Its figure must be one that the indicator can have, see {@link Violation}. {@link #withoutFigures} leaves this out,
 *       for an audit that is to show such figures: a verdict that needs one is undetermined and says why.
 * </ul>
 *
 * <p>Immutable.
 */
public final class ObservationRules {
    private final Plan plan;
    private final ImmutableMap<IndicatorId, Indicator> indicators;
    private final YearRange years;
    private final Optional<ImmutableSet<AreaId>> areas;
    private final boolean figures;

    private ObservationRules(Plan plan, Optional<ImmutableSet<AreaId>> areas, boolean figures) {
        this.plan = plan;
        ImmutableMap.Builder<IndicatorId, Indicator> byId = ImmutableMap.builder();
        for (Indicator indicator : plan.indicators()) {
            byId.put(indicator.id(), indicator);
        }
        this.indicators = byId.buildOrThrow();
        this.years = years(plan);
        this.areas = areas;
        this.figures = figures;
    }

    /** All rules of a plan; areas are not checked until {@link #withAreas} says which there are. */
    public static ObservationRules of(Plan plan) {
        return new ObservationRules(plan, Optional.empty(), true);
    }

    /**
     * The same rules and one more: an area must be one of the tree, or the plan's own, or one that an allocation or a
     * baseline of the plan names.
     */
    public ObservationRules withAreas(AreaTree tree) {
        ImmutableSet<AreaId> known =
                Stream.concat(tree.areas().stream().map(Area::id), named(plan)).collect(ImmutableSet.toImmutableSet());
        return new ObservationRules(plan, Optional.of(known), figures);
    }

    /** The same rules without those of figures: any {@link Violation} is let pass. */
    public ObservationRules withoutFigures() {
        return new ObservationRules(plan, areas, false);
    }

    /**
     * Every rule that an observation breaks.
     *
     * @return faults whose place is a column of the CSV form; none for an observation that belongs to the plan
     */
    public ImmutableList<Fault> faults(Observation observation) {
        return Stream.of(
                        indicator(observation.indicator()),
                        area(observation.area()),
                        period(observation.period()),
                        figure(observation))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Refuses observations that break a rule.
     *
     * @throws FaultException with every fault, whose place such as {@code /3/value} is the position in {@link
     *     Observations#all()} and a column of the CSV form
     */
    public void check(Observations observations) {
        ImmutableList<Observation> all = observations.all();
        List<Fault> faults = IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> faults(all.get(index)).stream()
                        .map(fault -> Fault.of("/" + index + "/" + fault.place(), fault.value(), fault.rule())))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultException("Observations", faults);
        }
    }

    /** The indicator that figures are held against; empty where they need keep no rules. */
    Optional<Indicator> ofFigures(IndicatorId id) {
        return figures ? Optional.ofNullable(indicators.get(id)) : Optional.empty();
    }

    Optional<Fault> indicator(IndicatorId id) {
        return indicators.containsKey(id)
                ? Optional.empty()
                : fault("indicator", id, "must be an indicator of plan '" + plan.id() + "'");
    }

    Optional<Fault> area(AreaId id) {
        return areas.isEmpty() || areas.get().contains(id)
                ? Optional.empty()
                : fault("area", id, "must be an area of the tree or one that the plan names");
    }

    Optional<Fault> period(Period period) {
        return years.contains(period.year())
                ? Optional.empty()
                : fault("period", period, "must be in " + years + ", the years that the plan asks for");
    }

    /** The fault of the figure; empty where the indicator is unknown, which {@link #indicator} says. */
    Optional<Fault> figure(Observation observation) {
        Optional<Indicator> indicator = ofFigures(observation.indicator());
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        Optional<Violation> violation = Violation.of(indicator.get(), observation);
        return violation.isEmpty() ? Optional.empty() : figure(violation.get(), indicator.get(), observation);
    }

    private static Optional<Fault> figure(Violation violation, Indicator indicator, Observation observation) {
        String rule = violation.rule();
        return switch (violation) {
            case UNKNOWN_BASIS ->
                fault("basis", observation.basis().orElseThrow(), rule + " " + indicator.countingBases());
            case NO_VALUE -> fault("value", "", rule);
            case HAS_DENOMINATOR, ZERO_DENOMINATOR ->
                fault("denominator", observation.denominator().orElseThrow(), rule);
            case NEGATIVE ->
                observation
                        .value()
                        .filter(value -> value.signum() < 0)
                        .map(value -> fault("value", value, rule))
                        .orElseGet(
                                () -> fault("numerator", observation.numerator().orElseThrow(), rule));
            case NOT_WHOLE -> fault("value", observation.value().orElseThrow(), rule);
            case NOT_A_STAGE ->
                fault(
                        "value",
                        observation.value().orElseThrow(),
                        rule + " and ends with " + (indicator.stages().size() - 1));
            case QUOTIENT_DIFFERS ->
                fault(
                        "value",
                        observation.value().orElseThrow(),
                        rule + ", " + observation.numerator().orElseThrow() + " / "
                                + observation.denominator().orElseThrow() + " × "
                                + indicator.ratio().orElseThrow().factor());
        };
    }

    private static Optional<Fault> fault(String column, Object value, String rule) {
        return Optional.of(Fault.of(column, value.toString(), rule));
    }

    /** No year assessed lies outside those of the plan. */
    private static YearRange years(Plan plan) {
        int first = plan.period().from();
        for (Baseline baseline : baselines(plan)) {
            first = Math.min(first, baseline.years().from());
        }
        return YearRange.of(first, plan.period().to());
    }

    private static Stream<AreaId> named(Plan plan) {
        return Stream.of(
                        Stream.of(plan.area()),
                        plan.targets().stream()
                                .flatMap(target -> target.allocations().stream())
                                .map(Allocation::area),
                        baselines(plan).stream().map(Baseline::area).flatMap(Optional::stream))
                .flatMap(ids -> ids);
    }

    private static List<Baseline> baselines(Plan plan) {
        List<Baseline> baselines = new ArrayList<>();
        for (Target target : plan.targets()) {
            for (Reading reading : target.readings()) {
                if (reading.baseline().isPresent()) {
                    baselines.add(reading.baseline().get());
                }
            }
        }
        return baselines;
    }
}
