package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import java.util.Optional;

/**
 * What was found of one year: a figure, or the reason why there is none.
 *
 * @param datum the figure; without a value where the denominator of a ratio is 0
 * @param reason why there is no value; empty if there is one, or if nothing was reported at all
 * @param missingBelow the areas below that lack their figure, each with the reason, empty if nothing was reported
 */
record Found(Optional<Datum> datum, Optional<Reason> reason, ImmutableList<Below> missingBelow) {

    /** An area below that lacks its figure. */
    record Below(AreaId area, Optional<Reason> reason) {}

    static Found of(Datum datum) {
        Optional<Reason> reason = datum.value().isPresent() ? Optional.empty() : Optional.of(Reason.NO_DENOMINATOR);
        return new Found(Optional.of(datum), reason, ImmutableList.of());
    }

    static Found faulty(Reason reason) {
        return new Found(Optional.empty(), Optional.of(reason), ImmutableList.of());
    }

    static Found incomplete(ImmutableList<Below> missing) {
        return new Found(Optional.empty(), Optional.of(Reason.AREAS_INCOMPLETE), missing);
    }

    static Found nothing() {
        return new Found(Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    Optional<Figure> value() {
        return datum.flatMap(Datum::value);
    }

    Optional<Terms> terms() {
        return datum.flatMap(Datum::terms);
    }

    /** Whether nothing was reported at all, in the area or below it. */
    boolean silent() {
        return datum.isEmpty() && reason.isEmpty();
    }

    /** Whether nothing was reported that could be the figure, good or bad. */
    boolean absent() {
        return datum.isEmpty()
                && (reason.isEmpty() || reason.get() == Reason.AREAS_INCOMPLETE || reason.get() == Reason.NOT_DATED);
    }
}
