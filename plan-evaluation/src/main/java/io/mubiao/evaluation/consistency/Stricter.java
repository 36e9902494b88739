package io.mubiao.evaluation.consistency;

import io.mubiao.plan.indicator.TargetId;
import java.io.Serializable;

/**
 * Which of two targets asks for more, on either side of an implied figure; at the figure itself they ask for the same.
 *
 * @param below the stricter one where the quantity turns out less than implied
 * @param above the stricter one where it turns out more
 */
public record Stricter(TargetId below, TargetId above) implements Serializable {
    /** For example {@code stricter below: deaths; above: gdp-death-rate}. */
    @Override
    public String toString() {
        return "stricter below: " + below + "; above: " + above;
    }
}
