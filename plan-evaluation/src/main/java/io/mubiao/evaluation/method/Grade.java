package io.mubiao.evaluation.method;

/**
 * A class with its score.
 *
 * @param classification in the words of the method
 * @param score on its scale
 * @param standing what the class comes to
 */
record Grade(String classification, double score, Standing standing) {}
