package io.mubiao.plan.indicator;

/** How figures of parts of a year, or of parts of an area, make the figure of the whole. */
public enum Accumulation {
    /** Something that happens over a time, such as accidents or yuan spent: adds up over time and over areas. */
    FLOW,
    /**
     * Something that is there at a moment, such as enterprises: the year's figure is its last one; adds up over areas,
     * unless it is a stage.
     */
    STOCK,
    /** A mean, an index, a concentration: adds up over nothing, so that the figure of the whole must be reported. */
    NONE
}
