package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The second part of a target: what it starts from. Either the figures of one or several years, or a value that the plan
 * itself states for those years.
 */
@Value.Immutable
@JsonDeserialize(builder = Baseline.Builder.class)
public interface Baseline extends WithBaseline, Serializable {
    /** The base years. */
    YearRange years();

    /** How several years become one figure. */
    @Value.Default
    default Averaging averaging() {
        return Averaging.MEAN_OF_YEARS;
    }

    /** The base figure where the plan states it; observations of the base years are then not asked for. */
    Optional<Decimal> stated();

    /** The mean of several years, or one year's figure. */
    static Baseline of(YearRange years) {
        return builder().years(years).build();
    }

    /** A value that the plan states for its base year. */
    static Baseline stated(String value, int year) {
        return builder().years(YearRange.of(year)).stated(Decimal.parse(value)).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Baseline}. */
    final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
