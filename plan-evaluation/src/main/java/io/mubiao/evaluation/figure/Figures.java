package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Indicator;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of years that observations yield under the options of an evaluation. Immutable and safe to share between
 * threads.
 */
public final class Figures implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Plan plan;
    private final @Nullable AreaTree tree;
    private final Observations observations;
    private final Options options;

    private Figures(Plan plan, Optional<AreaTree> tree, Observations observations, Options options) {
        this.plan = plan;
        this.tree = tree.orElse(null);
        this.observations = observations;
        this.options = options;
    }

    /**
     * The figures that observations yield.
     *
     * @param tree the areas; where there is none, nothing is rolled up
     */
    public static Figures of(Plan plan, Optional<AreaTree> tree, Observations observations, Options options) {
        return new Figures(plan, tree, observations, options);
    }

    /** The figures that other observations would yield. */
    public Figures with(Observations others) {
        return new Figures(plan, tree(), others, options);
    }

    /** The figures under other options. */
    public Figures with(Options others) {
        return new Figures(plan, tree(), observations, others);
    }

    /** The plan that says what is measured. */
    public Plan plan() {
        return plan;
    }

    /** The areas, if they are known. */
    public Optional<AreaTree> tree() {
        return Optional.ofNullable(tree);
    }

    /** What was observed. */
    public Observations observations() {
        return observations;
    }

    /** What is left to the caller. */
    public Options options() {
        return options;
    }

    /** The figures of one indicator in one area. */
    public Series series(Indicator indicator, AreaId area) {
        return new Series(this, indicator, area);
    }

    /** The areas whose figures make that of an area: those right below it, where figures are rolled up. */
    ImmutableList<AreaId> below(AreaId area) {
        return tree == null || options.rollUp() == RollUp.NONE
                ? ImmutableList.of()
                : tree.children(area).stream().map(Area::id).collect(ImmutableList.toImmutableList());
    }

    /** The observations that the figures of an indicator in an area may rest on, in order. */
    public ImmutableList<Observation> relevant(Indicator indicator, AreaId area) {
        return relevantTo(indicator, area).collect(ImmutableList.toImmutableList());
    }

    private Stream<Observation> relevantTo(Indicator indicator, AreaId area) {
        Stream<Observation> own = observations.series(indicator.id(), area).stream()
                .filter(observation -> Known.of(observation, options) != Known.NOT_YET);
        return Stream.concat(own, below(area).stream().flatMap(child -> relevantTo(indicator, child)));
    }

    /** For example {@code ningxia-work-safety-2016-2020 as of 2020, from 280 observations}. */
    @Override
    public String toString() {
        return plan.id() + " as of " + options.asOf() + ", from " + observations;
    }
}
