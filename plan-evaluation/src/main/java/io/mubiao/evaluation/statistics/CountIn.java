package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * A count of events and what they happened in.
 *
 * @param count how many events there were
 * @param exposure in how many years, tonnes or persons
 */
public record CountIn(double count, double exposure) implements Serializable {
    /** Events per unit of exposure. */
    public double rate() {
        return count / exposure;
    }

    @Override
    public String toString() {
        return NumberText.of(count) + " in " + NumberText.of(exposure);
    }
}
