package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;

/**
 * A row of an SDMX file that says that there is no value: missing, which is neither zero nor an observation.
 *
 * @param line the line it starts on, from 1; the header is line 1
 * @param indicator what was not measured, or not published
 * @param area where
 * @param period when
 * @param status the code of the observation status, which may say why: such as M, L, O or Q; empty where it is not stated
 */
public record SdmxMissing(int line, IndicatorId indicator, AreaId area, Period period, String status)
        implements Serializable {
    /** For example {@code line 5: deaths 640000 2018 (L)}. */
    @Override
    public String toString() {
        return "line " + line + ": " + indicator + " " + area + " " + period
                + (status.isEmpty() ? "" : " (" + status + ")");
    }
}
