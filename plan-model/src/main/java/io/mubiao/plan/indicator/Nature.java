package io.mubiao.plan.indicator;

/** How binding a target is. */
public enum Nature {
    /** 约束性. */
    BINDING,
    /** 预期性. */
    EXPECTED,
    /** The plan does not say. */
    NOT_STATED
}
