package io.mubiao.plan.indicator;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The part of a target that is handed down to one area (分解指标). It takes the place of the level of every reading, and so
 * must be a level that each of them could have.
 */
@Value.Immutable
@JsonDeserialize(builder = Allocation.Builder.class)
public interface Allocation extends Serializable {
    /** The area, another one than the plan's own. */
    AreaId area();

    /** Its level, of any kind; for {@link Comparison#WITHIN} the lower one. */
    Level level();

    /** Its upper level, of the same kind as the lower one, exactly for {@link Comparison#WITHIN}. */
    Optional<Level> upper();

    /**
     * What the area starts from, where that is stated: it takes the place of the figures of the base years, and observations
     * of them are then not asked for. In the unit of the indicator.
     */
    Optional<Decimal> baseline();

    /** The document that hands it down, where it is not the plan itself. */
    Optional<String> source();

    /** Refuses an upper level that does not go with the lower one, and a source without a name. */
    @Value.Check
    default void check() {
        refuse(
                upper().filter(upper -> upper.kind() != level().kind()).isPresent(),
                "must have both its levels of one kind");
        refuse(
                upper().filter(upper -> upper.number().compareTo(level().number()) < 0)
                        .isPresent(),
                "must not have its upper level below the lower one");
        refuse(source().filter(String::isBlank).isPresent(), "must have a source that is not blank");
    }

    private void refuse(boolean wrong, String rule) {
        if (wrong) {
            throw new IllegalArgumentException("Allocation to '" + area() + "' of " + level().number() + " " + rule);
        }
    }

    /** One line for a person. */
    default String shown() {
        return area() + ": " + level() + upper().map(high -> " to " + high).orElse("");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
