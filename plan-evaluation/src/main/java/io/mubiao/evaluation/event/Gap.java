package io.mubiao.evaluation.event;

import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Events that make no figure, and why. */
@Value.Immutable
public interface Gap extends Serializable {
    /** Why events make no figure. */
    enum Reason {
        /** Nobody said that the record is complete for their area, all of their period and their basis. */
        NOT_COVERED,
        /** An amount that the figure hangs on is not stated. */
        AMOUNT_NOT_STATED
    }

    /** What they feed. */
    IndicatorId indicator();

    /** Where they happened. */
    AreaId area();

    /** When they happened. */
    Period period();

    /** The basis that they were recorded on, where it is stated. */
    Optional<BasisId> basis();

    /** Why they make no figure. */
    Reason reason();

    /** How many they are: where nothing is covered, all that belong or may belong; else those without the amount. */
    long events();

    /** One line for a person: {@code deaths 640100 2016: 2 events, AMOUNT_NOT_STATED}. */
    default String shown() {
        return indicator() + " " + area() + " " + period()
                + basis().map(name -> " on " + name).orElse("") + ": " + events()
                + (events() == 1 ? " event, " : " events, ") + reason();
    }
}
