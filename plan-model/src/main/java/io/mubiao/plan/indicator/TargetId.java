package io.mubiao.plan.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies a target within a plan.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code coal-death-rate-ceiling}
 */
public record TargetId(@JsonValue String value) implements Comparable<TargetId>, Serializable {
    public TargetId {
        Ids.check("Target", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TargetId of(String value) {
        return new TargetId(value);
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TargetId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
