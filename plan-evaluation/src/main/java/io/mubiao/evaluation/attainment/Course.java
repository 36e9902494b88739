package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The course of an indicator under one reading of its target, and what is asked of it: all that a chart needs, so that a
 * chart computes nothing. Years without a figure have no point: a line must not lead over them.
 */
@Value.Immutable
public interface Course extends Serializable {
    /** The years from the first that counts, or a base year, to the deadline. */
    YearRange years();

    /** The last year whose figures could be used. */
    int asOf();

    /** The last year that is judged. */
    int deadline();

    /** Whether the points are totals from the first judged year on, and not the figures of single years. */
    boolean cumulative();

    /** The figures on the counting basis of the verdict, in order of time. */
    ImmutableList<CoursePoint> points();

    /** The figures of single years on other counting bases, which do not compare, in order of time. */
    ImmutableList<CoursePoint> otherBases();

    /** The base years, where the baseline is the past of the same series, and does not move. */
    Optional<YearRange> baseYears();

    /** What the target starts from. */
    Optional<Figure> baseline();

    /** The mean of the judged years so far, where a mean counts. */
    Optional<Figure> mean();

    /** What is asked for by the end of each year before the deadline, in order of time; none where nothing is. */
    ImmutableList<RequiredIn> path();

    /** What is asked for at the deadline, where that is known. */
    Optional<Bounds> goal();

    /** One line for a person, as toString gives it: {@code 2011–2020: 10 points}. */
    default String shown() {
        return years() + ": " + points().size() + (points().size() == 1 ? " point" : " points");
    }
}
