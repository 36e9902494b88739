package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A number with its name, finite, and exact where the method reckons in fractions. */
@Value.Immutable(builder = false, copy = false)
public abstract class Measure implements Serializable {
    Measure() {}

    /** What it is, in the symbols of the method: {@code R}, {@code CS}, {@code missed share}. */
    @Value.Parameter
    public abstract String label();

    /** The number; nearest to {@link #exact()} if there is one, to 20 digits before it becomes a double. */
    @Value.Parameter
    public abstract double value();

    /** The number without rounding; empty for a method that reckons in doubles. */
    @Value.Parameter
    public abstract Optional<Figure> exact();

    /** A number of double precision. */
    public static Measure of(String label, double value) {
        return ImmutableMeasure.of(label, value == 0 ? 0 : value, Optional.empty());
    }

    /** An exact number. */
    public static Measure of(String label, Figure exact) {
        return ImmutableMeasure.of(label, exact.rounded(20).doubleValue(), Optional.of(exact));
    }

    /** Refuses a blank label, infinity and NaN. */
    @Value.Check
    void check() {
        if (label().isBlank() || !Double.isFinite(value())) {
            throw new IllegalArgumentException("Measure '" + label() + "' " + value() + " must be named and finite");
        }
    }

    /** For example {@code R 0.5423}; only the text is rounded. */
    @Override
    public final String toString() {
        return label() + " " + NumberText.of(value());
    }
}
