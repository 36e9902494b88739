package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The numerator or the denominator of a ratio. */
@Value.Immutable
@JsonDeserialize(builder = RatioTerm.Builder.class)
public interface RatioTerm extends Serializable {
    /** What it counts. */
    Text name();

    /** The unit its figures are given in. */
    Unit unit();

    /** How its figures of parts of a year make that of the year; over areas the terms of a ratio always add up. */
    @Value.Default
    default Accumulation accumulation() {
        return Accumulation.NONE;
    }

    /** The indicator of the same plan that measures it, if there is one: two ratios may share a numerator. */
    Optional<IndicatorId> indicator();

    /** One line for a person. */
    default String shown() {
        return name().chinese() + " (" + unit().name().chinese() + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RatioTerm}. */
    final class Builder extends ImmutableRatioTerm.Builder {
        Builder() {}
    }
}
