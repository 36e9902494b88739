package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.statistics.Answer;
import java.io.Serializable;
import java.util.List;

/** A way to make one score of several. */
@FunctionalInterface
public interface Aggregation extends Serializable {
    /**
     * The score of all together. Only the proportions of the weights count, not their sum.
     *
     * @param scores the scores that are there
     */
    Answer<Score> of(List<WeightedScore> scores);

    /** Whether the weights make a difference. */
    default boolean weighted() {
        return true;
    }
}
