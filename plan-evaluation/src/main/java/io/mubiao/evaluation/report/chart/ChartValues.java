package io.mubiao.evaluation.report.chart;

import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.CoursePoint;
import io.mubiao.evaluation.attainment.RequiredIn;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that must have room on the axis of the figures. */
final class ChartValues {
    private ChartValues() {}

    static ValueAxis axis(Indicator indicator, Course course) {
        if (indicator.kind() == IndicatorKind.STAGE) {
            return ValueAxis.ofStages(indicator.stages().size());
        }
        List<Double> values = Stream.of(
                        figures(course).map(Figure::toDouble),
                        intervals(course.points()),
                        intervals(course.otherBases()))
                .flatMap(all -> all)
                .toList();
        return indicator.kind() == IndicatorKind.AMOUNT ? ValueAxis.free(values) : ValueAxis.fromZero(values);
    }

    private static Stream<Figure> figures(Course course) {
        return Stream.of(
                        Stream.concat(course.points().stream(), course.otherBases().stream())
                                .map(CoursePoint::value),
                        course.baseline().stream(),
                        course.mean().stream(),
                        course.path().stream().map(RequiredIn::bounds).flatMap(ChartValues::bounds),
                        course.goal().stream().flatMap(ChartValues::bounds))
                .flatMap(all -> all);
    }

    /** The lower bound and the upper one, as far as they are there; one only where they are the same. */
    static Stream<Figure> bounds(Bounds bounds) {
        return Stream.of(bounds.lower(), bounds.upper())
                .flatMap(Optional::stream)
                .distinct();
    }

    private static Stream<Double> intervals(List<CoursePoint> points) {
        return points.stream()
                .flatMap(point -> point.interval().stream())
                .flatMap(interval -> Stream.of(interval.lower(), interval.upper()));
    }
}
