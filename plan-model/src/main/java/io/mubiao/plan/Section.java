package io.mubiao.plan;

import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A section of the official text. */
@Value.Immutable
@JsonDeserialize(builder = Section.Builder.class)
public interface Section extends Serializable {
    /** What it lists. */
    SectionKind kind();

    /** The title without its number. */
    Text title();

    /** The heading as written. */
    Citation citation();

    /** How many things the heading says it lists, such as 8 for 共8项. */
    Optional<Integer> declaredCount();

    /** One line for a person. */
    default String shown() {
        return kind() + " " + title().chinese()
                + declaredCount().map(count -> " (" + count + " declared)").orElse("");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Section}. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
