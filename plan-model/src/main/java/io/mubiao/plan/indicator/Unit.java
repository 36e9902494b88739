package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * The unit that figures of an indicator are given in.
 *
 * @param name as published, for example 起, 人/百万吨 or %
 */
public record Unit(Text name) implements Serializable {
    /** A unit with its English rendering. */
    public static Unit of(String chinese, String english) {
        return new Unit(Text.of(chinese, english));
    }

    /** The name with its English rendering, such as {@code 起 (accidents)}. */
    @Override
    public String toString() {
        return name.shown();
    }
}
