package io.mubiao.evaluation.method.composite.normalisation;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;

/**
 * The lowest value at the lower end of a scale, the highest at the upper end, and the others in proportion: lower + (x −
 * min) / (max − min) · (upper − lower), as {@code n_minmax} of COINr. The scores depend on all values: one more extreme
 * value moves every score. Refused if no two values differ.
 *
 * @param lower the score of the lowest value
 * @param upper the score of the highest value
 */
public record MinMax(Figure lower, Figure upper) implements Normalisation {
    /** Onto 0 to 100. */
    public static final MinMax PERCENT = new MinMax(Figure.of(0), Figure.of(100));

    @Override
    public Answer<Values> scores(Values values) {
        return Extremes.apart(values).map(extremes -> {
            Figure slope = upper.minus(lower).over(extremes.range());
            return values.each(
                    value -> value.minus(extremes.least()).times(slope).plus(lower));
        });
    }

    /** For example {@code min-max onto 0 to 100}. */
    @Override
    public String toString() {
        return "min-max onto " + lower + " to " + upper;
    }
}
