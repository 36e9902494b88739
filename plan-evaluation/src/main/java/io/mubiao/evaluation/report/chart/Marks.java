package io.mubiao.evaluation.report.chart;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.CoursePoint;
import io.mubiao.evaluation.attainment.RequiredIn;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Node;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is drawn between the axes. */
record Marks(Frame frame, Course course, ChartWords words) {
    private static final double RADIUS = 4.5;
    private static final double DIAMOND = 5.5;
    private static final double CAP = 4;

    /** The base years as a band, and the baseline across them. */
    List<Node> base() {
        return course.baseYears().map(this::band).orElse(ImmutableList.of());
    }

    private List<Node> band(YearRange years) {
        double half = frame.column() / 2;
        Point corner = new Point(frame.x(years.from()) - half, Frame.TOP);
        double width = years.length() * frame.column();
        Element band = Svg.rectangle(corner, width, Frame.BOTTOM - Frame.TOP)
                .with("class", "base")
                .with("fill", Palette.BASE);
        ImmutableList.Builder<Node> drawn = ImmutableList.builder();
        drawn.add(Svg.titled(band, words.baseYears(years)));
        drawn.add(Svg.text(corner.right(4).down(-6), "start", words.baseYears(years))
                .with("fill", Palette.SOFT));
        course.baseline().ifPresent(baseline -> {
            Point left = new Point(corner.x(), frame.y(baseline.toDouble()));
            drawn.add(Svg.titled(
                    Svg.line(left, left.right(width), Palette.INK)
                            .with("class", "baseline")
                            .with("stroke-width", "2"),
                    words.baseline(baseline)));
        });
        return drawn.build();
    }

    /** The end of the last year that is judged. */
    List<Node> deadline() {
        double x = frame.x(course.deadline());
        return ImmutableList.of(
                Svg.line(new Point(x, Frame.TOP), new Point(x, Frame.BOTTOM), Palette.SOFT)
                        .with("class", "deadline")
                        .with("stroke-dasharray", "2 3"),
                Svg.text(new Point(Frame.RIGHT, Frame.TOP - 6), "end", words.deadline())
                        .with("fill", Palette.SOFT));
    }

    /** Where the counting basis changes from one year with a figure to the next. */
    List<Node> breaks() {
        List<CoursePoint> all = Stream.concat(course.points().stream(), course.otherBases().stream())
                .sorted(Comparator.comparingInt(CoursePoint::year))
                .toList();
        ImmutableList.Builder<Node> drawn = ImmutableList.builder();
        for (int i = 1; i < all.size(); i++) {
            CoursePoint before = all.get(i - 1);
            CoursePoint after = all.get(i);
            if (before.year() < after.year() && !before.basis().equals(after.basis())) {
                double x = frame.x((before.year() + after.year()) / 2.0);
                drawn.add(Svg.titled(
                        Svg.line(new Point(x, Frame.TOP - 18), new Point(x, Frame.BOTTOM), Palette.OTHER)
                                .with("class", "basis-break")
                                .with("stroke-width", "2")
                                .with("stroke-dasharray", "8 4"),
                        words.basisBreak()));
                drawn.add(Svg.text(new Point(x + 4, Frame.TOP - 22), "start", words.basisBreak())
                        .with("fill", Palette.OTHER));
            }
        }
        return drawn.build();
    }

    /** What is asked for on the way, and at the deadline. */
    List<Node> required() {
        ImmutableList.Builder<Node> drawn = ImmutableList.builder();
        drawn.addAll(path(Bounds::lower));
        if (course.goal().filter(Bounds::point).isEmpty()) {
            drawn.addAll(path(Bounds::upper));
        }
        course.goal().ifPresent(goal -> {
            ChartValues.bounds(goal).forEach(bound -> drawn.add(Svg.titled(goal(bound), words.goal(goal))));
            drawn.add(goalText(goal));
        });
        return drawn.build();
    }

    private List<Node> path(Function<Bounds, Optional<Figure>> side) {
        List<Point> points = new ArrayList<>();
        for (RequiredIn required : course.path()) {
            side.apply(required.bounds()).ifPresent(bound -> points.add(frame.at(required.year(), bound.toDouble())));
        }
        if (points.isEmpty()) {
            return ImmutableList.of();
        }
        course.goal().flatMap(side).ifPresent(bound -> points.add(frame.at(course.deadline(), bound.toDouble())));
        Element line = Svg.polyline(points, Palette.REQUIRED).with("class", "required");
        return ImmutableList.of(
                Svg.titled(words.convention() ? line.with("stroke-dasharray", "6 4") : line, words.path()));
    }

    private Element goal(Figure bound) {
        Point left = frame.at(course.deadline(), bound.toDouble()).right(-frame.column() / 2);
        return Svg.line(left, new Point(Frame.RIGHT + 6, left.y()), Palette.REQUIRED)
                .with("class", "goal")
                .with("stroke-width", "4");
    }

    private Element goalText(Bounds goal) {
        double y = ChartValues.bounds(goal)
                .mapToDouble(bound -> frame.y(bound.toDouble()))
                .average()
                .orElse(Frame.BOTTOM);
        return Svg.text(new Point(Frame.RIGHT + 10, y + 4), "start", words.bounds(goal))
                .with("fill", Palette.REQUIRED)
                .with("font-weight", "bold");
    }

    List<Node> otherBases() {
        return course.otherBases().stream().<Node>map(this::diamond).toList();
    }

    private Element diamond(CoursePoint point) {
        Point at = frame.at(point.year(), point.value().toDouble());
        Element shape = Svg.polygon(List.of(at.right(-DIAMOND), at.down(-DIAMOND), at.right(DIAMOND), at.down(DIAMOND)))
                .with("class", "other-basis")
                .with("fill", "#ffffff")
                .with("stroke", Palette.OTHER)
                .with("stroke-width", "2");
        return Svg.titled(shape, words.point(point));
    }

    /** The figures, joined where one year follows the other, with their intervals. */
    List<Node> figures() {
        ImmutableList.Builder<Node> drawn = ImmutableList.builder();
        List<Point> run = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (CoursePoint point : course.points()) {
            if (point.year() != last + 1) {
                joined(run).ifPresent(drawn::add);
                run.clear();
            }
            run.add(frame.at(point.year(), point.value().toDouble()));
            last = point.year();
        }
        joined(run).ifPresent(drawn::add);
        course.mean().ifPresent(mean -> drawn.add(mean(mean)));
        course.points().forEach(point -> drawn.addAll(interval(point)));
        course.points().forEach(point -> drawn.add(circle(point)));
        return drawn.build();
    }

    private static Optional<Node> joined(List<Point> run) {
        return run.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Svg.polyline(ImmutableList.copyOf(run), Palette.FIGURE).with("class", "figures"));
    }

    private Node mean(Figure mean) {
        double y = frame.y(mean.toDouble());
        return Svg.titled(
                Svg.line(new Point(Frame.LEFT, y), new Point(Frame.RIGHT, y), Palette.FIGURE)
                        .with("class", "mean")
                        .with("stroke-dasharray", "1 3")
                        .with("stroke-width", "2"),
                words.mean(mean));
    }

    private List<Node> interval(CoursePoint point) {
        return point.interval()
                .<List<Node>>map(interval -> {
                    Point low = frame.at(point.year(), interval.lower());
                    Point high = frame.at(point.year(), interval.upper());
                    return ImmutableList.of(
                            Svg.line(low, high, Palette.FIGURE).with("class", "interval"),
                            Svg.line(low.right(-CAP), low.right(CAP), Palette.FIGURE),
                            Svg.line(high.right(-CAP), high.right(CAP), Palette.FIGURE));
                })
                .orElse(ImmutableList.of());
    }

    private Element circle(CoursePoint point) {
        Element shape = Svg.circle(frame.at(point.year(), point.value().toDouble()), RADIUS)
                .with("class", "figure")
                .with("fill", point.provisional() ? "#ffffff" : Palette.FIGURE)
                .with("stroke", Palette.FIGURE)
                .with("stroke-width", "2");
        return Svg.titled(shape, words.point(point));
    }
}
