package io.mubiao.evaluation.observation;

/** Told of an observation, by its place as it came, that contradicts an earlier one. */
@FunctionalInterface
interface Conflict {
    void found(int item, int earlier);
}
