package io.mubiao.plan.indicator;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * How a ratio is formed: numerator / denominator × factor.
 *
 * @param numerator what stands above the line
 * @param denominator what stands below it
 * @param factor greater than 0: 100 for a percentage, 10000 for deaths per 10 000 vehicles
 */
public record Ratio(RatioTerm numerator, RatioTerm denominator, Decimal factor) implements Serializable {
    public Ratio {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("Ratio factor " + factor + " must be greater than 0");
        }
    }

    /** For example {@code deaths (persons) / output (Mt) × 100}. */
    @Override
    public String toString() {
        return numerator.shown() + " / " + denominator.shown() + " × " + factor;
    }
}
