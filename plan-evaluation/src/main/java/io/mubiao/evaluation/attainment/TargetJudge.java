package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.Series;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges one target, under all of its readings, in any area, from the same figures. Immutable, and equal to another that
 * asks the same under the same options.
 */
public final class TargetJudge implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Figures figures;
    private final Target target;
    private final Indicator indicator;

    private TargetJudge(Figures figures, Target target, Indicator indicator) {
        this.figures = figures;
        this.target = target;
        this.indicator = indicator;
    }

    /**
     * A judge.
     *
     * @param figures what is judged by, under its options
     * @param target a target of the plan of the figures
     */
    public static TargetJudge of(Figures figures, Target target) {
        return of(figures, target, figures.plan().indicator(target));
    }

    static TargetJudge of(Figures figures, Target target, Indicator indicator) {
        return new TargetJudge(figures, target, indicator);
    }

    /** What is judged. */
    public Target target() {
        return target;
    }

    /** What it promises something of. */
    public Indicator indicator() {
        return indicator;
    }

    /** What it is judged by. */
    public Figures figures() {
        return figures;
    }

    /** What is left to the caller. */
    public Options options() {
        return figures.options();
    }

    /** The attainment of the target in an area. */
    public Attainment judge(AreaId area) {
        VerdictCodes codes = new VerdictCodes(new ReadingVerdicts(target.readings()), 1);
        judge(area, codes, 0);
        return new Attainment(this, area, codes, 0);
    }

    /** Judges an area and writes the verdicts down. */
    void judge(AreaId area, VerdictCodes codes, int position) {
        Series series = figures.series(indicator, area);
        for (int reading = 0; reading < target.readings().size(); reading++) {
            codes.set(position, reading, code(target.readings().get(reading), series));
        }
    }

    /** The {@link VerdictCode} under one reading. */
    int code(Reading reading, AreaId area) {
        return code(reading, figures.series(indicator, area));
    }

    private int code(Reading reading, Series series) {
        Judgement judgement = judgement(reading, series);
        return VerdictCode.of(judgement.verdict(), judgement.reasons());
    }

    /** The same question, answered from other figures. */
    TargetJudge with(Figures others) {
        return new TargetJudge(others, target, indicator);
    }

    /** The verdict under one reading with its figures. */
    Judgement judgement(Reading reading, AreaId area) {
        return judging(reading, area).judgement();
    }

    /** The verdicts under all readings with their figures, which are looked for once. */
    ImmutableList<Judgement> judgements(AreaId area) {
        Series series = figures.series(indicator, area);
        ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
        for (Reading reading : target.readings()) {
            judgements.add(judgement(reading, series));
        }
        return judgements.build();
    }

    private Judgement judgement(Reading reading, Series series) {
        return new Judging(figures, series, promise(reading, series.area())).judgement();
    }

    /** An act of judging that has not begun. */
    Judging judging(Reading reading, AreaId area) {
        return new Judging(figures, figures.series(indicator, area), promise(reading, area));
    }

    /** What a reading asks of an area. */
    Promise promise(Reading reading, AreaId area) {
        return Promise.of(
                target, reading, figures.plan().area(), area, options().asOf().getValue());
    }

    /** The observations that a verdict in an area may hang on, in order, each once. */
    ImmutableList<Observation> relevant(AreaId area) {
        Stream<Observation> own = figures.relevant(indicator, area).stream();
        Stream<Observation> elsewhere = target.readings().stream()
                .flatMap(reading -> reading.baseline().stream())
                .filter(Baseline::elsewhere)
                .distinct()
                .flatMap(base -> figures
                        .relevant(
                                base.indicator()
                                        .flatMap(figures.plan()::indicator)
                                        .orElse(indicator),
                                base.area().orElse(area))
                        .stream());
        return Stream.concat(own, elsewhere).distinct().collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetJudge judge
                && target.equals(judge.target)
                && indicator.equals(judge.indicator)
                && figures.options().equals(judge.figures.options())
                && figures.plan().countingBases().equals(judge.figures.plan().countingBases());
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, figures.options());
    }

    @Override
    public String toString() {
        return target.id() + " as of " + options().asOf();
    }
}
