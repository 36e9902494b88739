package io.mubiao.evaluation.method.composite;

import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * A grade for the scores from a bound up to the next better band.
 *
 * @param name the grade
 * @param lower the bound
 * @param inclusive whether a score exactly on the bound has the grade
 */
public record GradeBand(Text name, Decimal lower, boolean inclusive) implements Serializable {
    /** From a bound on, such as {@code 80} with the number itself (以上). */
    public static GradeBand from(String lower, Text name) {
        return new GradeBand(name, Decimal.parse(lower), true);
    }

    /** Above a bound, without the number itself (超过). */
    public static GradeBand above(String lower, Text name) {
        return new GradeBand(name, Decimal.parse(lower), false);
    }

    /** For example {@code ≥ 80 良好 (good)}. */
    @Override
    public String toString() {
        return (inclusive ? "≥ " : "> ") + lower + " " + Wording.of(name);
    }
}
