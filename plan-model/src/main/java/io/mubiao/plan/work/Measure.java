package io.mubiao.plan.work;

import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.OneLine;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One sentence of work (措施). */
@Value.Immutable
@JsonDeserialize(builder = Measure.Builder.class)
public interface Measure extends Serializable {
    /** Its identity within the plan. */
    MeasureId id();

    /** The sentence, with its closing mark. */
    Citation citation();

    /** The sentence in English, where it has been rendered. */
    Optional<String> english();

    /** The sentence as written, with its English rendering. */
    default Text text() {
        return Text.builder().chinese(citation().quote()).english(english()).build();
    }

    /** Refuses a blank rendering. */
    @Value.Check
    default void check() {
        if (english().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "Measure '" + id() + "' must have an English sentence that is not blank");
        }
    }

    /** One line for a person. */
    default String shown() {
        return id() + ": " + OneLine.of(citation().quote(), 70);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
