package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Agendas;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.EvaluationListener;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Indicator;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Judges every target of a plan from observations: the way into this module. Immutable; evaluating twice gives equal
 * results. Whatever a result depends on is either an argument or one of its {@link Options}.
 */
public final class PlanEvaluator implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Agendas agendas;
    private final Options options;

    private PlanEvaluator(Agendas agendas, Options options) {
        this.agendas = agendas;
        this.options = options;
    }

    /** An evaluator of a plan in the plan's own area, with all options at their defaults. */
    public static PlanEvaluator of(Plan plan) {
        Options standard = Options.asOf(Year.of(plan.period().to()));
        return new PlanEvaluator(Agendas.of(plan, Optional.empty(), ImmutableList.of(plan.area())), standard);
    }

    /**
     * The same evaluator for all areas of a tree, in its order. The plan's targets are held against each of them, or what
     * is allocated to it; a figure that was not reported is rolled up from the areas right below, if all have theirs.
     */
    public PlanEvaluator withAreas(AreaTree newTree) {
        ImmutableList<AreaId> all = newTree.areas().stream().map(Area::id).collect(ImmutableList.toImmutableList());
        return new PlanEvaluator(Agendas.of(plan(), Optional.of(newTree), all), options);
    }

    /**
     * The same evaluator for these areas, in this order.
     *
     * @throws IllegalArgumentException if there is none, or one comes twice
     */
    public PlanEvaluator withAreas(List<AreaId> newAreas) {
        if (newAreas.isEmpty() || newAreas.stream().distinct().count() < newAreas.size()) {
            throw new IllegalArgumentException("Areas " + newAreas + " must be one or more, each once");
        }
        return new PlanEvaluator(Agendas.of(plan(), agendas.tree(), ImmutableList.copyOf(newAreas)), options);
    }

    /** The same evaluator with another line for interim verdicts. */
    public PlanEvaluator with(Line line) {
        return with(options.withLine(line));
    }

    /** The same evaluator with another answer to gaps in a baseline. */
    public PlanEvaluator with(BaselineGaps gaps) {
        return with(options.withBaselineGaps(gaps));
    }

    /** The same evaluator with another answer to areas below without a figure. */
    public PlanEvaluator with(RollUp rollUp) {
        return with(options.withRollUp(rollUp));
    }

    /** The same evaluator with another answer to figures without a date of publication. */
    public PlanEvaluator with(Undated undated) {
        return with(options.withUndated(undated));
    }

    /**
     * The same evaluator with these ways between counting bases, instead of those it had.
     *
     * @throws IllegalArgumentException if two of them lead from one basis to another for the same indicator
     */
    public PlanEvaluator withBridges(Bridge... bridges) {
        return with(options.withBridges(bridges));
    }

    /**
     * The same evaluator with all of these options; the year and day they name are those of
     * {@link #evaluate(Observations)}.
     *
     * @throws IllegalArgumentException if a bridge is of an indicator that the plan does not have, or between bases that are
     *     not those of its indicator, so that it would lead nowhere
     */
    public PlanEvaluator with(Options newOptions) {
        newOptions.bridges().stream()
                .filter(bridge -> plan().indicator(bridge.indicator())
                        .map(Indicator::countingBases)
                        .filter(bases -> bases.isEmpty() || bases.containsAll(List.of(bridge.from(), bridge.to())))
                        .isEmpty())
                .findFirst()
                .ifPresent(bridge -> {
                    throw new IllegalArgumentException(bridge.name()
                            + " must be between counting bases of an indicator of plan '" + plan().id() + "'");
                });
        return new PlanEvaluator(agendas, newOptions);
    }

    /** The options, as they stand. */
    public Options options() {
        return options;
    }

    /**
     * Judges every target, under every admissible reading, in every area, from what was observed up to the end of a year.
     * Data never makes it fail: what cannot be judged is UNDETERMINED and says why.
     *
     * @param asOf the last year whose figures may be used
     */
    public Evaluation evaluate(Observations observations, Year asOf) {
        return evaluate(observations, asOf, EvaluationListener.silent());
    }

    /**
     * The same, told of on the way. The listener has no part in the result; what it throws is thrown here.
     *
     * @param listener is told of each area that is done
     */
    public Evaluation evaluate(Observations observations, Year asOf, EvaluationListener listener) {
        return with(options.withAsOf(asOf).withKnownOn(Optional.empty())).evaluate(observations, listener);
    }

    /**
     * The same with what had been published by the end of a day, about years that were over by then. Figures without a
     * date of publication are not used, unless {@link Undated#TAKEN_AS_KNOWN}.
     */
    public Evaluation evaluate(Observations observations, LocalDate knownOn) {
        boolean lastDay = knownOn.plusDays(1).getYear() > knownOn.getYear();
        Year over = Year.of(lastDay ? knownOn.getYear() : knownOn.getYear() - 1);
        return with(options.withAsOf(over).withKnownOn(knownOn)).evaluate(observations);
    }

    /** Judges as of the year and the day that the {@link #options()} name: at first the last year of the plan. */
    public Evaluation evaluate(Observations observations) {
        return evaluate(observations, EvaluationListener.silent());
    }

    /** The same, told of on the way; see {@link #evaluate(Observations, Year, EvaluationListener)}. */
    public Evaluation evaluate(Observations observations, EvaluationListener listener) {
        return new Evaluation(Attainments.of(figures(observations), agendas.under(options), listener));
    }

    /**
     * The same, found by the thread that calls and those of an executor, which share the areas out. The result is the same
     * whatever their number and order, and whether any of them has time.
     *
     * @param listener is told of each area that is done, in order, by the thread that calls
     * @param executor is asked for one more thread by each that comes; it is not shut down, and what it throws when it is asked
     *     first, such as a refusal, is thrown here
     */
    public Evaluation evaluate(Observations observations, EvaluationListener listener, Executor executor) {
        return new Evaluation(Attainments.of(figures(observations), agendas.under(options), listener, executor));
    }

    private Plan plan() {
        return agendas.plan();
    }

    private Figures figures(Observations observations) {
        return Figures.of(plan(), agendas.tree(), observations, options);
    }

    /** For example {@code ningxia-work-safety-2016-2020 in 1 area: as of 2020, …}. */
    @Override
    public String toString() {
        int areas = agendas.areas().size();
        return plan().id() + " in " + areas + (areas == 1 ? " area: " : " areas: ") + options;
    }
}
