package io.mubiao.evaluation.option;

/** Whether the figure of an area that was not reported is formed from the areas right below it. */
public enum RollUp {
    /** Never: only reported figures are used. */
    NONE,
    /** If every area below has its figure. */
    COMPLETE,
    /** From those areas below that have their figure, and every such result says so. */
    PARTIAL
}
