package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;

/**
 * The figure of one year.
 *
 * @param year the year
 * @param value the figure in the unit of the indicator
 */
public record YearFigure(int year, Figure value) implements Serializable {
    /** For example {@code 2011: 400}. */
    @Override
    public String toString() {
        return year + ": " + value.shown();
    }
}
