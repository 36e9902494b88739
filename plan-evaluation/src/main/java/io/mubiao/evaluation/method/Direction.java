package io.mubiao.evaluation.method;

import io.mubiao.plan.value.Decimal;

/** Which way is better. */
public enum Direction {
    /** More is better. */
    INCREASE(1),
    /** Less is better. */
    DECREASE(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 or -1: what a change is multiplied by to be positive for the better. */
    public int sign() {
        return sign;
    }

    /** Whether a value is at least as good as a target, compared exactly. */
    public boolean meets(Decimal value, Decimal target) {
        return sign * value.compareTo(target) >= 0;
    }
}
