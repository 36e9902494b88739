package io.mubiao.evaluation.observation;

/** How firm a figure is. Where a year has figures of the same basis and different status, the first of these counts. */
public enum Status {
    /** 最终核实数. */
    FINAL,
    /** The source does not say. */
    NOT_STATED,
    /** 快报数、初步核算数. */
    PROVISIONAL
}
