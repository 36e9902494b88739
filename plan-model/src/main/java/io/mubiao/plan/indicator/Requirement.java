package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The first part of a target: what a figure must be. */
@Value.Immutable
@JsonDeserialize(builder = Requirement.Builder.class)
public interface Requirement extends WithRequirement, Serializable {
    /** How the figure must stand to the level. */
    Comparison comparison();

    /** The level; for {@link Comparison#WITHIN} the lower one. */
    Level level();

    /** The upper level, of the same kind as the lower one, exactly for {@link Comparison#WITHIN}. */
    Optional<Level> upper();

    /** Whether the level itself satisfies: true for 以上, 以内 and 之内, false for 低于 and 超过. */
    boolean inclusive();

    /**
     * Whether the promise is approximate (左右). Such a promise is judged within {@link #tolerance()} of its level, or of the worse side of it, and
     * cannot be judged without one.
     */
    @Value.Default
    default boolean approximate() {
        return false;
    }

    /** How far from the level an approximate figure may lie, in the unit of the indicator; not negative. */
    Optional<Decimal> tolerance();

    /** Whether its level is relative to a baseline. */
    default boolean needsBaseline() {
        return level().relative();
    }

    /** A requirement of at most a level, the level included. */
    static Requirement atMost(Level level) {
        return inclusive(Comparison.AT_MOST, level);
    }

    /** A requirement of at least a level, the level included. */
    static Requirement atLeast(Level level) {
        return inclusive(Comparison.AT_LEAST, level);
    }

    /** A requirement of the level itself. */
    static Requirement exactly(Level level) {
        return inclusive(Comparison.EXACTLY, level);
    }

    private static Requirement inclusive(Comparison comparison, Level level) {
        return builder().comparison(comparison).level(level).inclusive(true).build();
    }

    /** Refuses parts that contradict each other. */
    @Value.Check
    default void check() {
        refuse(
                upper().isPresent() != (comparison() == Comparison.WITHIN),
                "must have an upper level exactly for WITHIN");
        refuse(upper().isPresent() && upper().get().kind() != level().kind(), "must have both its levels of one kind");
        refuse(comparison() == Comparison.EXACTLY && !inclusive(), "must be inclusive for EXACTLY");
        refuse(tolerance().isPresent() && !approximate(), "must be approximate if it has a tolerance");
        refuse(tolerance().isPresent() && tolerance().get().signum() < 0, "must have a tolerance of at least 0");
        refuse(approximate() && comparison() == Comparison.WITHIN, "must not be WITHIN if it is approximate");
        refuse(
                upper().isPresent() && upper().get().number().compareTo(level().number()) < 0,
                "must not have its upper level below the lower one");
    }

    private void refuse(boolean wrong, String rule) {
        if (wrong) {
            throw new IllegalArgumentException("Requirement " + comparison() + " " + level().number() + " " + rule);
        }
    }

    /** One line for a person. */
    default String shown() {
        return RequirementText.of(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Requirement}. */
    final class Builder extends ImmutableRequirement.Builder {
        Builder() {}
    }
}
