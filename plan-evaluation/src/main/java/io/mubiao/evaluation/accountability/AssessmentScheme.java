package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.composite.CriterionId;
import io.mubiao.evaluation.method.composite.Scorecard;
import io.mubiao.evaluation.method.composite.VetoState;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a government assesses by targets (目标责任考核): the weights of targets, what a final verdict is worth, the grades and the
 * vetoes, as its own rules lay them down. Without such a scheme there is no score of anything. A scheme for an organisation
 * weights the targets that its rules hold the organisation to; which these are is for the rules to say, and is not taken from
 * the clauses of the plan.
 *
 * <p>A target that is attained or not attained has the points of its verdict. Every other verdict, interim or undetermined, is
 * a missing score and an unknown veto: what is missing satisfies neither.
 *
 * @param name what the scheme is called
 * @param source where it is laid down; not blank
 * @param attained the points of a target that is attained, at least those of one that is not
 * @param notAttained the points of a target that is not attained
 * @param scorecard the weights by target, the mean of the points by weight, what a missing score does, grades and vetoes
 */
public record AssessmentScheme(Text name, String source, Decimal attained, Decimal notAttained, Scorecard scorecard)
        implements Serializable {
    /**
     * Refuses a blank source, and points by which breaking a promise is worth more than keeping it.
     *
     * @throws IllegalArgumentException if they are refused
     */
    public AssessmentScheme {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Assessment scheme source must not be blank");
        }
        if (attained.compareTo(notAttained) < 0) {
            throw new IllegalArgumentException("Assessment scheme points " + attained
                    + " of ATTAINED must be at least those of NOT_ATTAINED, " + notAttained);
        }
    }

    /**
     * Reads a scheme from a CSV file with the header {@code kind,subject,number,name_zh,name_en,source}, in any order of
     * columns. What a row says is its kind; a field that its kind does not use must be empty:
     *
     * <pre>
     * kind    subject      number       name_zh, name_en     source    rows
     * scheme                            its name             where     1
     * points  a verdict    its points                                  2: ATTAINED and NOT_ATTAINED
     * missing              least share                                 1: see MissingPolicy, 0 skips and 1 refuses
     * weight  a target     above 0                                     1 or more, each target once
     * grade                lower bound  the grade                      none or more, from the best down
     * lowest                            the lowest grade               1 with grades, none without
     * veto    a target                  the rule in words    where     none or more, each target once; only with grades
     * </pre>
     *
     * An English name may be left out. A score exactly on a bound has the grade (以上). A veto without a source has that of the
     * scheme.
     *
     * @throws FaultException with every fault of the file, each with its line where it has one
     */
    public static AssessmentScheme readCsv(Path file, Charset charset) {
        return readCsv(file, charset, Optional.empty());
    }

    /**
     * Reads a scheme for a plan from a CSV file; see {@link #readCsv(Path, Charset)}.
     *
     * @throws FaultException with every fault of the file, among them every target that the plan does not have
     */
    public static AssessmentScheme readCsv(Path file, Charset charset, Plan plan) {
        return readCsv(file, charset, Optional.of(plan));
    }

    private static AssessmentScheme readCsv(Path file, Charset charset, Optional<Plan> plan) {
        try (InputStream in = Files.newInputStream(file)) {
            return SchemeCsv.read(in, file.toString(), charset, plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a scheme from CSV to the end of a stream, as from a file, and leaves the stream open. */
    public static AssessmentScheme readCsv(InputStream in, String name, Charset charset) {
        return SchemeCsv.read(in, name, charset, Optional.empty());
    }

    /** Reads a scheme for a plan from CSV to the end of a stream, as from a file, and leaves the stream open. */
    public static AssessmentScheme readCsv(InputStream in, String name, Charset charset, Plan plan) {
        return SchemeCsv.read(in, name, charset, Optional.of(plan));
    }

    /** The targets that have a weight or a veto, in order, each once. */
    public ImmutableList<TargetId> targets() {
        return Stream.concat(
                        scorecard.criteria().stream().map(criterion -> criterion.id()),
                        scorecard.vetoes().stream().map(veto -> veto.watches()))
                .distinct()
                .map(id -> TargetId.of(id.value()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Refuses a plan that does not have the targets of the scheme.
     *
     * @throws FaultException naming every target that the plan does not have
     */
    public void check(Plan plan) {
        List<Fault> faults = new ArrayList<>();
        for (TargetId target : targets()) {
            if (plan.target(target).isEmpty()) {
                faults.add(Fault.of("/targets", target.value(), "must be a target of plan '" + plan.id() + "'"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException("Assessment scheme " + name.chinese(), faults);
        }
    }

    /**
     * Assesses an area by the verdicts on it.
     *
     * @throws FaultException as {@link #check(Plan)} does
     * @throws IllegalArgumentException if the area was not evaluated
     */
    public SchemeResult assess(Attainments judged, AreaId area) {
        check(judged.plan());
        if (!judged.areas().contains(area)) {
            throw new IllegalArgumentException("Area '" + area + "' must be one of " + judged.areas());
        }
        Map<TargetId, Attainment> here = new LinkedHashMap<>();
        judged.all().stream()
                .filter(attainment -> attainment.area().equals(area))
                .forEach(attainment -> here.put(attainment.target().id(), attainment));
        Map<CriterionId, Figure> scores = new LinkedHashMap<>();
        Map<CriterionId, VetoState> vetoes = new LinkedHashMap<>();
        ImmutableList.Builder<Attainment> used = ImmutableList.builder();
        here.forEach((target, attainment) -> {
            CriterionId id = CriterionId.of(target);
            if (scorecard.criteria().stream()
                    .anyMatch(criterion -> criterion.id().equals(id))) {
                points(attainment.verdict()).ifPresent(points -> scores.put(id, Figure.of(points)));
            }
            if (scorecard.vetoes().stream().anyMatch(veto -> veto.watches().equals(id))) {
                vetoes.put(id, state(attainment.verdict()));
            }
            if (targets().contains(target)) {
                used.add(attainment);
            }
        });
        return new SchemeResult(this, area, used.build(), scorecard.composite(scores, vetoes));
    }

    private Optional<Decimal> points(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> Optional.of(attained);
            case NOT_ATTAINED -> Optional.of(notAttained);
            case ON_TRACK, OFF_TRACK, UNDETERMINED -> Optional.empty();
        };
    }

    private static VetoState state(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> VetoState.CLEAR;
            case NOT_ATTAINED -> VetoState.BREACHED;
            case ON_TRACK, OFF_TRACK, UNDETERMINED -> VetoState.UNKNOWN;
        };
    }

    /** For example {@code 示例考核办法 [illustrative]: 3 weights, 1 vetoes}. */
    @Override
    public String toString() {
        return name.chinese() + " [" + source + "]: " + scorecard.criteria().size() + " weights, "
                + scorecard.vetoes().size() + " vetoes";
    }
}
