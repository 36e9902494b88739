package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * What is believed of a rate before anything was counted: a gamma distribution.
 *
 * @param shape not negative; as if so many events had been seen
 * @param rate not negative; as if in so much exposure
 */
public record GammaPrior(double shape, double rate) implements Serializable {
    /** The prior of Jeffreys for a Poisson rate, which favours no rate over another: shape ½, rate 0. */
    public static final GammaPrior JEFFREYS = new GammaPrior(0.5, 0);

    @Override
    public String toString() {
        return "gamma prior of shape " + NumberText.of(shape) + " and rate " + NumberText.of(rate)
                + (equals(JEFFREYS) ? " (Jeffreys)" : "");
    }
}
