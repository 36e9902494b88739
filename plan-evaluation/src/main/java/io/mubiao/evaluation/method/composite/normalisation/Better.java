package io.mubiao.evaluation.method.composite.normalisation;

/** Which way an indicator is to move. */
public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
}
