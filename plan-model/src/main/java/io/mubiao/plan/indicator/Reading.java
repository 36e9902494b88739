package io.mubiao.plan.indicator;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One admissible way to read a promise: the three parts of a target, and why they may be read so. */
@Value.Immutable
@JsonDeserialize(builder = Reading.Builder.class)
public interface Reading extends WithReading, Serializable {
    /** Its identity within the target. */
    ReadingId id();

    /** What a figure must be. */
    Requirement requirement();

    /** What it starts from; present if the requirement is relative. Where it is not, it only anchors a trajectory. */
    Optional<Baseline> baseline();

    /** Which figure is held against the level. */
    Assessment assessment();

    /** Levels that the plan states for years on the way, in order of time. */
    ImmutableList<Milestone> milestones();

    /** What in the text, or in the practice of such plans, speaks for this reading. */
    Text reason();

    /** The level that the plan states for a year on the way. */
    default Optional<Level> milestone(int year) {
        return milestones().stream()
                .filter(milestone -> milestone.year() == year)
                .map(Milestone::level)
                .findFirst();
    }

    /** Refuses parts that do not go together, with what is wrong with them. */
    @Value.Check
    default void check() {
        ReadingChecks.check(this);
    }

    /** One line for a person. */
    default String shown() {
        return id() + ": " + ReadingText.of(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
