package io.mubiao.plan.indicator;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How a target was found in a text by a program: to be confirmed, or refused, by somebody who reads the text. */
@Value.Immutable
@JsonDeserialize(builder = Proposal.Builder.class)
public interface Proposal extends Serializable {
    /** The name of the rule that found it, such as {@code REACH_LEVEL}. */
    String rule();

    /** What the words leave open and the rule took from elsewhere, such as a deadline from an earlier part of the sentence. */
    ImmutableList<Text> assumptions();

    /** Refuses a blank rule. */
    @Value.Check
    default void check() {
        if (rule().isBlank()) {
            throw new IllegalArgumentException("Proposal rule must not be blank");
        }
    }

    /** One line for a person. */
    default String shown() {
        return rule() + (assumptions().isEmpty() ? "" : ", " + assumptions().size() + " assumed");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
