package io.mubiao.plan.responsibility;

/** How the parties of a link share it. */
public enum Mode {
    /** One party. */
    SOLE,
    /** Several parties together. */
    JOINT,
    /** 分别、按职责分工: each for its own part; the text does not say which part is whose. */
    RESPECTIVE
}
