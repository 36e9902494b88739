package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * One figure of one observation that a verdict rests on.
 *
 * @param observation the observation
 * @param part which of its figures; one that it has
 */
public record Input(Observation observation, Part part) implements Serializable {
    public Input {
        if (figure(observation, part).isEmpty()) {
            throw new IllegalArgumentException("Observation of '" + observation.indicator() + "' in "
                    + observation.area() + " for " + observation.period() + " must have a " + part);
        }
    }

    /** The figure. */
    public Decimal figure() {
        return figure(observation, part).orElseThrow();
    }

    /**
     * The observation with another figure in its place. A value stands alone then, and terms stand without the value that was
     * published beside them: what goes with a figure that is not there cannot be known.
     */
    public Observation with(Decimal figure) {
        Observation.Builder changed = Observation.builder();
        changed.from(observation).value(Optional.empty()).decimals(0);
        switch (part) {
            case VALUE ->
                changed.value(figure)
                        .decimals(figure.value().scale())
                        .numerator(Optional.empty())
                        .denominator(Optional.empty());
            case NUMERATOR -> changed.numerator(figure);
            case DENOMINATOR -> changed.denominator(figure);
        }
        return changed.build();
    }

    private static Optional<Decimal> figure(Observation observation, Part part) {
        return switch (part) {
            case VALUE -> observation.value();
            case NUMERATOR -> observation.numerator();
            case DENOMINATOR -> observation.denominator();
        };
    }

    /** For example {@code deaths 640000 2018: 280}. */
    @Override
    public String toString() {
        String name = part == Part.VALUE ? "" : " " + part.toString().toLowerCase(Locale.ROOT);
        return observation.indicator() + " " + observation.area() + " " + observation.period() + name + ": " + figure();
    }
}
