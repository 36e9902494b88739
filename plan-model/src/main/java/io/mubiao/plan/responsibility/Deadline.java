package io.mubiao.plan.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The time that a clause sets for its work, such as {@code 2017年底前完成}. */
@Value.Immutable
@JsonDeserialize(builder = Deadline.Builder.class)
public interface Deadline extends Serializable {
    /** The words as written. */
    String written();

    /** What they say. */
    DeadlineKind kind();

    /** The last day, exactly for {@link DeadlineKind#LAST_DAY}: of a year or a month its last one. */
    Optional<LocalDate> lastDay();

    /** Refuses blank words, and a day that does not go with the kind. */
    @Value.Check
    default void check() {
        if (written().isBlank()) {
            throw new IllegalArgumentException("Deadline must have words that are not blank");
        }
        if (lastDay().isPresent() != (kind() == DeadlineKind.LAST_DAY)) {
            throw new IllegalArgumentException(
                    "Deadline '" + written() + "' must have a last day exactly for LAST_DAY, and is " + kind());
        }
    }

    /** One line for a person. */
    default String shown() {
        return written() + " (" + lastDay().map(day -> "by " + day).orElse(kind().toString()) + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deadline}. */
    final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
