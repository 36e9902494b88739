package io.mubiao.evaluation.method.composite.normalisation;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;

/**
 * The distance from one stated value in units of the distance to another: factor · (x − lower) / (upper − lower), as {@code
 * n_scaled} of COINr. Nothing is clipped, and the scores do not depend on each other. Refused if the two stated values are
 * alike.
 *
 * @param lower the value that scores 0
 * @param upper the value that scores the factor; may be less than the other one, where less is better
 * @param factor the score of {@code upper}
 */
public record Scaled(Figure lower, Figure upper, Figure factor) implements Normalisation {
    /** With the factor 100. */
    public static Scaled percent(Figure lower, Figure upper) {
        return new Scaled(lower, upper, Figure.of(100));
    }

    @Override
    public Answer<Values> scores(Values values) {
        return Posts.apart(lower, upper)
                .map(width ->
                        values.each(value -> value.minus(lower).over(width).times(factor)));
    }

    /** For example {@code scaled from 1 to 10 by 100}. */
    @Override
    public String toString() {
        return "scaled from " + lower + " to " + upper + " by " + factor;
    }
}
