package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;

/**
 * Two figures whose order a verdict may hang on.
 *
 * @param figure what was held against a bound
 * @param bound the bound, or one of the two that a line on the way consists of
 */
record Margin(Figure figure, Figure bound) {
    Figure difference() {
        return figure.minus(bound);
    }
}
