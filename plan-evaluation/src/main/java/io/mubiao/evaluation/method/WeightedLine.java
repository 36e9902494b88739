package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.SortedMap;

/**
 * A straight line by weighted least squares, in fractions, so that what lies on a limit is found to lie on it. It runs
 * through the weighted means: slope = Σ w (x - mx)(y - my) / Σ w (x - mx)².
 *
 * @param meanYear the weighted mean of the years
 * @param meanValue the weighted mean of the values
 * @param slope the change by year
 */
record WeightedLine(Figure meanYear, Figure meanValue, Figure slope) implements Serializable {
    private static final Figure ZERO = Figure.of(0);

    /** The line through points of at least two years with a weight. */
    static Answer<WeightedLine> through(SortedMap<Integer, Decimal> points, YearWeights weights) {
        Figure total = ZERO;
        Figure years = ZERO;
        Figure values = ZERO;
        Figure squares = ZERO;
        Figure products = ZERO;
        for (var point : points.entrySet()) {
            Figure weight = weights.weight(point.getKey(), points.firstKey(), points.lastKey());
            if (weight.signum() < 0) {
                return Answer.refused(
                        RefusalReason.OUT_OF_RANGE,
                        "weight " + weight + " of " + point.getKey() + " must be at least 0");
            }
            Figure year = Figure.of((long) point.getKey() - points.firstKey());
            Figure value = Figure.of(point.getValue());
            total = total.plus(weight);
            years = years.plus(weight.times(year));
            values = values.plus(weight.times(value));
            squares = squares.plus(weight.times(year).times(year));
            products = products.plus(weight.times(year).times(value));
        }
        Figure spread = total.times(squares).minus(years.times(years));
        if (spread.signum() == 0) {
            return Answer.refused(
                    RefusalReason.TOO_FEW_POINTS, "years " + points.keySet() + " must be at least 2 with a weight");
        }
        Figure slope = total.times(products).minus(years.times(values)).over(spread);
        return Answer.of(
                new WeightedLine(years.over(total).plus(Figure.of(points.firstKey())), values.over(total), slope));
    }

    /** The value on the line. */
    Figure at(int year) {
        return meanValue.plus(slope.times(Figure.of(year).minus(meanYear)));
    }
}
