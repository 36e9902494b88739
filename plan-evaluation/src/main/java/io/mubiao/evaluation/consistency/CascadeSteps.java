package io.mubiao.evaluation.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import java.util.Optional;

/** Works out the steps of a cascade. */
final class CascadeSteps {
    private final AreaId root;
    private final AreaTree tree;
    private final Indicator indicator;
    private final Reading reading;
    private final ImmutableMap<AreaId, Allocation> allocations;
    private final ImmutableListMultimap<AreaId, AreaId> below;

    CascadeSteps(Plan plan, Target target, AreaTree tree) {
        this.root = plan.area();
        this.tree = tree;
        this.indicator = plan.indicator(target);
        this.reading = target.defaultReading();
        this.allocations = Maps.uniqueIndex(target.allocations(), Allocation::area);
        ImmutableListMultimap.Builder<AreaId, AreaId> children = ImmutableListMultimap.builder();
        tree.areas().forEach(area -> area.parent().ifPresent(parent -> children.put(parent, area.id())));
        this.below = children.build();
        refuse(
                tree.area(root).isEmpty(),
                "Area '" + root + "' of plan '" + plan.id() + "' must be in the tree " + tree);
        for (AreaId area : allocations.keySet()) {
            refuse(
                    !below(area),
                    "Area '" + area + "' of an allocation of target '" + target.id() + "' must be below '" + root
                            + "' in the tree " + tree);
        }
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }

    private boolean below(AreaId area) {
        Optional<AreaId> above = tree.area(area).flatMap(Area::parent);
        while (above.isPresent() && !above.get().equals(root)) {
            above = tree.area(above.get()).flatMap(Area::parent);
        }
        return above.isPresent();
    }

    ImmutableList<CascadeStep> all() {
        return tree.areas().stream()
                .map(Area::id)
                .filter(this::handsOn)
                .map(this::step)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean handsOn(AreaId area) {
        return area.equals(root)
                ? !allocations.isEmpty()
                : allocations.containsKey(area) && below.get(area).stream().anyMatch(allocations::containsKey);
    }

    private CascadeStep step(AreaId parent) {
        ImmutableMap.Builder<AreaId, Figure> parts = ImmutableMap.builder();
        ImmutableCascadeStep.Builder step =
                ImmutableCascadeStep.builder().parent(parent).level(level(parent));
        for (AreaId area : below.get(parent)) {
            level(area).ifPresent(level -> parts.put(area, level));
            if (!allocations.containsKey(area)) {
                step.addMissing(area);
            }
        }
        ImmutableMap<AreaId, Figure> known = parts.buildOrThrow();
        step.parts(known);
        Optional<CascadeReason> reason = obstacle(parent, known);
        if (reason.isPresent()) {
            return step.verdict(CascadeVerdict.UNDETERMINED).reason(reason).build();
        }
        Figure sum = known.values().stream().reduce(Figure.of(0), Figure::plus);
        return step.sum(sum).verdict(verdict(sum, level(parent).orElseThrow())).build();
    }

    private Optional<CascadeReason> obstacle(AreaId parent, ImmutableMap<AreaId, Figure> known) {
        Comparison comparison = reading.requirement().comparison();
        if (indicator.accumulation() == Accumulation.NONE || indicator.kind() == IndicatorKind.STAGE) {
            return Optional.of(CascadeReason.NOT_ADDITIVE);
        }
        if (comparison != Comparison.AT_MOST && comparison != Comparison.AT_LEAST) {
            return Optional.of(CascadeReason.NOT_COMPARABLE);
        }
        if (!allocations.keySet().containsAll(below.get(parent))) {
            return Optional.of(CascadeReason.INCOMPLETE);
        }
        return level(parent).isPresent() && known.size() == below.get(parent).size()
                ? Optional.empty()
                : Optional.of(CascadeReason.BASELINE_NOT_STATED);
    }

    private CascadeVerdict verdict(Figure sum, Figure level) {
        int order = sum.compareTo(level);
        if (order == 0) {
            return CascadeVerdict.ADDS_UP;
        }
        boolean ceiling = reading.requirement().comparison() == Comparison.AT_MOST;
        return (order < 0) == ceiling ? CascadeVerdict.COVERS : CascadeVerdict.FALLS_SHORT;
    }

    private Optional<Figure> level(AreaId area) {
        if (area.equals(root)) {
            return level(reading.requirement().level(), reading.baseline().flatMap(Baseline::stated));
        }
        return Optional.ofNullable(allocations.get(area))
                .flatMap(allocation -> level(allocation.level(), allocation.baseline()));
    }

    /** A base that moves, or that is of another series, is no value that could be stated once. */
    private Optional<Figure> level(Level level, Optional<Decimal> stated) {
        if (!level.relative()) {
            return Optional.of(Bounds.level(level, Optional.empty(), 0));
        }
        Assessment assessment = reading.assessment();
        return reading.baseline()
                .filter(base -> !base.moving() && !base.elsewhere())
                .flatMap(base -> stated.map(value -> Bounds.level(
                        level,
                        Optional.of(Figure.of(value)),
                        assessment.deadline() - base.years().to())));
    }
}
