package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.OneLine;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A remark of the editors beside the official text. */
@Value.Immutable
@JsonDeserialize(builder = Note.Builder.class)
public interface Note extends Serializable {
    /** What it is about. */
    NoteKind kind();

    /** The remark. */
    Text text();

    /** The places it is about, at least one. */
    ImmutableList<Citation> citations();

    /** Refuses a note about nothing. */
    @Value.Check
    default void check() {
        if (citations().isEmpty()) {
            throw new IllegalArgumentException("Note '" + text().chinese() + "' must have at least one citation");
        }
    }

    /** One line for a person. */
    default String shown() {
        return kind() + " " + OneLine.of(text().in(Language.ENGLISH), 80) + " ("
                + citations().stream().map(Citation::path).distinct().collect(Collectors.joining(", ")) + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Note}. */
    final class Builder extends ImmutableNote.Builder {
        Builder() {}
    }
}
