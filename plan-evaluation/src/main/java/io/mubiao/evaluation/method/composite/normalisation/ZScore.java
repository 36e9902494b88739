package io.mubiao.evaluation.method.composite.normalisation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;

/**
 * The distance from the mean in standard deviations, moved to another mean and deviation: mean + deviation · (x − x̄) / s, as
 * {@code n_zscore} of COINr. s is the standard deviation of a sample, with n − 1 below the line. It is cut after 30
 * significant digits; nothing else is rounded. Refused with fewer than two values, and if no two values differ.
 *
 * @param mean the mean of the scores
 * @param deviation the standard deviation of the scores; refused unless above 0
 */
public record ZScore(Figure mean, Figure deviation) implements Normalisation {
    /** Mean 0 and standard deviation 1. */
    public static final ZScore STANDARD = new ZScore(Figure.of(0), Figure.of(1));

    @Override
    public Answer<Values> scores(Values values) {
        ImmutableList<Figure> available = values.available();
        int n = available.size();
        if (deviation.signum() <= 0) {
            return Answer.refused(RefusalReason.NOT_POSITIVE, "standard deviation " + deviation + " must be above 0");
        }
        if (n < 2) {
            return Answer.refused(
                    RefusalReason.TOO_FEW_POINTS,
                    "values: " + n + " of " + values.size() + " are there, at least 2 must be");
        }
        return Extremes.apart(values).map(extremes -> {
            Figure average = sum(available).over(Figure.of(n));
            Figure squares = available.stream()
                    .map(value -> value.minus(average).power(2))
                    .reduce(Figure.of(0), Figure::plus);
            Figure unit = deviation.over(squares.over(Figure.of(n - 1L)).root(2));
            return values.each(value -> value.minus(average).times(unit).plus(mean));
        });
    }

    private static Figure sum(ImmutableList<Figure> figures) {
        return figures.stream().reduce(Figure.of(0), Figure::plus);
    }

    /** For example {@code z-score with mean 0 and standard deviation 1}. */
    @Override
    public String toString() {
        return "z-score with mean " + mean + " and standard deviation " + deviation;
    }
}
