package io.mubiao.evaluation.option;

/** How a target is expected to be approached before its deadline. Both are conventions of this library. */
public enum Line {
    /** By the same amount each year: y0 + (T − y0)·k/n. */
    STRAIGHT,
    /** By the same rate each year: y0·(T/y0)^(k/n). It exists only between figures above 0. */
    GEOMETRIC
}
