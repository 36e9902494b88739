package io.mubiao.plan.indicator;

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

    /** What in the text, or in the practice of such plans, speaks for this reading. */
    Text reason();

    /**
     * Refuses a relative level without a baseline or for a total, a stage that is not a least one, and a baseline that does
     * not end before the deadline.
     */
    @Value.Check
    default void check() {
        if (requirement().needsBaseline() && baseline().isEmpty()) {
            throw new IllegalArgumentException("Reading '" + id() + "' must have a baseline: its level is relative");
        }
        if (assessment().rule() == AssessmentRule.STAGE_REACHED
                && !requirement().equals(Requirement.atLeast(requirement().level()))) {
            throw new IllegalArgumentException("Reading '" + id() + "' of a stage must be AT_LEAST, inclusive");
        }
        if (assessment().rule() == AssessmentRule.PERIOD_TOTAL && requirement().needsBaseline()) {
            throw new IllegalArgumentException("Reading '" + id() + "' of a total must have an absolute level");
        }
        baseline().filter(base -> base.years().to() >= assessment().deadline()).ifPresent(base -> {
            throw new IllegalArgumentException("Reading '" + id() + "' must have its base years " + base.years()
                    + " end before its deadline " + assessment().deadline());
        });
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
