package io.mubiao.evaluation.method.composite.normalisation;

import java.io.Serializable;

/**
 * Scores on a common scale, and how they were made.
 *
 * @param method how
 * @param scores the scores, at the places of the values they were made from
 */
public record Normalised(Normalisation method, Values scores) implements Serializable {
    /** For example {@code min-max onto 0 to 100: 0, 50, missing, 100}. */
    @Override
    public String toString() {
        return method + ": " + scores;
    }
}
