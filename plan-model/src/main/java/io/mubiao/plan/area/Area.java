package io.mubiao.plan.area;

import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One administrative area. */
@Value.Immutable
@JsonDeserialize(builder = Area.Builder.class)
public interface Area extends Serializable {
    /** Its code; for China the six digits of GB/T 2260. */
    AreaId id();

    /** Its name, for example 银川市. */
    Text name();

    /** Its level. */
    AreaLevel level();

    /** The area it is part of; empty for the root of a tree. */
    Optional<AreaId> parent();

    /** One line for a person. */
    default String shown() {
        return id() + ": " + name().chinese() + " (" + level()
                + parent().map(above -> ", part of " + above).orElse("") + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Area}. */
    final class Builder extends ImmutableArea.Builder {
        Builder() {}
    }
}
