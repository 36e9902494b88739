package io.mubiao.evaluation.chance;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.LinearTrend;
import io.mubiao.evaluation.statistics.MannKendall;
import io.mubiao.evaluation.statistics.TrendInterval;
import io.mubiao.plan.value.YearRange;
import java.util.List;

/**
 * Draws a straight line through figures, and on to years to come.
 *
 * @param figures the figures so far, in order of time
 * @param toCome the years to come that count
 * @param of what is foreseen: the deadline year, or the whole period
 * @param soFar what the years judged add to the sum of those to come
 * @param divisor what the sum is divided by
 * @param neverBelow0 whether the figures, and so what is foreseen, cannot be below 0
 */
public record Projections(
        ImmutableList<YearFigure> figures,
        YearRange toCome,
        YearRange of,
        Figure soFar,
        int divisor,
        boolean neverBelow0) {

    /** Where the line leads. */
    public Answer<Projection> answer() {
        double[] ahead = toCome.stream().asDoubleStream().toArray();
        return line().flatMap(line -> line.predictionOfSum(ahead)
                .flatMap(sum ->
                        line.predictionIntervalOfSum(ahead, Outlook.LEVEL).map(interval -> projection(sum, interval))));
    }

    /** Whether they show a trend at all. */
    public Answer<MannKendall> trend() {
        return MannKendall.of(times(), values());
    }

    private Answer<LinearTrend> line() {
        return LinearTrend.of(times(), values());
    }

    private Projection projection(double sum, TrendInterval interval) {
        return new Projection(
                YearRange.of(
                        figures.get(0).year(), figures.get(figures.size() - 1).year()),
                figures.size(),
                of,
                scaled(sum),
                scaled(interval.lower()),
                scaled(interval.upper()),
                Outlook.LEVEL);
    }

    private double scaled(double sum) {
        double figure = (soFar.toDouble() + sum) / divisor;
        return neverBelow0 ? Math.max(0, figure) : figure;
    }

    private double[] times() {
        return figures.stream().mapToDouble(YearFigure::year).toArray();
    }

    private double[] values() {
        return values(figures);
    }

    private static double[] values(List<YearFigure> figures) {
        return figures.stream().mapToDouble(figure -> figure.value().toDouble()).toArray();
    }
}
