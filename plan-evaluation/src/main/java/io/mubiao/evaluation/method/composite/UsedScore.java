package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;

/**
 * A score that a composite was made of.
 *
 * @param criterion what was scored
 * @param score its score
 * @param share its weight over the sum of the weights of the scores that are there
 */
public record UsedScore(CriterionId criterion, Figure score, Figure share) implements Serializable {
    /** For example {@code deaths: 8.5 × 0.3}. */
    @Override
    public String toString() {
        return criterion + ": " + score.shown() + " × " + share.shown();
    }
}
