package io.mubiao.evaluation.method.composite.normalisation;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;

/** Two stated ends of a scale. */
final class Posts {
    private Posts() {}

    /** The distance from the lower to the upper one; refused if there is none. */
    static Answer<Figure> apart(Figure lower, Figure upper) {
        Figure width = upper.minus(lower);
        return width.signum() == 0
                ? Answer.refused(
                        RefusalReason.UNDEFINED, "upper end " + upper + " must differ from the lower end " + lower)
                : Answer.of(width);
    }
}
