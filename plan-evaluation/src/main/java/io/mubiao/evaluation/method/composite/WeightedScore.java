package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * A score that is there, and how much it counts.
 *
 * @param score the score; the more the better
 * @param weight how much it counts beside the others, in any unit
 */
public record WeightedScore(Figure score, Decimal weight) implements Serializable {
    /** For example {@code 8.5 × 0.3}. */
    @Override
    public String toString() {
        return score.shown() + " × " + weight;
    }
}
