package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The attainments of all targets of a plan, judged by the same figures.
 *
 * @param figures what they were judged by
 * @param areas where, in order
 * @param all exactly one for each target and area: targets in plan order, and for each of them the areas in theirs; immutable
 */
public record Attainments(Figures figures, ImmutableList<AreaId> areas, List<Attainment> all) implements Serializable {
    /** Judges every target of the plan in every area. */
    public static Attainments of(Figures figures, ImmutableList<AreaId> areas) {
        Agenda agenda = Agenda.of(figures.plan(), figures.tree(), areas, figures.options());
        return of(figures, agenda, EvaluationListener.silent());
    }

    /**
     * Judges an agenda, one area after the other.
     *
     * @param figures of the plan of the agenda, under its options
     * @param listener is told of each area that is done
     */
    public static Attainments of(Figures figures, Agenda agenda, EvaluationListener listener) {
        return new Attainments(
                figures,
                agenda.areas(),
                new EvaluationRun(figures, agenda)
                        .attainments(Blocks.of(agenda.areas().size(), listener)));
    }

    /**
     * Judges an agenda.
     *
     * @param figures of the plan of the agenda, under its options
     * @param listener is told of each area that is done, by the thread that asks
     * @param executor has the threads that share in the work
     */
    public static Attainments of(Figures figures, Agenda agenda, EvaluationListener listener, Executor executor) {
        return new Attainments(
                figures,
                agenda.areas(),
                new EvaluationRun(figures, agenda)
                        .attainments(Blocks.of(agenda.areas().size(), listener, executor)));
    }

    /** How many have a verdict. */
    public int count(Verdict verdict) {
        return all instanceof AttainmentList list
                ? list.count(verdict)
                : Math.toIntExact(all.stream()
                        .filter(attainment -> attainment.verdict() == verdict)
                        .count());
    }

    /** What was judged. */
    public Plan plan() {
        return figures.plan();
    }

    /** The tree that the areas are of, if there is one. */
    public Optional<AreaTree> tree() {
        return figures.tree();
    }

    /** From what. */
    public Observations observations() {
        return figures.observations();
    }

    /** Under which options. */
    public Options options() {
        return figures.options();
    }

    /** Whether the other ones were judged of the same plan in the same areas, from the same observations under the same options. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Attainments attainments
                && plan().equals(attainments.plan())
                && areas.equals(attainments.areas)
                && tree().equals(attainments.tree())
                && observations().equals(attainments.observations())
                && options().equals(attainments.options());
    }

    @Override
    public int hashCode() {
        return (plan().id().hashCode() * 31 + observations().hashCode()) * 31
                + options().hashCode();
    }

    /** For example {@code ningxia-work-safety-2016-2020 as of 2020: 37 attainments in 1 area}. */
    @Override
    public String toString() {
        return plan().id() + " as of " + options().asOf() + ": " + all.size() + " attainments in " + areas.size()
                + (areas.size() == 1 ? " area" : " areas");
    }
}
