package io.mubiao.evaluation.change;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.time.LocalDate;
import java.util.Optional;

/** What makes two observations of two evaluations the same one, whatever their figures. */
record ObservationKey(Slot slot, Status status, Optional<LocalDate> published) {
    /** What several vintages of a figure have in common. */
    record Slot(IndicatorId indicator, AreaId area, Period period, Optional<BasisId> basis) {
        static Slot of(Observation observation) {
            return new Slot(observation.indicator(), observation.area(), observation.period(), observation.basis());
        }
    }

    static ObservationKey of(Observation observation) {
        return new ObservationKey(Slot.of(observation), observation.status(), observation.published());
    }
}
