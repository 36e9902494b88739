package io.mubiao.evaluation;

import io.mubiao.evaluation.OracleLevels.Range;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The verdict of one reading by the words of Requirement, Baseline, Assessment, Milestone, Trajectory and Reason alone. It
 * shares nothing with the engine but these words, and is as naive as it can be: whole years of one area on one counting
 * basis, no explanation, no speed.
 */
final class Oracle {
    private final IndicatorKind kind;
    private final Reading reading;
    private final Requirement requirement;
    private final int asOf;
    private final Line line;
    private final int first;
    private final int last;
    private final OracleLevels levels;

    /**
     * @param levels of the reading, from figures of years up to that of the question
     * @param asOf that year
     */
    Oracle(IndicatorKind kind, Reading reading, OracleLevels levels, int asOf, Line line) {
        this.kind = kind;
        this.reading = reading;
        this.requirement = reading.requirement();
        this.levels = levels;
        this.asOf = asOf;
        this.line = line;
        this.first = reading.assessment().years().from();
        this.last = reading.assessment().years().to();
    }

    /** Why there is no verdict; asked after {@link #verdict()}. */
    Set<Reason> reasons() {
        return levels.reasons();
    }

    Verdict verdict() {
        if (asOf < first) {
            if (!levelMovesWithFigures()) {
                levels.range(last, requirement.level());
            }
            return none(Reason.NOT_YET_DUE);
        }
        return switch (reading.assessment().rule()) {
            case END_YEAR -> asOf < last ? onTheWay() : endYear();
            case EVERY_YEAR -> everyYear();
            case PERIOD_MEAN ->
                ofPeriod(levels.judged()
                        .average(yearsSoFar(), reading.assessment().averaging(), Reason.NO_OBSERVATION));
            case PERIOD_TOTAL -> periodTotal();
            case STAGE_REACHED -> stageReached();
        };
    }

    private Verdict endYear() {
        return settled(levels.judged().figure(last, Reason.NO_OBSERVATION), levels.range(last, requirement.level()));
    }

    private Verdict everyYear() {
        boolean known = true;
        boolean broken = false;
        for (int year : yearsSoFar()) {
            Optional<Rational> figure = levels.judged().figure(year, Reason.NO_OBSERVATION);
            Optional<Range> range = levels.range(year, milestone(year).orElse(requirement.level()));
            known &= figure.isPresent() && range.isPresent();
            broken |= figure.isPresent() && range.isPresent() && !range.get().holds(figure.get());
        }
        if (broken) {
            return Verdict.NOT_ATTAINED;
        }
        if (!known) {
            return Verdict.UNDETERMINED;
        }
        return asOf < last ? Verdict.ON_TRACK : Verdict.ATTAINED;
    }

    private Verdict periodTotal() {
        Optional<Range> range =
                asOf < last && levelMovesWithFigures() ? Optional.empty() : levels.range(last, requirement.level());
        Rational reported = Rational.ZERO;
        boolean complete = true;
        for (int year : yearsSoFar()) {
            Optional<Rational> figure = levels.judged().figure(year, Reason.NO_OBSERVATION);
            complete &= figure.isPresent();
            reported = reported.plus(figure.orElse(Rational.ZERO));
        }
        // Counts are never negative: what is reached is reached, and what is exceeded is exceeded.
        if (kind == IndicatorKind.COUNT && range.isPresent() && !range.get().notAbove(reported)) {
            return Verdict.NOT_ATTAINED;
        }
        if (kind == IndicatorKind.COUNT
                && range.isPresent()
                && range.get().high().isEmpty()
                && range.get().holds(reported)) {
            return Verdict.ATTAINED;
        }
        return ofPeriod(complete ? Optional.of(reported) : Optional.empty());
    }

    /** A stage that was reached once counts; of the years only the last must be known. */
    private Verdict stageReached() {
        Range range = levels.range(last, requirement.level()).orElseThrow();
        boolean reached = yearsSoFar().stream()
                .filter(levels.judged()::has)
                .anyMatch(year -> levels.judged()
                        .figure(year, Reason.NO_OBSERVATION)
                        .filter(range::holds)
                        .isPresent());
        if (reached) {
            return Verdict.ATTAINED;
        }
        if (asOf < last) {
            return none(Reason.NOT_YET_DUE);
        }
        return levels.judged().figure(last, Reason.NO_OBSERVATION).isPresent()
                ? Verdict.NOT_ATTAINED
                : Verdict.UNDETERMINED;
    }

    private Verdict ofPeriod(Optional<Rational> soFar) {
        if (asOf < last && levelMovesWithFigures()) {
            return none(Reason.NOT_YET_DUE);
        }
        Optional<Range> range = levels.range(last, requirement.level());
        if (asOf >= last || soFar.isEmpty() || range.isEmpty()) {
            return settled(soFar, range);
        }
        if (range.get().oneFigureAtMost()) {
            return none(Reason.NOT_YET_DUE);
        }
        boolean total = reading.assessment().rule() == AssessmentRule.PERIOD_TOTAL;
        // Pro rata: what the same amount each year would come to at the end.
        Rational atThisRate =
                total ? soFar.get().by(asOf - first + 1L).times(Rational.of(last - first + 1L)) : soFar.get();
        return track(range.get().holds(atThisRate));
    }

    private Verdict onTheWay() {
        Optional<Level> now = milestone(asOf);
        if (now.isPresent()) {
            return track(levels.judged().figure(asOf, Reason.NO_OBSERVATION), levels.range(asOf, now.get()));
        }
        List<Integer> before = milestoneYears(0, asOf - 1);
        List<Integer> after = milestoneYears(asOf + 1, last);
        boolean anchored = reading.baseline()
                .filter(base ->
                        !base.moving() && !base.elsewhere() && base.years().to() <= asOf)
                .isPresent();
        if (pointPromise() || levelMovesWithFigures() || (before.isEmpty() && !anchored)) {
            if (!levelMovesWithFigures()) {
                levels.range(last, requirement.level());
            }
            return none(Reason.NOT_YET_DUE);
        }
        Optional<Rational> figure = levels.judged().figure(asOf, Reason.NO_OBSERVATION);
        if (requirement.level().perYear() && reading.milestones().isEmpty()) {
            return track(figure, levels.range(asOf, requirement.level()));
        }
        int begin = before.isEmpty() ? reading.baseline().orElseThrow().years().to() : before.get(before.size() - 1);
        int end = after.isEmpty() ? last : after.get(0);
        Optional<Rational> start = before.isEmpty()
                ? levels.baseline(asOf)
                : levels.number(begin, milestone(begin).orElseThrow());
        Optional<Range> goal = levels.range(
                end, after.isEmpty() ? requirement.level() : milestone(end).orElseThrow());
        if (figure.isEmpty() || start.isEmpty() || goal.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return between(figure.get(), start.get(), goal.get(), asOf - begin, end - begin);
    }

    /** After k of n years. The end of the way satisfies at any time, however far from it the line is. */
    private Verdict between(Rational figure, Rational start, Range goal, int k, int n) {
        if (line == Line.STRAIGHT) {
            Range now = new Range(
                    goal.low().map(end -> online(start, end, k, n)),
                    goal.high().map(end -> online(start, end, k, n)),
                    goal.ends());
            return track(
                    (now.notBelow(figure) || goal.notBelow(figure)) && (now.notAbove(figure) || goal.notAbove(figure)));
        }
        boolean exists = start.sign() > 0
                && goal.low().map(Rational::sign).orElse(1) > 0
                && goal.high().map(Rational::sign).orElse(1) > 0;
        if (!exists) {
            return none(Reason.NO_GEOMETRIC_LINE);
        }
        // y against y0·(T/y0)^(k/n), both raised to the power n; for y below 0 any line is above it.
        Range powers = new Range(
                goal.low().map(end -> start.power(n - k).times(end.power(k))),
                goal.high().map(end -> start.power(n - k).times(end.power(k))),
                goal.ends());
        Rational power = figure.sign() <= 0 ? Rational.ZERO : figure.power(n);
        return track(
                (powers.notBelow(power) || goal.notBelow(figure)) && (powers.notAbove(power) || goal.notAbove(figure)));
    }

    private static Rational online(Rational start, Rational end, int k, int n) {
        return start.times(Rational.of(n - k)).plus(end.times(Rational.of(k))).by(n);
    }

    /** Whether the level at the deadline hangs on figures that come after the base years. */
    private boolean levelMovesWithFigures() {
        return requirement.needsBaseline()
                && reading.baseline()
                        .filter(base -> base.moving() || base.elsewhere())
                        .isPresent();
    }

    /** Whether one figure only can keep the promise, so that nothing on the way is good or bad. */
    private boolean pointPromise() {
        boolean tolerant = requirement.approximate()
                && requirement
                        .tolerance()
                        .map(tolerance -> tolerance.signum() > 0)
                        .orElse(true);
        return switch (requirement.comparison()) {
            case AT_MOST, AT_LEAST -> false;
            case EXACTLY -> !tolerant;
            case WITHIN -> requirement.upper().equals(Optional.of(requirement.level()));
        };
    }

    private Optional<Level> milestone(int year) {
        return reading.milestones().stream()
                .filter(milestone -> milestone.year() == year)
                .findFirst()
                .map(Milestone::level);
    }

    private List<Integer> milestoneYears(int from, int to) {
        return reading.milestones().stream()
                .map(Milestone::year)
                .filter(year -> year >= from && year <= to)
                .toList();
    }

    private List<Integer> yearsSoFar() {
        return years(first, Math.min(asOf, last));
    }

    private static List<Integer> years(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private Verdict settled(Optional<Rational> figure, Optional<Range> range) {
        if (figure.isEmpty() || range.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return range.get().holds(figure.get()) ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }

    private Verdict track(Optional<Rational> figure, Optional<Range> range) {
        return figure.isEmpty() || range.isEmpty()
                ? Verdict.UNDETERMINED
                : track(range.get().holds(figure.get()));
    }

    private static Verdict track(boolean good) {
        return good ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
    }

    private Verdict none(Reason reason) {
        levels.reasons().add(reason);
        return Verdict.UNDETERMINED;
    }
}
