package io.mubiao.evaluation.figure;

import java.io.Serializable;

/**
 * The two terms of a ratio, each in its own unit.
 *
 * @param numerator what stands above the line
 * @param denominator what stands below it; may be 0, and then there is no ratio
 */
public record Terms(Figure numerator, Figure denominator) implements Serializable {
    /** Whether there is a ratio: its denominator is not 0. */
    public boolean defined() {
        return denominator.signum() != 0;
    }

    /** Numerators and denominators added up. */
    public Terms plus(Terms other) {
        return new Terms(numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    /** For example {@code 11 / 200}. */
    @Override
    public String toString() {
        return numerator + " / " + denominator;
    }
}
