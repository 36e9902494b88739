package io.mubiao.plan.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A text in Chinese as written, with an English rendering where there is one. Neither is blank. */
@Value.Immutable
@JsonDeserialize(builder = Text.Builder.class)
public interface Text extends Serializable {
    /** The Chinese text, verbatim, slips included. */
    @JsonProperty(value = "zh", required = true)
    String chinese();

    /** The English rendering; not authoritative. */
    @JsonProperty("en")
    Optional<String> english();

    /** A text with its English rendering. */
    static Text of(String chinese, String english) {
        return builder().chinese(chinese).english(english).build();
    }

    /** A text without a rendering. */
    static Text of(String chinese) {
        return builder().chinese(chinese).build();
    }

    /** The text in the language asked for; Chinese where there is no rendering. */
    default String in(Language language) {
        return language == Language.ENGLISH ? english().orElse(chinese()) : chinese();
    }

    /** Refuses blank texts. */
    @Value.Check
    default void check() {
        if (chinese().isBlank()) {
            throw new IllegalArgumentException("Text zh must not be blank");
        }
        if (english().isPresent() && english().get().isBlank()) {
            throw new IllegalArgumentException("Text en of '" + chinese() + "' must not be blank");
        }
    }

    /** One line for a person. */
    default String shown() {
        return chinese() + english().map(words -> " (" + words + ")").orElse("");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Text}. */
    final class Builder extends ImmutableText.Builder {
        Builder() {}
    }
}
