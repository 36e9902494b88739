package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.BasisCalendar;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.value.YearRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts a promise into numbers, if what it asks for is linear in its baseline. How, is found out by asking {@link Levels} and
 * {@link Interim} for the baselines 1 and 2, so that what a promise means is written once.
 */
final class PlainPromise {
    private final Promise promise;
    private final IndicatorKind kind;
    private final Line line;
    private final BasisCalendar calendar;

    PlainPromise(Promise promise, IndicatorKind kind, Line line, BasisCalendar calendar) {
        this.promise = promise;
        this.kind = kind;
        this.line = line;
        this.calendar = calendar;
    }

    /** A judge of plain figures; empty if the promise is none that numbers can judge. */
    Optional<PlainJudge> judge() {
        if (!promise.made() || promise.early() || pooled() || fromElsewhere() || !baseOver()) {
            return Optional.empty();
        }
        Optional<List<Bounds>> one = bounds(Figure.of(1));
        Optional<List<Bounds>> two = bounds(Figure.of(2));
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        List<YearRange> base = promise.baselineObserved()
                ? ImmutableList.of(promise.baseYears(promise.judged().from()))
                : ImmutableList.of();
        try {
            return Optional.of(new PlainJudge(
                    promise,
                    base,
                    !base.isEmpty() && levels().anyMatch(Level::inPercent),
                    oneBasis(),
                    linear(one.get(), two.get())));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** In pools of years a ratio counts by its terms, which plain figures do not have. */
    private boolean pooled() {
        boolean judged =
                promise.rule(AssessmentRule.PERIOD_MEAN) && promise.assessment().averaging() == Averaging.POOLED;
        return judged
                || promise.baseline()
                        .filter(base -> base.averaging() == Averaging.POOLED)
                        .isPresent();
    }

    private boolean fromElsewhere() {
        return promise.baseline().filter(Baseline::elsewhere).isPresent();
    }

    private boolean moving() {
        return promise.baseline().filter(Baseline::moving).isPresent();
    }

    /** Whether all base years that are asked for are over. */
    private boolean baseOver() {
        return !promise.baselineObserved()
                || promise.baseYears(promise.judged().to()).to() <= promise.asOf();
    }

    private boolean oneBasis() {
        return Stream.concat(Levels.baseYears(promise).stream(), Stream.of(promise.judged()))
                        .flatMapToInt(YearRange::stream)
                        .mapToObj(calendar::inForce)
                        .distinct()
                        .count()
                == 1;
    }

    private Stream<Level> levels() {
        return Stream.concat(
                Stream.of(promise.requirement().level()),
                promise.reading().milestones().stream().map(Milestone::level));
    }

    /** What is asked for if the baseline is such a figure: the bounds that {@link PlainJudge} takes, or their alternatives. */
    private Optional<List<Bounds>> bounds(Figure baseline) {
        Set<Reason> untold = EnumSet.noneOf(Reason.class);
        Function<YearRange, Optional<Figure>> mean = years -> Optional.of(baseline);
        Levels levels = new Levels(promise, mean, untold);
        Interim interim =
                new Interim(promise, levels, line, untold, (figure, bounds) -> {}, ImmutableJudgement.builder());
        int deadline = promise.assessment().deadline();
        return switch (promise.assessment().rule()) {
            case END_YEAR -> promise.due() ? levels.at(deadline).map(ImmutableList::of) : onTheWay(interim);
            case EVERY_YEAR -> ofEachYear(levels);
            case PERIOD_MEAN, PERIOD_TOTAL -> ofPeriod(levels.at(deadline), interim);
            case STAGE_REACHED -> levels.at(deadline).map(ImmutableList::of);
        };
    }

    private Optional<List<Bounds>> onTheWay(Interim interim) {
        if (!interim.possible()) {
            return nothingAsked() ? Optional.of(ImmutableList.of()) : Optional.empty();
        }
        if (interim.statedNow()) {
            return interim.stated().map(ImmutableList::of);
        }
        // A way leads from the level of one year to that of another, and a baseline that moves on is not the same for
        // both.
        return line == Line.STRAIGHT && !moving()
                ? interim.way().map(way -> ImmutableList.of(way.level(), way.straightUnbounded()))
                : Optional.empty();
    }

    /** Whether nothing is asked for by now that figures could have a fault for. */
    private boolean nothingAsked() {
        boolean stated = !promise.requirement().approximate()
                || promise.requirement().tolerance().isPresent();
        return stated && levels().noneMatch(Level::relative);
    }

    private Optional<List<Bounds>> ofEachYear(Levels levels) {
        List<Bounds> all = promise.judged().stream()
                .mapToObj(levels::at)
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(all).filter(found -> found.size() == promise.judged().length());
    }

    private Optional<List<Bounds>> ofPeriod(Optional<Bounds> required, Interim interim) {
        if (promise.due() || required.isEmpty()) {
            return required.map(ImmutableList::of);
        }
        boolean maybePoint =
                required.get().lower().isPresent() && required.get().upper().isPresent();
        if (!promise.levelKnownAhead() || maybePoint) {
            return Optional.empty();
        }
        if (promise.rule(AssessmentRule.PERIOD_MEAN)) {
            return required.map(ImmutableList::of);
        }
        Bounds total = required.get();
        return Optional.of(
                kind == IndicatorKind.COUNT
                        ? ImmutableList.of(interim.share(total), total)
                        : ImmutableList.of(interim.share(total)));
    }

    private List<LinearBounds> linear(List<Bounds> one, List<Bounds> two) {
        boolean mean =
                promise.rule(AssessmentRule.PERIOD_MEAN) && promise.assessment().averaging() == Averaging.MEAN_OF_YEARS;
        Figure judged = mean ? share(promise.judged()) : Figure.of(1);
        Figure base = promise.baseline()
                .filter(of -> of.averaging() == Averaging.MEAN_OF_YEARS)
                .map(of -> share(of.years()))
                .orElse(Figure.of(1));
        boolean alternatives = promise.rule(AssessmentRule.END_YEAR);
        return alternatives && !one.isEmpty()
                ? ImmutableList.of(LinearBounds.of(one, two, judged, base))
                : Stream.iterate(0, i -> i < one.size(), i -> i + 1)
                        .map(i -> LinearBounds.of(one.subList(i, i + 1), two.subList(i, i + 1), judged, base))
                        .toList();
    }

    private static Figure share(YearRange years) {
        return Figure.of(1).over(Figure.of(years.length()));
    }
}
