package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.chance.Events;
import io.mubiao.evaluation.chance.YearEvents;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Series;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.statistics.RateInterval;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.YearRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Traces the course of an indicator against its target. */
final class Courses {
    private static final double LEVEL = 0.95;

    private final Judging judging;
    private final Promise promise;
    private final Judgement judgement;
    private final Series series;
    private final TargetEvents events;

    private Courses(TargetJudge judge, Reading reading, AreaId area) {
        this.judging = judge.judging(reading, area);
        this.promise = judging.promise();
        this.judgement = judging.judgement();
        this.series = judge.figures().series(judge.indicator(), area);
        this.events = new TargetEvents(judge.indicator(), promise, judgement);
    }

    static Course of(TargetJudge judge, Reading reading, AreaId area) {
        return new Courses(judge, reading, area).course();
    }

    private Course course() {
        boolean cumulative = promise.rule(AssessmentRule.PERIOD_TOTAL);
        Optional<YearRange> base = promise.baseline()
                .filter(baseline -> !cumulative && !baseline.moving() && !baseline.elsewhere())
                .map(baseline -> baseline.years());
        int deadline = promise.assessment().deadline();
        int first = Math.min(
                base.map(YearRange::from).orElse(deadline),
                promise.assessment().years().from());
        YearRange years = YearRange.of(first, deadline);
        return ImmutableCourse.builder()
                .years(years)
                .asOf(promise.asOf())
                .deadline(deadline)
                .cumulative(cumulative)
                .points(cumulative ? totals() : points(years, judgement.basis()))
                .otherBases(otherBases(years))
                .baseYears(base)
                .baseline(base.flatMap(shown -> judgement.baseline()))
                .mean(promise.rule(AssessmentRule.PERIOD_MEAN) ? judgement.actual() : Optional.empty())
                .path(path())
                .goal(asked(deadline) ? judging.levels().at(deadline) : Optional.empty())
                .build();
    }

    private List<CoursePoint> otherBases(YearRange years) {
        return series.bases().stream()
                .filter(basis -> !basis.equals(judgement.basis()))
                .flatMap(basis -> points(years, basis).stream())
                .sorted(Comparator.comparingInt(CoursePoint::year))
                .toList();
    }

    private List<CoursePoint> points(YearRange years, Optional<BasisId> basis) {
        ImmutableList.Builder<CoursePoint> points = ImmutableList.builder();
        data(years, basis)
                .forEach(datum -> datum.value()
                        .ifPresent(value -> points.add(
                                point(datum, value).interval(interval(datum)).build())));
        return points.build();
    }

    /** The totals of the judged years, up to the first year without a figure. */
    private List<CoursePoint> totals() {
        ImmutableList.Builder<CoursePoint> totals = ImmutableList.builder();
        Figure total = Figure.of(0);
        boolean provisional = false;
        int expected = promise.assessment().years().from();
        for (Datum datum : data(promise.assessment().years(), judgement.basis()).toList()) {
            if (datum.year() != expected || datum.value().isEmpty()) {
                break;
            }
            total = total.plus(datum.value().get());
            provisional |= provisional(datum);
            totals.add(point(datum, total).provisional(provisional).build());
            expected++;
        }
        return totals.build();
    }

    private Stream<Datum> data(YearRange years, Optional<BasisId> basis) {
        return IntStream.rangeClosed(years.from(), Math.min(years.to(), promise.asOf()))
                .mapToObj(year -> series.datum(year, basis))
                .flatMap(Optional::stream);
    }

    private static ImmutableCoursePoint.Builder point(Datum datum, Figure value) {
        return ImmutableCoursePoint.builder()
                .year(datum.year())
                .value(value)
                .basis(datum.basis())
                .provisional(provisional(datum));
    }

    private static boolean provisional(Datum datum) {
        return datum.observations().stream().anyMatch(source -> source.status() == Status.PROVISIONAL);
    }

    private Optional<RateInterval> interval(Datum datum) {
        if (events.refusal().isPresent()) {
            return Optional.empty();
        }
        return events.of(ImmutableList.of(datum)).value().map(Events::each).flatMap(each -> interval(each.get(0)));
    }

    private static Optional<RateInterval> interval(YearEvents events) {
        return RateInterval.garwood(events.count().toDouble(), events.exposure().toDouble(), LEVEL)
                .value();
    }

    private List<RequiredIn> path() {
        int deadline = promise.assessment().deadline();
        return switch (promise.assessment().rule()) {
            case STAGE_REACHED -> ImmutableList.of();
            case END_YEAR -> onTheWay(deadline);
            case EVERY_YEAR -> levels(year -> judging.levels().at(year), Trajectory.EACH_YEAR);
            case PERIOD_MEAN -> levels(year -> judging.levels().at(deadline), Trajectory.MEAN_SO_FAR);
            case PERIOD_TOTAL -> levels(this::share, Trajectory.PRO_RATA);
        };
    }

    private List<RequiredIn> onTheWay(int deadline) {
        int first = promise.baseline()
                .map(baseline -> promise.baseYears(deadline).to())
                .orElse(promise.assessment().years().from());
        int stated = promise.reading().milestones().stream()
                .mapToInt(milestone -> milestone.year())
                .min()
                .orElse(first);
        return promise.made()
                ? IntStream.range(Math.min(first, stated), deadline)
                        .mapToObj(judging::onTheWay)
                        .flatMap(Optional::stream)
                        .toList()
                : ImmutableList.of();
    }

    private List<RequiredIn> levels(IntFunction<Optional<Bounds>> level, Trajectory trajectory) {
        YearRange years = promise.assessment().years();
        return years.stream()
                .filter(year -> year < years.to() && asked(year))
                .mapToObj(year -> level.apply(year).map(bounds -> new RequiredIn(year, bounds, trajectory)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bounds> share(int year) {
        YearRange years = promise.assessment().years();
        Figure share = Figure.of(year - years.from() + 1L).over(Figure.of(years.length()));
        return judging.levels().at(years.to()).map(all -> all.move(share::times, share::times));
    }

    /** Whether what is asked for hangs on nothing that is still to come. */
    private boolean asked(int year) {
        return promise.made() && (promise.levelKnownAhead() || year <= promise.asOf());
    }
}
