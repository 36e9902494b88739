package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sums over weighted scores, and what is asked of both. */
final class Weights {
    private Weights() {}

    /** Why no aggregation can be made of the scores. */
    static Optional<Refusal> refusal(List<WeightedScore> scores) {
        if (scores.isEmpty()) {
            return Optional.of(
                    new Refusal(RefusalReason.FIGURE_MISSING, "scores: none is there, at least one must be"));
        }
        return scores.stream()
                .map(WeightedScore::weight)
                .filter(weight -> weight.signum() <= 0)
                .findFirst()
                .map(weight -> new Refusal(RefusalReason.OUT_OF_RANGE, "weight " + weight + " must be above 0"));
    }

    /** Why a mean that is made for positive scores only is refused. */
    static Optional<Refusal> notPositive(List<WeightedScore> scores) {
        return first(scores, score -> score.signum() <= 0)
                .map(score -> new Refusal(RefusalReason.NOT_POSITIVE, "score " + score + " must be above 0"));
    }

    /** Why a mean that is made for scores from 0 up only is refused. */
    static Optional<Refusal> negative(List<WeightedScore> scores) {
        return first(scores, score -> score.signum() < 0)
                .map(score -> new Refusal(RefusalReason.NEGATIVE, "score " + score + " must be at least 0"));
    }

    private static Optional<Figure> first(List<WeightedScore> scores, Predicate<Figure> wrong) {
        return scores.stream().map(WeightedScore::score).filter(wrong).findFirst();
    }

    /** The sum of the weights. */
    static Figure total(List<WeightedScore> scores) {
        return sum(scores, item -> Figure.of(1));
    }

    /** The sum of what is made of each item, times its weight. */
    static Figure sum(List<WeightedScore> scores, Function<WeightedScore, Figure> each) {
        // Halves and not one by one: a sum of fractions grows with each of them, and is long at the last step only.
        if (scores.size() > 1) {
            int half = scores.size() / 2;
            return sum(scores.subList(0, half), each).plus(sum(scores.subList(half, scores.size()), each));
        }
        return scores.stream()
                .map(item -> Figure.of(item.weight()).times(each.apply(item)))
                .findFirst()
                .orElse(Figure.of(0));
    }

    /** The weights as whole numbers in the same proportions, as small as they can be. */
    static ImmutableList<BigInteger> whole(List<WeightedScore> scores) {
        int places = scores.stream()
                .mapToInt(item -> item.weight().value().scale())
                .max()
                .orElse(0);
        List<BigInteger> whole = scores.stream()
                .map(WeightedScore::weight)
                .map(Decimal::value)
                .map(weight -> weight.movePointRight(places).toBigIntegerExact())
                .toList();
        BigInteger common = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return whole.stream().map(weight -> weight.divide(common)).collect(ImmutableList.toImmutableList());
    }
}
