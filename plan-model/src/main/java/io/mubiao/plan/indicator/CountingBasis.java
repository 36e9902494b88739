package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A statistical regime that figures belong to (统计口径). Figures of different bases are not comparable: where the regime
 * changes, a series breaks.
 */
@Value.Immutable
@JsonDeserialize(builder = CountingBasis.Builder.class)
public interface CountingBasis extends Serializable {
    /** What the {@code basis} column of a file of observations names it by. */
    BasisId id();

    /** Its name. */
    Text name();

    /** The year on whose first day it came into force; empty for the basis that was there before the others. */
    Optional<Integer> fromYear();

    /** One line for a person. */
    default String shown() {
        return id() + ": " + name().chinese()
                + fromYear().map(year -> " (from " + year + ")").orElse("");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountingBasis}. */
    final class Builder extends ImmutableCountingBasis.Builder {
        Builder() {}
    }
}
