package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies a project within a plan.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code project-5}
 */
public record ProjectId(@JsonValue String value) implements Comparable<ProjectId>, Serializable {
    public ProjectId {
        Ids.check("Project", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
