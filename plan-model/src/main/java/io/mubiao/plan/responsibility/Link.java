package io.mubiao.plan.responsibility;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One segment of a clause: parties and what they do. */
@Value.Immutable
@JsonDeserialize(builder = Link.Builder.class)
public interface Link extends Serializable {
    /** The segment as written, for example {@code 自治区安监局、质监局牵头}. */
    String written();

    /** What the parties do; several roles where one verb gives several, such as 牵头落实. */
    ImmutableList<Role> roles();

    /** How the parties share it. */
    Mode mode();

    /** The parties in order. */
    ImmutableList<Party> parties();

    /** The words that leave the list of parties open, such as 等部门; empty for a closed list. */
    Optional<String> openList();

    /** The verb as written, with its adverbs, such as {@code 分别牵头落实}; or the label before the parties, 牵头单位. */
    String verb();

    /**
     * The words elsewhere in the document that give this link, where the clause does not write it: 列第一位者为牵头单位，下同, or
     * 以下均需…落实. Segment and verb are then theirs.
     */
    Optional<Citation> rule();

    /** Whether the organisation is a party. */
    default boolean names(OrganisationId organisation) {
        return parties().stream().anyMatch(party -> party.organisation().equals(organisation));
    }

    /** Refuses blank words. */
    @Value.Check
    default void check() {
        if (written().isBlank()
                || verb().isBlank()
                || openList().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "Link '" + written() + "' must have a segment, a verb and open words that are not blank");
        }
    }

    /** One line for a person. */
    default String shown() {
        String who = parties().stream().map(Party::written).collect(Collectors.joining("、"));
        return roles().stream().map(Role::name).collect(Collectors.joining(" + ")) + " " + OneLine.of(who, 70)
                + openList().orElse("")
                + (mode() == Mode.SOLE ? "" : " (" + mode() + ")");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Link}. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
