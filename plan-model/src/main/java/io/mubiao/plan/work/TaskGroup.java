package io.mubiao.plan.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.OneLine;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What stands under one heading: provisions of its own, and tasks. */
@Value.Immutable
@JsonDeserialize(builder = TaskGroup.Builder.class)
public interface TaskGroup extends Serializable {
    /** Its identity within the plan. */
    TaskGroupId id();

    /** The title without its number. */
    Text title();

    /** The heading as written, with its number. */
    Citation citation();

    /** What stands directly under its heading, before its tasks, in order. */
    ImmutableList<Provision> provisions();

    /** Its tasks, in order. */
    ImmutableList<Task> tasks();

    /** One line for a person. */
    default String shown() {
        return id() + ": " + title().chinese() + " (" + OneLine.count(tasks().size(), "task") + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TaskGroup}. */
    final class Builder extends ImmutableTaskGroup.Builder {
        Builder() {}
    }
}
