package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;

/** How much each year of a series weighs in a trend. */
@FunctionalInterface
public interface YearWeights extends Serializable {
    /**
     * The weight of a year, at least 0, and above 0 for at least two years of a series.
     *
     * @param first the first year of the series
     * @param last its last year
     */
    Figure weight(int year, int first, int last);
}
