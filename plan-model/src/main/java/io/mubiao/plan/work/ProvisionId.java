package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies a provision within a plan.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code task-4-2-p3}
 */
public record ProvisionId(@JsonValue String value) implements Comparable<ProvisionId>, Serializable {
    public ProvisionId {
        Ids.check("Provision", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProvisionId of(String value) {
        return new ProvisionId(value);
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProvisionId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
