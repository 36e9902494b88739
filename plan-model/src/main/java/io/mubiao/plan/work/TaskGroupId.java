package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies a group of tasks within a plan.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code group-4}
 */
public record TaskGroupId(@JsonValue String value) implements Comparable<TaskGroupId>, Serializable {
    public TaskGroupId {
        Ids.check("Task group", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaskGroupId of(String value) {
        return new TaskGroupId(value);
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TaskGroupId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TaskGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
