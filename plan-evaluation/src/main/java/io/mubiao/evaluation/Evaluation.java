package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.AttainmentTable;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;

/**
 * The verdicts on a plan: exactly one attainment for each target and area, targets in plan order, areas in the order asked
 * for. Immutable; equal to another of the same plan, areas, observations and year.
 */
public final class Evaluation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Plan plan;
    private final ImmutableList<AreaId> areas;
    private final Observations observations;
    private final Year asOf;
    private final ImmutableList<Attainment> attainments;

    Evaluation(
            Plan plan,
            ImmutableList<AreaId> areas,
            Observations observations,
            Year asOf,
            ImmutableList<Attainment> attainments) {
        this.plan = plan;
        this.areas = areas;
        this.observations = observations;
        this.asOf = asOf;
        this.attainments = attainments;
    }

    /** What was judged. */
    public Plan plan() {
        return plan;
    }

    /** Where. */
    public ImmutableList<AreaId> areas() {
        return areas;
    }

    /** From what. */
    public Observations observations() {
        return observations;
    }

    /** The last year whose figures could be used. */
    public Year asOf() {
        return asOf;
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
                + "' must be of plan '" + plan.id() + "' in one of " + areas));
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
                && plan.equals(evaluation.plan)
                && areas.equals(evaluation.areas)
                && observations.equals(evaluation.observations)
                && asOf.equals(evaluation.asOf);
    }

    @Override
    public int hashCode() {
        return (plan.id().hashCode() * 31 + observations.hashCode()) * 31 + asOf.hashCode();
    }

    /** For example {@code ningxia-work-safety-2016-2020 as of 2020: 20 ATTAINED, 5 NOT_ATTAINED, 12 UNDETERMINED}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(plan.id() + " as of " + asOf + ":");
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
