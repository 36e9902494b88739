package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.mubiao.evaluation.chance.Chance;
import io.mubiao.evaluation.chance.Outlook;
import io.mubiao.evaluation.chance.YearFigure;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.GammaPrior;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one target has been attained in one area. The verdicts, one for each admissible reading, are kept; everything
 * else is computed from the same observations each time somebody looks, and is always the same. Immutable, and equal to
 * another of the same question and the same observations.
 */
public final class Attainment implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TargetJudge judge;
    private final AreaId area;
    private final VerdictCodes codes;
    private final int position;

    /**
     * @param codes the verdicts on the target in several areas
     * @param position which of them are those of this area
     */
    Attainment(TargetJudge judge, AreaId area, VerdictCodes codes, int position) {
        this.judge = judge;
        this.area = area;
        this.codes = codes;
        this.position = position;
    }

    /** What is judged. */
    public Target target() {
        return judge.target();
    }

    /** What it promises something of. */
    public Indicator indicator() {
        return judge.indicator();
    }

    /** How it is read unless another reading is asked for. */
    public Reading reading() {
        return target().defaultReading();
    }

    /** Where. */
    public AreaId area() {
        return area;
    }

    /** The last year whose figures could be used. */
    public Year asOf() {
        return judge.options().asOf();
    }

    /** How far it has been attained under the default reading. */
    public Verdict verdict() {
        return codes.verdict(position);
    }

    /** The verdict under every admissible reading, the default first. */
    public ImmutableList<ReadingVerdict> verdicts() {
        return codes.all(position);
    }

    /** Whether the verdict under the default reading holds under the others. */
    public Agreement agreement() {
        int same = codes.same(position);
        if (same == target().readings().size()) {
            return Agreement.ALL;
        }
        return same > 1 ? Agreement.SOME : Agreement.NONE;
    }

    /** Why no verdict can be given, the most telling reason first; empty for any verdict but UNDETERMINED. */
    public ImmutableSortedSet<Reason> reasons() {
        return codes.reasons(position);
    }

    /** The first of the {@link #reasons()}. */
    public Optional<Reason> reason() {
        return reasons().stream().findFirst();
    }

    /** The figures that the verdict rests on, computed anew. */
    public Judgement judgement() {
        return judge.judgement(reading(), area);
    }

    /**
     * The figures that the verdict under one reading rests on, computed anew.
     *
     * @throws IllegalArgumentException if the target has no such reading
     */
    public Judgement judgement(ReadingId reading) {
        return judge.judgement(reading(reading), area);
    }

    /** The figures that the verdicts under all readings rest on, in the order of the readings, computed anew. */
    public ImmutableList<Judgement> judgements() {
        return judge.judgements(area);
    }

    /** The steps that led to the verdict, computed anew. */
    public Working working() {
        return Workings.of(this, reading());
    }

    /**
     * The steps that led to the verdict under one reading, computed anew.
     *
     * @throws IllegalArgumentException if the target has no such reading
     */
    public Working working(ReadingId reading) {
        return Workings.of(this, reading(reading));
    }

    /** The {@link #working()} in English, for one screen; see {@link #explain(Language)}. */
    public String explain() {
        return explain(Language.ENGLISH);
    }

    /**
     * The {@link #working()} as text for one screen: at most 100 columns wide, a Chinese character being two, and about 40
     * lines long. What is left out for that is counted in its place; the {@link #working()} has all of it.
     */
    public String explain(Language language) {
        return Explanation.of(this, language);
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

    /** How much room the target leaves under the default reading. */
    public Room room() {
        return room(reading().id());
    }

    /**
     * How much room the target leaves under one reading.
     *
     * @throws IllegalArgumentException if the target has no such reading
     */
    public Room room(ReadingId reading) {
        return Rooms.of(judge.judging(reading(reading), area));
    }

    /**
     * Whether the judged figure is more than chance under the default reading: for counts of events and rates of them with
     * known denominators, of which the target wants few. For others, and where figures are missing, the answer says why not.
     */
    public Answer<Chance> chance() {
        return chance(reading().id());
    }

    /**
     * Whether the judged figure is more than chance under one reading.
     *
     * @throws IllegalArgumentException if the target has no such reading
     */
    public Answer<Chance> chance(ReadingId reading) {
        Reading asked = reading(reading);
        return ChanceOf.of(indicator(), judge.promise(asked, area), judge.judgement(asked, area));
    }

    /** {@link #outlook(GammaPrior)} with the prior of Jeffreys. */
    public Answer<Outlook> outlook() {
        return outlook(GammaPrior.JEFFREYS);
    }

    /**
     * What is to be expected before the deadline under the default reading: the probability of attainment, for counts of events
     * and rates of them with known denominators; where the figures so far lead; and the pace that is needed. Refused once the
     * verdict is final. It is no verdict.
     *
     * @param prior what is believed of the yearly rate of events, before the figures are looked at
     */
    public Answer<Outlook> outlook(GammaPrior prior) {
        return outlook(reading().id(), prior);
    }

    /**
     * What is to be expected before the deadline under one reading.
     *
     * @throws IllegalArgumentException if the target has no such reading
     */
    public Answer<Outlook> outlook(ReadingId reading, GammaPrior prior) {
        return OutlookOf.of(judge, reading(reading), area, prior);
    }

    /**
     * The figures by year on the counting basis of the verdict, under the default reading: from the first base year, or the
     * first year judged, to the deadline, as far as they are known. A year without a figure is left out.
     */
    public ImmutableSortedMap<Integer, Figure> series() {
        YearsAhead years = YearsAhead.of(judge, reading(), area);
        return years.figures(years.observed()).stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), YearFigure::year, YearFigure::value));
    }

    /** What a chart of the target under the default reading shows: figures by year, and what is asked of them. */
    public Course course() {
        return course(reading().id());
    }

    /**
     * What a chart of the target under one reading shows.
     *
     * @throws IllegalArgumentException if the target has no such reading
     */
    public Course course(ReadingId reading) {
        return Courses.of(judge, reading(reading), area);
    }

    /** The share of the time against the share of the way; empty for a target that has no such shares, or no figure. */
    public Optional<Progress> progress() {
        return Progress.of(judge.promise(reading(), area), judgement());
    }

    /**
     * How far each figure that the verdict rests on may move before it changes, in the order of the observations. None are
     * given without a verdict, nor for one by a geometric line, whose places of change are no exact numbers.
     */
    public ImmutableList<Flip> flips() {
        return Flips.of(this);
    }

    /**
     * The verdict over all the figures that one input could have, all others staying as they are: ranges in order, without
     * a gap, neighbours with different verdicts.
     *
     * @throws IllegalArgumentException if the verdict does not rest on this input, or it has no exact places of change,
     *     as with {@link #flips()}
     */
    public ImmutableList<Span> sensitivity(Input input) {
        return Flips.spans(this, input);
    }

    /**
     * The verdict over a range of one input.
     *
     * @param from the lowest figure, included
     * @param to the highest figure, included; not below the lowest
     * @throws IllegalArgumentException if the range is empty, and as {@link #sensitivity(Input)} does
     */
    public ImmutableList<Span> sensitivity(Input input, Decimal from, Decimal to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("Range " + from + " to " + to + " must not be empty");
        }
        return Flips.within(sensitivity(input), Figure.of(from), Figure.of(to));
    }

    /** The attainment that other observations would give: what if? */
    public Attainment with(Observations observations) {
        return judge.with(judge.figures().with(observations)).judge(area);
    }

    /** The observations that a verdict could hang on, in order: all that may be used under any reading. */
    public ImmutableList<Observation> relevantObservations() {
        return judge.relevant(area);
    }

    TargetJudge judge() {
        return judge;
    }

    private Reading reading(ReadingId id) {
        return target().reading(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Reading '" + id + "' must be one of target '" + target().id() + "'"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attainment attainment
                && judge.equals(attainment.judge)
                && area.equals(attainment.area)
                && verdicts().equals(attainment.verdicts())
                && relevantObservations().equals(attainment.relevantObservations());
    }

    @Override
    public int hashCode() {
        return Objects.hash(judge, area, verdicts());
    }

    /** For example {@code accidents 640000 as of 2020: UNDETERMINED [BASIS_BREAK]}. */
    @Override
    public String toString() {
        return target().id() + " " + area + " as of " + asOf() + ": " + verdict()
                + (reasons().isEmpty() ? "" : " " + reasons());
    }
}
