package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;

/**
 * The events of one year.
 *
 * @param year the year
 * @param count how many there were
 * @param exposure what they happened in: 1 for a count, the denominator in units of the factor for a rate
 */
public record YearEvents(int year, Figure count, Figure exposure) implements Serializable {
    /** For example {@code 2011: 300 in 2100}. */
    @Override
    public String toString() {
        return year + ": " + count.shown() + " in " + exposure.shown();
    }
}
