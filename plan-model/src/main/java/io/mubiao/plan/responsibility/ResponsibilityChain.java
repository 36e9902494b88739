package io.mubiao.plan.responsibility;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The links of one responsibility clause, in its order. */
@Value.Immutable
@JsonDeserialize(builder = ResponsibilityChain.Builder.class)
public interface ResponsibilityChain extends Serializable {
    /** The clause as written, brackets included. */
    Citation citation();

    /** Its links; behind those that the clause writes, those that a rule of the document gives it. */
    ImmutableList<Link> links();

    /** The time that it sets. */
    Optional<Deadline> deadline();

    /** Whether anyone leads. */
    default boolean hasLead() {
        return links().stream().anyMatch(link -> link.roles().contains(Role.LEAD));
    }

    /** Whether a list of parties is left open (等). */
    default boolean hasOpenList() {
        return links().stream().anyMatch(link -> link.openList().isPresent());
    }

    /** The parties of that role, in order. */
    default ImmutableList<Party> parties(Role role) {
        return links().stream()
                .filter(link -> link.roles().contains(role))
                .flatMap(link -> link.parties().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The roles of an organisation; none if it is no party. */
    default ImmutableList<Role> roles(OrganisationId organisation) {
        return links().stream()
                .filter(link -> link.names(organisation))
                .flatMap(link -> link.roles().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** One line for a person. */
    default String shown() {
        return OneLine.of(links().stream().map(Link::shown).collect(Collectors.joining("; ")), 90)
                + deadline().map(time -> "; " + time.shown()).orElse("");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsibilityChain}. */
    final class Builder extends ImmutableResponsibilityChain.Builder {
        Builder() {}
    }
}
