package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Objects;

/**
 * Figures that a verdict asks for, whether or not there are any.
 *
 * @param indicator of what
 * @param area where
 * @param years of which years: those judged so far, or the base years
 * @param inTerms whether a ratio is asked for its numerator and denominator, since its years are pooled
 */
public record AskedFor(IndicatorId indicator, AreaId area, YearRange years, boolean inTerms) implements Serializable {

    /** What a reading of its target asks for in the area of an attainment; nothing where nothing is promised there. */
    public static ImmutableList<AskedFor> of(Attainment attainment, Reading reading) {
        Promise promise = attainment.judge().promise(reading, attainment.area());
        if (!promise.made()) {
            return ImmutableList.of();
        }
        AskedFor judged = new AskedFor(
                attainment.indicator().id(),
                attainment.area(),
                promise.judged(),
                promise.assessment().averaging() == Averaging.POOLED);
        return promise.baselineObserved() ? ImmutableList.of(judged, judged.base(promise)) : ImmutableList.of(judged);
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AskedFor asked
                && indicator.equals(asked.indicator)
                && area.equals(asked.area)
                && years.equals(asked.years)
                && inTerms == asked.inTerms;
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, area, years, inTerms);
    }

    /** The base years, of the same series or of the one that the baseline names. */
    private AskedFor base(Promise promise) {
        Baseline base = promise.baseline().orElseThrow();
        YearRange baseYears = YearRange.of(
                promise.baseYears(years.from()).from(),
                promise.baseYears(years.to()).to());
        return new AskedFor(
                base.indicator().orElse(indicator),
                base.area().orElse(area),
                baseYears,
                base.averaging() == Averaging.POOLED);
    }
}
