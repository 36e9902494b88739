package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A project (重点工程). */
@Value.Immutable
@JsonPropertyOrder({"id", "title", "citation", "provisions"})
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends Work, Serializable {
    /** Its identity within the plan. */
    ProjectId id();

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

    /** Builds a {@link Project}. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
