package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The official text that a plan was taken from. Every piece of it belongs to an element of the plan or is listed here;
 * between the pieces there are line ends and nothing else, so that the plan gives the text back.
 */
@Value.Immutable
@JsonDeserialize(builder = SourceDocument.Builder.class)
public interface SourceDocument extends Serializable {
    /** Its title. */
    Text title();

    /** Its length in UTF-16 units, line ends as LF; at most ten million, so that a small file cannot ask for a huge text. */
    int length();

    /**
     * SHA-256 of its UTF-8 form, 64 lower-case hexadecimal digits. Where it is given, a plan exists only if it rebuilds
     * exactly that text.
     */
    Optional<String> sha256();

    /** The pieces that belong to no element of the plan. */
    ImmutableList<Citation> otherPieces();

    /** Refuses a hash that cannot be one, and a length out of range. */
    @Value.Check
    default void check() {
        if (length() < 0 || length() > 10_000_000) {
            throw new IllegalArgumentException(
                    "Source document length " + length() + " must be at least 0 and at most 10000000");
        }
        if (sha256().isPresent() && !sha256().get().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "Source document sha256 '" + sha256().get() + "' must be 64 lower-case hexadecimal digits");
        }
    }

    /** One line for a person. */
    default String shown() {
        return title().chinese() + " (" + length() + " characters)";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceDocument}. */
    final class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}
    }
}
