package io.mubiao.evaluation.method.composite.normalisation;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.Direction;
import io.mubiao.evaluation.statistics.Answer;

/**
 * The way from one goalpost to the other that has been made, clipped at both: x' = (x − lower) / (upper − lower), at least 0
 * and at most 1, then 1 − x' if less is better, then times the scale; as {@code n_goalposts} of COINr. The scores do not
 * depend on each other. Without the clip it is {@link Scaled}. Refused if the goalposts are alike.
 *
 * @param lower the lower goalpost
 * @param upper the upper goalpost
 * @param direction INCREASE if the upper one is to be reached
 * @param scale the best score
 */
public record Goalposts(Figure lower, Figure upper, Direction direction, Figure scale) implements Normalisation {
    private static final Figure ZERO = Figure.of(0);
    private static final Figure ONE = Figure.of(1);

    @Override
    public Answer<Values> scores(Values values) {
        return Posts.apart(lower, upper)
                .map(width -> values.each(value -> {
                    Figure way = clipped(value.minus(lower).over(width));
                    return (direction == Direction.INCREASE ? way : ONE.minus(way)).times(scale);
                }));
    }

    private static Figure clipped(Figure way) {
        if (way.signum() < 0) {
            return ZERO;
        }
        return way.compareTo(ONE) > 0 ? ONE : way;
    }

    /** For example {@code goalposts 0 and 10, INCREASE is better, scale 100}. */
    @Override
    public String toString() {
        return "goalposts " + lower + " and " + upper + ", " + direction + " is better, scale " + scale;
    }
}
