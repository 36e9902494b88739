package io.mubiao.evaluation.attainment;

import java.io.Serializable;

/**
 * What is asked for by the end of a year.
 *
 * @param year the year
 * @param bounds the figures that do; rounded along {@link Trajectory#GEOMETRIC}, and exact otherwise
 * @param trajectory by what it is asked for
 */
public record RequiredIn(int year, Bounds bounds, Trajectory trajectory) implements Serializable {
    /** For example {@code 2018: ≤ 376 (STRAIGHT_LINE)}. */
    @Override
    public String toString() {
        return year + ": " + bounds + " (" + trajectory + ")";
    }
}
