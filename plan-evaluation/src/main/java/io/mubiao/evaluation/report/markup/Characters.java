package io.mubiao.evaluation.report.markup;

/**
 * Characters in an element, not escaped.
 *
 * @param text the characters; what is not allowed or not visible is shown when they are written
 */
record Characters(String text) implements Node {}
