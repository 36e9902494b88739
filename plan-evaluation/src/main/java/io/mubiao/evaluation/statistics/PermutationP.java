package io.mubiao.evaluation.statistics;

import java.io.Serializable;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How probable an S as large as that observed is if all orders of the values are equally probable: exact fractions.
 *
 * @param twoSided P(|S'| ≥ |S|)
 * @param upper P(S' ≥ S): small if the values rise
 * @param lower P(S' ≤ S): small if the values fall
 */
public record PermutationP(BigFraction twoSided, BigFraction upper, BigFraction lower) implements Serializable {
    /** For example {@code 1/60 (upper 1, lower 1/120)}. */
    @Override
    public String toString() {
        return text(twoSided) + " (upper " + text(upper) + ", lower " + text(lower) + ")";
    }

    /** The fraction in lowest terms, such as {@code 1/60}. */
    static String text(BigFraction fraction) {
        return fraction.toString().replace(" ", "");
    }
}
