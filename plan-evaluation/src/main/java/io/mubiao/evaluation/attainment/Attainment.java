package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;

/**
 * How far one target has been attained in one area. The verdict is kept; the figures it rests on are computed from the same
 * observations each time somebody looks, and are always the same. Immutable, and equal to another of the same question and
 * the same observations.
 */
public final class Attainment implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TargetJudge judge;
    private final AreaId area;
    private final ImmutableList<Observation> series;
    private final Verdict verdict;
    private final ImmutableSortedSet<Reason> reasons;

    Attainment(TargetJudge judge, AreaId area, ImmutableList<Observation> series) {
        this.judge = judge;
        this.area = area;
        this.series = series;
        Judgement judgement = judge.judgement(area, series);
        this.verdict = judgement.verdict();
        this.reasons = judgement.reasons();
    }

    /** What is judged. */
    public Target target() {
        return judge.target();
    }

    /** What it promises something of. */
    public Indicator indicator() {
        return judge.indicator();
    }

    /** How it is read. */
    public Reading reading() {
        return judge.reading();
    }

    /** Where. */
    public AreaId area() {
        return area;
    }

    /** The last year whose figures could be used. */
    public Year asOf() {
        return judge.asOf();
    }

    /** How far it has been attained. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why no verdict can be given, the most telling reason first; empty for any verdict but UNDETERMINED. */
    public ImmutableSortedSet<Reason> reasons() {
        return reasons;
    }

    /** The first of the {@link #reasons()}. */
    public Optional<Reason> reason() {
        return reasons.stream().findFirst();
    }

    /** The figures that the verdict rests on, computed anew. */
    public Judgement judgement() {
        return judge.judgement(area, series);
    }

    /** What the target starts from; see {@link Judgement#baseline()}. */
    public Optional<Figure> baseline() {
        return judgement().baseline();
    }

    /** What is required at the deadline; see {@link Judgement#required()}. */
    public Optional<Bounds> required() {
        return judgement().required();
    }

    /** The figure that was judged; see {@link Judgement#actual()}. */
    public Optional<Figure> actual() {
        return judgement().actual();
    }

    /** The figures that are missing; see {@link Judgement#missing()}. */
    public ImmutableList<MissingFigure> missing() {
        return judgement().missing();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attainment attainment
                && judge.equals(attainment.judge)
                && area.equals(attainment.area)
                && series.equals(attainment.series);
    }

    @Override
    public int hashCode() {
        return (judge.hashCode() * 31 + area.hashCode()) * 31 + series.hashCode();
    }

    /** For example {@code accidents 640000 as of 2020: UNDETERMINED [BASIS_BREAK]}. */
    @Override
    public String toString() {
        return target().id() + " " + area + " as of " + asOf() + ": " + verdict
                + (reasons.isEmpty() ? "" : " " + reasons);
    }
}
