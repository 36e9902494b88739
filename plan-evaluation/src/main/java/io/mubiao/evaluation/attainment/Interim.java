package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.indicator.Milestone;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Judges before the deadline, along a named trajectory. Used once, by one thread. */
final class Interim {
    private final Promise promise;
    private final Levels levels;
    private final Line line;
    private final Set<Reason> reasons;
    private final BiConsumer<Figure, Bounds> margins;
    private final ImmutableJudgement.Builder result;

    /**
     * @param reasons told why there is no verdict
     * @param margins told of every figure and bounds whose order the verdict may hang on
     */
    Interim(
            Promise promise,
            Levels levels,
            Line line,
            Set<Reason> reasons,
            BiConsumer<Figure, Bounds> margins,
            ImmutableJudgement.Builder result) {
        this.promise = promise;
        this.levels = levels;
        this.line = line;
        this.reasons = reasons;
        this.margins = margins;
        this.result = result;
    }

    /** Whether the plan, or a line that has begun, says anything about the year of an END_YEAR target. */
    boolean possible() {
        if (milestoneNow().isPresent()) {
            return true;
        }
        return !promise.point() && promise.levelKnownAhead() && (lastMilestone().isPresent() || begun());
    }

    /** The verdict on an END_YEAR target by the figure of the year. */
    Verdict endYear(Optional<Figure> actual) {
        if (statedNow()) {
            return along(Optional.of(promise.asOf()), actual, stated(), Trajectory.STATED_PATH);
        }
        Optional<Way> found = way();
        if (actual.isEmpty() || found.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Way way = found.get();
        margins.accept(actual.get(), way.level());
        margins.accept(actual.get(), way.straightUnbounded());
        return line == Line.STRAIGHT
                ? along(Optional.of(promise.asOf()), actual, Optional.of(way.straight()), Trajectory.STRAIGHT_LINE)
                : geometric(actual.get(), way);
    }

    /** What an END_YEAR target asks for by now, whatever the figure; where it is {@link #possible()}. */
    Optional<RequiredIn> required() {
        int year = promise.asOf();
        if (statedNow()) {
            return stated().map(bounds -> new RequiredIn(year, bounds, Trajectory.STATED_PATH));
        }
        return line == Line.STRAIGHT
                ? way().map(way -> new RequiredIn(year, way.straight(), Trajectory.STRAIGHT_LINE))
                : way().filter(Way::geometric)
                        .map(way -> new RequiredIn(year, way.geometricRounded(), Trajectory.GEOMETRIC));
    }

    /** Whether the plan itself says what the year must be. */
    boolean statedNow() {
        boolean perYear = promise.requirement().level().perYear()
                && promise.reading().milestones().isEmpty();
        return milestoneNow().isPresent() || perYear;
    }

    /** What the plan itself says that the year must be. */
    Optional<Bounds> stated() {
        return milestoneNow().isPresent()
                ? levels.bounds(promise.asOf(), milestoneNow().get().level())
                : levels.at(promise.asOf());
    }

    /** The way that leads over this year: from the last level that the plan states, or the baseline, to the next. */
    Optional<Way> way() {
        Optional<Milestone> next = nextMilestone();
        int end = next.map(Milestone::year).orElse(promise.assessment().deadline());
        Optional<Bounds> level = next.map(milestone -> levels.bounds(milestone.year(), milestone.level()))
                .orElseGet(() -> levels.at(end));
        Optional<Milestone> last = lastMilestone();
        int begin = last.map(Milestone::year)
                .orElseGet(() -> promise.baseYears(promise.asOf()).to());
        Optional<Figure> beginning = last.isPresent()
                ? last.flatMap(milestone -> levels.figure(milestone.year(), milestone.level()))
                : levels.baseline(end);
        return level.isEmpty() || beginning.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(beginning.get(), promise.asOf() - begin, end - begin, level.get()));
    }

    private Verdict geometric(Figure actual, Way way) {
        if (!way.geometric()) {
            reasons.add(Reason.NO_GEOMETRIC_LINE);
            return Verdict.UNDETERMINED;
        }
        result.requiredSoFar(way.geometricRounded()).soFarRounded(true).trajectory(Trajectory.GEOMETRIC);
        return onTrack(way.admitsGeometric(actual));
    }

    /** The verdict where the figures so far satisfy a level that holds in each year. */
    Verdict sameLevel(Bounds required) {
        result.requiredSoFar(required).trajectory(Trajectory.EACH_YEAR);
        return Verdict.ON_TRACK;
    }

    /** The verdict on a mean or a total by the years so far. */
    Verdict ofPeriod(Figure actual, Bounds required, Trajectory trajectory) {
        Bounds soFar = trajectory == Trajectory.PRO_RATA ? share(required) : required;
        return along(Optional.empty(), Optional.of(actual), Optional.of(soFar), trajectory);
    }

    /** The share of a total that falls to the years so far. */
    Bounds share(Bounds required) {
        Figure share = Figure.of(promise.judged().length())
                .over(Figure.of(promise.assessment().years().length()));
        return required.move(share::times, share::times);
    }

    private Verdict along(
            Optional<Integer> year, Optional<Figure> actual, Optional<Bounds> soFar, Trajectory trajectory) {
        if (actual.isEmpty() || soFar.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        Check check = Check.of(year, actual.get(), soFar.get());
        margins.accept(actual.get(), soFar.get());
        result.requiredSoFar(soFar).trajectory(trajectory).addChecks(check);
        return onTrack(check.satisfied());
    }

    private static Verdict onTrack(boolean good) {
        return good ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
    }

    private boolean begun() {
        return promise.anchored() && promise.baseYears(promise.asOf()).to() <= promise.asOf();
    }

    private Optional<Milestone> milestoneNow() {
        return promise.reading().milestones().stream()
                .filter(milestone -> milestone.year() == promise.asOf())
                .findFirst();
    }

    private Optional<Milestone> lastMilestone() {
        return promise.reading().milestones().stream()
                .filter(milestone -> milestone.year() < promise.asOf())
                .reduce((earlier, later) -> later);
    }

    private Optional<Milestone> nextMilestone() {
        return promise.reading().milestones().stream()
                .filter(milestone -> milestone.year() > promise.asOf())
                .findFirst();
    }
}
