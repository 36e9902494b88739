package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.RateInterval;
import io.mubiao.plan.indicator.BasisId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The figure of one year in a {@link Course}. */
@Value.Immutable
public interface CoursePoint extends Serializable {
    /** The year; of a total its last one. */
    int year();

    /** The figure. */
    Figure value();

    /** The counting basis, where one is known. */
    Optional<BasisId> basis();

    /** Whether it rests on a provisional figure. */
    boolean provisional();

    /**
     * The exact 95 % interval (Garwood) of the yearly count or rate, for events that happen to people and rates of them with
     * known denominators.
     */
    Optional<RateInterval> interval();

    /** One line for a person, as toString gives it: {@code 2020: 352}. */
    default String shown() {
        return year() + ": " + value();
    }
}
