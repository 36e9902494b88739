package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.mubiao.plan.value.OneLine;
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

    /** One line for a person. */
    default String shown() {
        return id() + ": " + title().chinese() + " ("
                + OneLine.count(provisions().size(), "provision") + ", "
                + OneLine.count(measures().size(), "measure") + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Task}. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
