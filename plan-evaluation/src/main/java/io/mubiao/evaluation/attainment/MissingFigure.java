package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;

/**
 * A figure that a verdict would need.
 *
 * @param indicator of what
 * @param area where
 * @param year for which whole year
 * @param reason why there is none
 * @param reported the periods of that year for which there are figures, none of which can stand for it
 */
public record MissingFigure(IndicatorId indicator, AreaId area, int year, Reason reason, ImmutableList<Period> reported)
        implements Serializable {
    /** For example {@code accidents 640000 2014: BASELINE_INCOMPLETE (reported: 2014-H1)}. */
    @Override
    public String toString() {
        String parts = reported.isEmpty()
                ? ""
                : " (reported: "
                        + String.join(
                                ", ", reported.stream().map(Period::toString).toList()) + ")";
        return indicator + " " + area + " " + year + ": " + reason + parts;
    }
}
