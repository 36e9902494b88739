package io.mubiao.plan.responsibility;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A unit, or a collective, that a plan names as a party. */
@Value.Immutable
@JsonDeserialize(builder = Organisation.Builder.class)
public interface Organisation extends Serializable {
    /** Its identity within the plan. */
    OrganisationId id();

    /** Its full name at the time of the plan; for a collective its name as written. */
    Text name();

    /** Whether the name means one unit. */
    OrganisationKind kind();

    /** Every form in which the plan writes it. No two organisations share a form. */
    ImmutableList<String> forms();

    /** What is not certain about it, such as a full name that could not be verified. */
    Optional<Text> remark();

    /** Refuses a blank form. */
    @Value.Check
    default void check() {
        if (forms().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Organisation '" + id() + "' must have forms that are not blank");
        }
    }

    /** One line for a person. */
    default String shown() {
        return id() + ": " + name().chinese() + " (" + kind() + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Organisation}. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
