package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One comparison that a verdict rests on. */
@Value.Immutable
public interface Check extends Serializable {
    /** The year of the figure, where it is that of one year. */
    Optional<Integer> year();

    /** What was held against the bounds. */
    Figure figure();

    /** What it was held against. */
    Bounds bounds();

    /** Whether the figure satisfies. */
    default boolean satisfied() {
        return bounds().admit(figure());
    }

    /** One line for a person. */
    default String shown() {
        return year().map(of -> of + ": ").orElse("") + figure().shown() + " against " + bounds().shown() + ", "
                + (satisfied() ? "satisfied" : "not satisfied");
    }

    /** A comparison. */
    static Check of(Optional<Integer> year, Figure figure, Bounds bounds) {
        return ImmutableCheck.builder().year(year).figure(figure).bounds(bounds).build();
    }
}
