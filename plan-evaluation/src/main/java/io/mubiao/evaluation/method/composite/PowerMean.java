package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.List;
import java.util.Optional;

/**
 * The generalised mean (Σ w x^p / Σ w)^(1/p), as {@code a_genmean} of COINr. The lower the order p, the more a poor score
 * counts: p = 1 is the arithmetic mean, p = −1 the harmonic mean, both exact, and the geometric mean lies between them at p =
 * 0, where the formula is not defined. Other orders are computed in double precision, and the result is exact where the
 * scores are alike, or where it is a decimal of at most 12 digits and p is a whole number from −100 to 100.
 *
 * <p>Refused without any score; where a weight is not above 0; where a score is below 0 and p is not 1, or is 0 and p is below
 * 0; and where p is 0 ({@link StandardAggregation#GEOMETRIC_MEAN} is the limit), closer to 0 than 1e-290, or not finite
 * ({@link StandardAggregation#WORST_OF} is the limit towards −∞).
 *
 * @param order the order p
 */
public record PowerMean(double order) implements Aggregation {
    private static final double LEAST_ORDER = 1e-290;

    @Override
    public Answer<Score> of(List<WeightedScore> scores) {
        if (order == 1) {
            return StandardAggregation.ARITHMETIC_MEAN.of(scores);
        }
        if (order == -1) {
            return StandardAggregation.HARMONIC_MEAN.of(scores);
        }
        Optional<Refusal> refusal = ofOrder()
                .or(() -> Weights.refusal(scores))
                .or(() -> order < 0 ? Weights.notPositive(scores) : Weights.negative(scores));
        return refusal.isPresent() ? Answer.refused(refusal.get()) : new PowerSum(scores, order).score();
    }

    private Optional<Refusal> ofOrder() {
        if (!Double.isFinite(order)) {
            return Optional.of(new Refusal(RefusalReason.NOT_FINITE, "order " + order + " must be finite"));
        }
        return Math.abs(order) < LEAST_ORDER
                ? Optional.of(new Refusal(
                        RefusalReason.OUT_OF_RANGE,
                        "order " + order
                                + " must not be 0, where the limit is the geometric mean, nor closer to it than "
                                + LEAST_ORDER))
                : Optional.empty();
    }

    /** For example {@code POWER_MEAN(2.0)}. */
    @Override
    public String toString() {
        return "POWER_MEAN(" + order + ")";
    }
}
