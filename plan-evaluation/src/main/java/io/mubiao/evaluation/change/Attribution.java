package io.mubiao.evaluation.change;

/** How the causes of a change hang together. */
public enum Attribution {
    /** Each of the causes alone, applied to the evaluation before, leads to what was found after. */
    ALONE,
    /**
     * No difference does so alone, and the causes do together. They are those without any one of which the others do not
     * suffice; where these are not enough by themselves, all differences that bear on the verdict are named.
     */
    TOGETHER,
    /**
     * There are more observations that differ than are tried one by one, 500, and none of the other differences suffices
     * alone: all differences that bear on the verdict are named.
     */
    UNTRIED
}
