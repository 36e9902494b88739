package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;

/** What the codes of an SDMX file stand for. */
record SdmxCodes(
        ImmutableMap<String, IndicatorId> indicators,
        ImmutableMap<String, AreaId> areas,
        ImmutableMap<String, BasisId> bases,
        ImmutableMap<String, Status> statuses)
        implements Serializable {

    /** No codes but those of the list of observation statuses that say how firm a figure is. */
    static SdmxCodes standard() {
        return new SdmxCodes(
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of("A", Status.FINAL, "P", Status.PROVISIONAL));
    }
}
