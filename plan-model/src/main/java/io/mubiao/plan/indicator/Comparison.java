package io.mubiao.plan.indicator;

/** How a figure must stand to a level. */
public enum Comparison {
    /** 不超过、控制在…以内: lower is better. */
    AT_MOST,
    /** 不少于、达到…以上: higher is better. */
    AT_LEAST,
    /** Between a lower and an upper level. */
    WITHIN,
    /** The level itself, such as 无 (none). */
    EXACTLY
}
