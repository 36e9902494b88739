package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A task (主要任务): a numbered item of a {@link TaskGroup}. */
@Value.Immutable
@JsonPropertyOrder({"id", "title", "citation", "provisions"})
@JsonDeserialize(builder = Task.Builder.class)
public interface Task extends Work, Serializable {
    /** Its identity within the plan. */
    TaskId id();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Task}. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
