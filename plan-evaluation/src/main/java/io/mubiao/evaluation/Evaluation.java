package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.report.AttainmentTable;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;

/**
 * The verdicts on a plan: exactly one attainment for each target and area, targets in plan order, areas in the order asked
 * for. Immutable; equal to another of the same plan, areas, observations and options.
 */
public final class Evaluation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Figures figures;
    private final ImmutableList<AreaId> areas;
    private final ImmutableList<Attainment> attainments;

    Evaluation(Figures figures, ImmutableList<AreaId> areas, ImmutableList<Attainment> attainments) {
        this.figures = figures;
        this.areas = areas;
        this.attainments = attainments;
    }

    /** What was judged. */
    public Plan plan() {
        return figures.plan();
    }

    /** Where. */
    public ImmutableList<AreaId> areas() {
        return areas;
    }

    /** The tree that the areas are of; empty where nothing was rolled up. */
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

    /** The last year whose figures could be used. */
    public Year asOf() {
        return options().asOf();
    }

    /** The attainment of every target in every area. */
    public ImmutableList<Attainment> attainments() {
        return attainments;
    }

    /**
     * The attainment of a target in the first of the areas.
     *
     * @throws IllegalArgumentException if the target is not one of the plan
     */
    public Attainment attainment(TargetId target) {
        return attainment(target, areas.get(0));
    }

    /**
     * The attainment of a target in an area.
     *
     * @throws IllegalArgumentException if the target is not one of the plan, or the area was not evaluated
     */
    public Attainment attainment(TargetId target, AreaId area) {
        Optional<Attainment> found = attainments.stream()
                .filter(attainment -> attainment.area().equals(area)
                        && attainment.target().id().equals(target))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("Target '" + target + "' in area '" + area
                + "' must be of plan '" + plan().id() + "' in one of " + areas));
    }

    /** How many attainments have a verdict. */
    public int count(Verdict verdict) {
        return Math.toIntExact(attainments.stream()
                .filter(attainment -> attainment.verdict() == verdict)
                .count());
    }

    /** The observations that no verdict could use, in their order, each with the cause. */
    public ImmutableList<UnusedObservation> unusedObservations() {
        return UnusedObservations.of(this);
    }

    /** The table of all attainments in English, at most 100 columns wide. */
    public String toTable() {
        return toTable(Language.ENGLISH);
    }

    /** The table of all attainments in a language, at most 100 columns wide, a Chinese character being two. */
    public String toTable(Language language) {
        return AttainmentTable.of(attainments, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation evaluation
                && plan().equals(evaluation.plan())
                && areas.equals(evaluation.areas)
                && tree().equals(evaluation.tree())
                && observations().equals(evaluation.observations())
                && options().equals(evaluation.options());
    }

    @Override
    public int hashCode() {
        return (plan().id().hashCode() * 31 + observations().hashCode()) * 31
                + options().hashCode();
    }

    /** For example {@code ningxia-work-safety-2016-2020 as of 2020: 20 ATTAINED, 5 NOT_ATTAINED, 12 UNDETERMINED}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(plan().id() + " as of " + asOf() + ":");
        for (Verdict verdict : Verdict.values()) {
            if (count(verdict) > 0) {
                text.append(text.charAt(text.length() - 1) == ':' ? " " : ", ")
                        .append(count(verdict))
                        .append(' ')
                        .append(verdict);
            }
        }
        return text.toString();
    }
}
