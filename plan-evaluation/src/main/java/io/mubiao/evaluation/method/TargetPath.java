package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * The value that is expected in each year on the way to a target: linear, y0 + (T - y0) k/n, or geometric, y0 (T/y0)^(k/n),
 * k of n years after the base.
 *
 * <p>The kinds are those that the World Health Organization's indicators of its general programme of work use, and each
 * path is continuous: it starts at the base and ends at the target. Their path to a percentage of a baseline, which starts
 * from a later value with the share of the time since the baseline, is not, and is not offered. Linear paths are exact,
 * geometric ones to 30 significant digits, cut.
 *
 * @param shape linear or geometric
 * @param fromYear the year of the base
 * @param from the value of the base
 * @param toYear the year of a second value
 * @param to the second value: the target, or what a rate is taken from
 * @param lastYear the last year that may be asked for
 */
public record TargetPath(Shape shape, int fromYear, Figure from, int toYear, Figure to, int lastYear)
        implements Serializable {
    private static final int MOST_YEARS = 200;
    private static final Figure HUNDRED = Figure.of(100);

    /** How the years between are filled. */
    public enum Shape {
        /** By the same amount each year. */
        LINEAR,
        /** By the same rate each year. */
        GEOMETRIC
    }

    /** From the base straight to the target. */
    public static TargetPath linear(Point base, Point target) {
        return between(Shape.LINEAR, base, target, target.year());
    }

    /** From the base to the target at one annual rate of change. */
    public static TargetPath geometric(Point base, Point target) {
        return between(Shape.GEOMETRIC, base, target, target.year());
    }

    /** From the base at one annual rate to a change of so many per cent in all, by a year: -3 for 3 % less. */
    public static TargetPath percentChange(Point base, Decimal percent, int year) {
        Figure from = Figure.of(base.value());
        Figure to = from.times(HUNDRED.plus(Figure.of(percent))).over(HUNDRED);
        return new TargetPath(Shape.GEOMETRIC, base.year(), from, year, to, year);
    }

    /** No more than at the base, for good. */
    public static TargetPath haltTheRise(Point base) {
        return yearlyChange(base, Decimal.of(0));
    }

    /** So much more each year, for good. */
    public static TargetPath yearlyChange(Point base, Decimal change) {
        Figure from = Figure.of(base.value());
        int next = base.year() + 1;
        return new TargetPath(
                Shape.LINEAR, base.year(), from, next, from.plus(Figure.of(change)), base.year() + MOST_YEARS);
    }

    /** On at the annual rate between the last two points: a projection, and no promise. It is not cut at 0 or 100. */
    public static TargetPath latestRate(Point before, Point latest) {
        return between(Shape.GEOMETRIC, before, latest, before.year() + MOST_YEARS);
    }

    private static TargetPath between(Shape shape, Point from, Point to, int lastYear) {
        return new TargetPath(shape, from.year(), Figure.of(from.value()), to.year(), Figure.of(to.value()), lastYear);
    }

    /**
     * The value expected in a year. Refused are a year before the base or after the end of the path, a year or a second
     * value more than 200 years from the base (OUT_OF_RANGE), a second value that is not later than the base (UNDEFINED),
     * and a geometric path between values that are not above 0 (NOT_POSITIVE).
     */
    public Answer<Figure> at(int year) {
        if (toYear <= fromYear) {
            return Answer.refused(RefusalReason.UNDEFINED, "year " + toYear + " must be after " + fromYear);
        }
        long years = (long) year - fromYear;
        long all = (long) toYear - fromYear;
        if (years < 0 || year > lastYear || Math.max(years, all) > MOST_YEARS) {
            return Answer.refused(
                    RefusalReason.OUT_OF_RANGE,
                    "year " + year + " must be from " + fromYear + " to " + lastYear + ", within " + MOST_YEARS
                            + " years");
        }
        if (shape == Shape.LINEAR) {
            Figure share = Figure.of(years).over(Figure.of(all));
            return Answer.of(from.plus(to.minus(from).times(share)));
        }
        if (from.signum() <= 0 || to.signum() <= 0) {
            return Answer.refused(RefusalReason.NOT_POSITIVE, "values " + from + " and " + to + " must be above 0");
        }
        return Answer.of(geometric((int) years, (int) all));
    }

    private Figure geometric(int years, int all) {
        if (years % all == 0) {
            return from.times(to.over(from).power(years / all));
        }
        return from.times(to.over(from).power(years).root(all));
    }
}
