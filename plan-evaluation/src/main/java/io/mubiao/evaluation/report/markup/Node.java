package io.mubiao.evaluation.report.markup;

/** An element, or characters in one. */
public sealed interface Node permits Element, Characters {}
