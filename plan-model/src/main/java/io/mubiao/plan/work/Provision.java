package io.mubiao.plan.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The text that one responsibility clause covers, with that clause. A clause covers the sentences since the previous
 * clause, or since the title of the work.
 */
@Value.Immutable
@JsonDeserialize(builder = Provision.Builder.class)
public interface Provision extends Serializable {
    /** Its identity within the plan. */
    ProvisionId id();

    /** The sentences covered; empty where the sentences are headline targets. */
    ImmutableList<Measure> measures();

    /** Who answers for them. */
    ResponsibilityChain chain();

    /** One line for a person. */
    default String shown() {
        return id() + ": " + OneLine.count(measures().size(), "measure") + "; " + chain().shown();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provision}. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
