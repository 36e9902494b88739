package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** How far one input may move before the verdict changes, all others staying as they are. */
@Value.Immutable
public abstract class Flip implements Serializable {
    Flip() {}

    /** The input. */
    public abstract Input input();

    /** The range in which the verdict stays what it is; it contains the input. */
    public abstract Span holds();

    /** The next range below, with another verdict; empty if no lower figure changes it. */
    public abstract Optional<Span> below();

    /** The next range above, with another verdict; empty if no higher figure changes it. */
    public abstract Optional<Span> above();

    /**
     * How far the input may fall: to the nearest figure with another verdict, or to the nearest one beyond which there is
     * one. Empty if no lower figure changes the verdict.
     */
    public final Optional<Figure> down() {
        return below().flatMap(Span::high).map(edge -> now().minus(edge));
    }

    /** How far the input may rise, in the same sense. */
    public final Optional<Figure> up() {
        return above().flatMap(Span::low).map(edge -> edge.minus(now()));
    }

    private Figure now() {
        return Figure.of(input().figure());
    }

    /** For example {@code deaths 640000 2020: 278; below: (−∞, 270]: ATTAINED}. */
    @Override
    public final String toString() {
        return input()
                + below().map(span -> "; below: " + span).orElse("")
                + above().map(span -> "; above: " + span).orElse("");
    }
}
