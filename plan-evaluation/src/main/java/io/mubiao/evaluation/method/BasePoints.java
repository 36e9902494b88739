package io.mubiao.evaluation.method;

import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules by which methods choose the point that progress is reckoned from. */
final class BasePoints {
    /** The year of the 2030 Agenda. */
    static final int AGENDA = 2015;

    /** The year by which its goals are to be reached. */
    static final int AGENDA_TARGET = 2030;

    private BasePoints() {}

    /** The base year, or the first later one with data. */
    static Optional<Point> orLater(ProgressQuestion question) {
        return Optional.ofNullable(question.points().ceilingEntry(year(question)))
                .map(Point::of);
    }

    /** The year with data that is nearest to the base year; the later one of two. */
    static Optional<Point> nearest(ProgressQuestion question) {
        int year = year(question);
        return IntStream.rangeClosed(0, ProgressQuestion.LATEST - ProgressQuestion.EARLIEST)
                .flatMap(by -> IntStream.of(year + by, year - by))
                .filter(question.points()::containsKey)
                .boxed()
                .findFirst()
                .flatMap(found -> at(question, found));
    }

    /** The base year, or the first after it, or else the last before it, that is not the latest. */
    static Optional<Point> beforeTheLatest(NavigableMap<Integer, Decimal> points, ProgressQuestion question) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Integer, Decimal> earlier = points.headMap(points.lastKey(), false);
        int year = year(question);
        return Optional.ofNullable(earlier.ceilingEntry(year))
                .or(() -> Optional.ofNullable(earlier.lowerEntry(year)))
                .map(Point::of);
    }

    /** The point of the base year; the first point where none is given. */
    static Optional<Point> givenOrFirst(ProgressQuestion question) {
        return question.baseYear().map(year -> at(question, year)).orElseGet(question::earliest);
    }

    /** Why there is no base. */
    static Refusal missing(ProgressQuestion question) {
        String years = question.points().isEmpty()
                ? "none"
                : question.points().firstKey() + " to " + question.points().lastKey();
        return new Refusal(
                RefusalReason.TOO_FEW_POINTS,
                "years " + years + " must have a base year"
                        + question.baseYear().map(year -> ", " + year + ",").orElse("") + " and a later one");
    }

    /** The last of some points. */
    static Optional<Point> last(NavigableMap<Integer, Decimal> points) {
        return Optional.ofNullable(points.lastEntry()).map(Point::of);
    }

    private static Optional<Point> at(ProgressQuestion question, int year) {
        return Optional.ofNullable(question.points().get(year)).map(value -> new Point(year, value));
    }

    private static int year(ProgressQuestion question) {
        return question.baseYear().orElse(AGENDA);
    }
}
