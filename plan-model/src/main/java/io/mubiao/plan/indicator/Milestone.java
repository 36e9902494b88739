package io.mubiao.plan.indicator;

import java.io.Serializable;

/**
 * A level that the plan itself states for a year before the deadline.
 *
 * @param year the year
 * @param level what its figure is held against, by the comparison of the requirement
 */
public record Milestone(int year, Level level) implements Serializable {
    /** For example {@code 2018: 0.06}. */
    @Override
    public String toString() {
        return year + ": " + level;
    }
}
