package io.mubiao.evaluation.attainment;

import com.google.common.collect.Ordering;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;

/** Finds the room that a judgement leaves, in closed form. */
final class Rooms {
    private final Promise promise;
    private final Levels levels;
    private final IndicatorKind kind;
    private final Judgement judgement;

    private Rooms(Judging judging, Judgement judgement) {
        this.promise = judging.promise();
        this.levels = judging.levels();
        this.kind = judging.indicator().kind();
        this.judgement = judgement;
    }

    static Room of(Judging judging) {
        return new Rooms(judging, judging.judgement()).room();
    }

    private Room room() {
        ImmutableRoom.Builder room = ImmutableRoom.builder().spare(spare());
        Optional<YearRange> years = remaining();
        Optional<Bounds> together = years.flatMap(this::together);
        List<Bounds> asked = ofPeriod()
                ? together.map(sum -> divided(sum, years.orElseThrow().length())).stream()
                        .toList()
                : years.map(this::levels).orElse(List.of());
        boolean attainable = judgement.verdict() != Verdict.NOT_ATTAINED
                && together.map(List::of).orElse(asked).stream().allMatch(this::attainable);
        room.attainable(attainable);
        Optional<Bounds> each =
                asked.stream().reduce(Bounds::and).filter(strictest -> !attainable || attainable(strictest));
        if (each.isEmpty()) {
            return room.build();
        }
        room.years(years).each(each).together(together);
        if (kind == IndicatorKind.COUNT) {
            room.eachWhole(each.map(Bounds::whole)).togetherWhole(together.map(Bounds::whole));
        }
        return room.build();
    }

    private Optional<Figure> spare() {
        return judgement.checks().stream()
                .map(check -> check.bounds().room(check.figure()))
                .min(Ordering.natural());
    }

    /** The years after the last one judged, if they can change anything and nothing before them is missing. */
    private Optional<YearRange> remaining() {
        boolean settled = judgement.verdict() == Verdict.ATTAINED || judgement.verdict() == Verdict.NOT_ATTAINED;
        if (!promise.made() || promise.due() || settled) {
            return Optional.empty();
        }
        int deadline = promise.assessment().deadline();
        int next = Math.max(promise.asOf() + 1, promise.assessment().years().from());
        return switch (promise.assessment().rule()) {
            case END_YEAR -> Optional.of(YearRange.of(deadline));
            case STAGE_REACHED -> Optional.of(YearRange.of(next, deadline));
            case EVERY_YEAR, PERIOD_MEAN, PERIOD_TOTAL ->
                lackingSoFar() ? Optional.empty() : Optional.of(YearRange.of(next, levelMoves() ? next : deadline));
        };
    }

    private boolean lackingSoFar() {
        return !promise.early()
                && judgement.missing().stream()
                        .anyMatch(missing -> promise.judged().contains(missing.year()));
    }

    private boolean levelMoves() {
        return promise.requirement().needsBaseline()
                && promise.baseline().orElseThrow().moving();
    }

    /** What each of the years to come must be by its own level; none where that of one of them is not known. */
    private List<Bounds> levels(YearRange years) {
        boolean unknown = levelMoves() ? years.from() - promise.asOf() > 1 : !promise.levelKnownAhead();
        List<Optional<Bounds>> all = years.stream().mapToObj(levels::at).toList();
        return unknown || all.contains(Optional.<Bounds>empty())
                ? List.of()
                : all.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Bounds> together(YearRange years) {
        if (promise.assessment().averaging() == Averaging.POOLED
                || judgement.required().isEmpty()) {
            return Optional.empty();
        }
        Figure soFar = judgement.data().stream()
                .flatMap(datum -> datum.value().stream())
                .reduce(Figure.of(0), Figure::plus);
        Figure all = Figure.of(promise.assessment().years().length());
        return switch (promise.assessment().rule()) {
            case PERIOD_MEAN ->
                judgement
                        .required()
                        .map(bounds -> bounds.move(
                                lower -> lower.times(all).minus(soFar),
                                upper -> upper.times(all).minus(soFar)));
            case PERIOD_TOTAL ->
                judgement
                        .required()
                        .map(bounds -> bounds.move(lower -> lower.minus(soFar), upper -> upper.minus(soFar)));
            case END_YEAR, EVERY_YEAR, STAGE_REACHED -> Optional.empty();
        };
    }

    private boolean ofPeriod() {
        return promise.rule(AssessmentRule.PERIOD_MEAN) || promise.rule(AssessmentRule.PERIOD_TOTAL);
    }

    private static Bounds divided(Bounds sum, int years) {
        Figure number = Figure.of(years);
        return sum.move(lower -> lower.over(number), upper -> upper.over(number));
    }

    /** Whether a figure of its kind can satisfy: counts, ratios and stages are never below 0, and counts are whole. */
    private boolean attainable(Bounds bounds) {
        Bounds possible = kind == IndicatorKind.COUNT ? bounds.whole() : bounds;
        boolean below0 = kind != IndicatorKind.AMOUNT
                && possible.upper()
                        .filter(upper -> upper.signum() < 0 || (upper.signum() == 0 && !possible.inclusive()))
                        .isPresent();
        return !below0 && !possible.empty();
    }
}
