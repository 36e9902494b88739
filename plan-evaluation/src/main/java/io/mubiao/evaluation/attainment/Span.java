package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A range of one input over which the verdict is the same. For a count it runs from whole number to whole number. */
@Value.Immutable
public abstract class Span implements Serializable {
    Span() {}

    /** Where it begins; empty if it has no beginning. */
    public abstract Optional<Figure> low();

    /** Whether it holds at its beginning; false where there is none. */
    public abstract boolean lowIncluded();

    /** Where it ends; empty if it has no end. */
    public abstract Optional<Figure> high();

    /** Whether it holds at its end; false where there is none. */
    public abstract boolean highIncluded();

    /** The verdict over it. */
    public abstract Verdict verdict();

    /** Whether a figure lies in it. */
    public final boolean contains(Figure figure) {
        boolean above = low().map(figure::compareTo)
                .map(order -> order > 0 || (order == 0 && lowIncluded()))
                .orElse(true);
        boolean below = high().map(figure::compareTo)
                .map(order -> order < 0 || (order == 0 && highIncluded()))
                .orElse(true);
        return above && below;
    }

    /** In interval notation, for example {@code (360, ∞): NOT_ATTAINED}. */
    @Override
    public final String toString() {
        return (lowIncluded() ? "[" : "(") + low().map(Figure::toString).orElse("−∞") + ", "
                + high().map(Figure::toString).orElse("∞") + (highIncluded() ? "]" : ")") + ": " + verdict();
    }
}
