package io.mubiao.evaluation.observation;

/**
 * An observation that contradicts an earlier one.
 *
 * @param item its place, as they came
 * @param earlier the place of the other one
 */
record Conflict(int item, int earlier) {}
