package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import java.util.Optional;

/**
 * What was found of one year: a figure, or the reason why there is none.
 *
 * @param datum the figure; without a value where the denominator of a ratio is 0
 * @param reason why there is no value; empty if there is one, or if nothing was reported at all
 * @param missingBelow the areas below that lack their figure, each with the reason
 */
record Found(Optional<Datum> datum, Optional<Reason> reason, ImmutableList<Below> missingBelow) {

    /**
     * An area below that lacks its figure.
     *
     * @param reported the periods of the year for which it has figures
     * @param others the counting bases that it has figures of instead
     */
    record Below(AreaId area, Reason reason, ImmutableList<Period> reported, ImmutableList<BasisId> others) {}

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
        return datum.isPresent() ? datum.get().value() : Optional.empty();
    }

    Optional<Terms> terms() {
        return datum.flatMap(Datum::terms);
    }

    /** Whether nothing was reported at all, in the area or below it. */
    boolean silent() {
        return datum.isEmpty() && reason.isEmpty();
    }

    /** Whether areas were left out of it, here or further below. */
    boolean partial() {
        return datum.stream()
                .flatMap(Datum::tree)
                .anyMatch(part -> !part.areasLeftOut().isEmpty());
    }

    /** Whether nothing was reported that could be the figure, good or bad. */
    boolean absent() {
        return datum.isEmpty()
                && (reason.isEmpty() || reason.get() == Reason.AREAS_INCOMPLETE || reason.get() == Reason.NOT_DATED);
    }
}
