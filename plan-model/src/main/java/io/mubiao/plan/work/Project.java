package io.mubiao.plan.work;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Project}. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
