package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares with a reference number by its relative difference. */
final class Relative {
    private Relative() {}

    static void assertClose(String what, double actual, double expected, double relative) {
        if (Double.isInfinite(expected) || expected == 0) {
            assertThat(actual).as(what).isEqualTo(expected);
        } else {
            assertThat(Math.abs(actual - expected) / Math.abs(expected))
                    .as("%s: %s, expected %s", what, actual, expected)
                    .isLessThanOrEqualTo(relative);
        }
    }
}
