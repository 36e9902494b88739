package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.audit.ReconciledYears;
import io.mubiao.evaluation.audit.UnusedObservation;
import io.mubiao.evaluation.audit.UnusedObservations;
import io.mubiao.evaluation.certificate.Certificate;
import io.mubiao.evaluation.change.Cause;
import io.mubiao.evaluation.change.VerdictChange;
import io.mubiao.evaluation.change.VerdictChanges;
import io.mubiao.evaluation.figure.Reconciliations;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.report.AttainmentTable;
import io.mubiao.evaluation.report.Report;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The verdicts on a plan: exactly one attainment for each target and area, targets in plan order, areas in the order asked
 * for. Immutable; equal to another of the same plan, areas, observations and options.
 */
public final class Evaluation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Attainments judged;

    Evaluation(Attainments judged) {
        this.judged = judged;
    }

    /** What was judged. */
    public Plan plan() {
        return judged.plan();
    }

    /** Where. */
    public ImmutableList<AreaId> areas() {
        return judged.areas();
    }

    /** The tree that the areas are of; empty where nothing was rolled up. */
    public Optional<AreaTree> tree() {
        return judged.tree();
    }

    /** From what. */
    public Observations observations() {
        return judged.observations();
    }

    /** Under which options. */
    public Options options() {
        return judged.options();
    }

    /** The last year whose figures could be used. */
    public Year asOf() {
        return options().asOf();
    }

    /** The attainment of every target in every area: an immutable list, whose elements are made when somebody looks. */
    public List<Attainment> attainments() {
        return judged.all();
    }

    /**
     * The attainment of a target in the first of the areas.
     *
     * @throws IllegalArgumentException if the target is not one of the plan
     */
    public Attainment attainment(TargetId target) {
        return attainment(target, areas().get(0));
    }

    /**
     * The attainment of a target in an area.
     *
     * @throws IllegalArgumentException if the target is not one of the plan, or the area was not evaluated
     */
    public Attainment attainment(TargetId target, AreaId area) {
        Optional<Attainment> found = attainments().stream()
                .filter(attainment -> attainment.area().equals(area)
                        && attainment.target().id().equals(target))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("Target '" + target + "' in area '" + area
                + "' must be of plan '" + plan().id() + "' in one of " + areas()));
    }

    /** How many attainments have a verdict. */
    public int count(Verdict verdict) {
        return judged.count(verdict);
    }

    /**
     * All attainments in a form that a third party can recompute.
     *
     * @throws IllegalArgumentException if a text of the plan or of a relevant observation has half a surrogate pair
     */
    public Certificate certificate() {
        return Certificate.of(
                judged.figures(),
                areas(),
                plan().targets().stream().map(Target::id).toList());
    }

    /**
     * The attainment of a target in an area in a form that a third party can recompute, from no more than what it may hang
     * on.
     *
     * @throws IllegalArgumentException if the target is not one of the plan, or the area was not evaluated, or a text of the
     *     plan or of a relevant observation has half a surrogate pair
     */
    public Certificate certificate(TargetId target, AreaId area) {
        Attainment attainment = attainment(target, area);
        return Certificate.of(
                judged.figures(),
                List.of(attainment.area()),
                List.of(attainment.target().id()));
    }

    /** The observations that no verdict rests on, under any reading, in their order, each with the cause. */
    public ImmutableList<UnusedObservation> unusedObservations() {
        return UnusedObservations.of(judged);
    }

    /**
     * The figures that areas reported for themselves, held against what the areas right below them make: for each indicator
     * and each area of the tree with areas below it, in the years that the verdicts ask for, base years included, up to
     * {@link #asOf()}. None without a tree of areas.
     */
    public Reconciliations reconciliations() {
        return ReconciledYears.of(judged);
    }

    /**
     * What changes from this evaluation to another one, and why: a verdict, its reasons, the agreement of the readings or
     * the verdict under another reading, for each target and area of either; in the order of this evaluation, then of the
     * other. Empty exactly if all of these are the same.
     *
     * <p>Where the two differ in {@link Options#knownOn()}, a reader wants to see the figures that were published in between:
     * the option is the cause, and names them, see {@link Cause.OptionChange#through()}.
     */
    public ImmutableList<VerdictChange> diff(Evaluation other) {
        return VerdictChanges.between(judged, other.judged);
    }

    /** Who answers for which verdict, by the responsibility clauses of the plan. */
    public Accountability accountability() {
        return Accountability.of(judged);
    }

    /** The evaluation for people and for other programs: as HTML, Markdown, CSV, JSON and more, in English unless told otherwise. */
    public Report report() {
        return Report.of(judged);
    }

    /** The table of all attainments in English, at most 100 columns wide. */
    public String toTable() {
        return toTable(Language.ENGLISH);
    }

    /** The table of all attainments in a language, at most 100 columns wide, a Chinese character being two. */
    public String toTable(Language language) {
        return AttainmentTable.of(attainments(), language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation evaluation && judged.equals(evaluation.judged);
    }

    @Override
    public int hashCode() {
        return judged.hashCode();
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
