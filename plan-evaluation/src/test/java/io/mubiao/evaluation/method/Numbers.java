package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Assertions on results. */
final class Numbers {
    private Numbers() {}

    /** Holds a number against a reference, with a tolerance that is relative, and absolute below 1e-3. */
    static void close(double actual, double reference, double tolerance) {
        assertThat(actual).isCloseTo(reference, within(tolerance * Math.max(Math.abs(reference), 1e-3)));
    }

    static double value(ProgressResult result) {
        return result.value().orElseThrow().value();
    }

    static double other(ProgressResult result, String label) {
        return result.others().stream()
                .filter(measure -> measure.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
