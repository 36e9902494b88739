package io.mubiao.evaluation.chance;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.EachPeriodForecast;
import io.mubiao.evaluation.statistics.Forecast;
import io.mubiao.evaluation.statistics.MannKendall;

/**
 * Puts an outlook together from its parts.
 *
 * @param rates whether the figures are rates with denominators, and not plain counts
 */
public record Outlooks(
        Answer<Events> soFar,
        Answer<Forecast> ofPeriod,
        Answer<EachPeriodForecast> ofYears,
        Answer<Projection> projection,
        Answer<MannKendall> trend,
        Answer<Pace> pace,
        boolean rates) {

    /** The whole, with what its parts take for granted. */
    public Outlook outlook() {
        ImmutableList.Builder<Assumption> assumptions = ImmutableList.builder();
        if (ofPeriod.value().isPresent() || ofYears.value().isPresent()) {
            assumptions.add(Assumption.INDEPENDENT_EVENTS, Assumption.RATE_HOLDS_ON);
            if (rates) {
                assumptions.add(Assumption.EXACT_DENOMINATORS, Assumption.LAST_DENOMINATOR);
            } else {
                assumptions.add(Assumption.EQUAL_YEARS);
            }
        }
        if (projection.value().isPresent()) {
            assumptions.add(Assumption.LINE_LEADS_ON);
        }
        return new Outlook(soFar, ofPeriod, ofYears, projection, trend, pace, assumptions.build());
    }
}
