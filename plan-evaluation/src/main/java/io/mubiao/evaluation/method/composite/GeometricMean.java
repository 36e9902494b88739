package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

/** The geometric mean of scores above 0: the highest score times exp(Σ w ln(x / highest) / Σ w), which cannot overflow. */
final class GeometricMean {
    private static final BigInteger LARGEST_DEGREE = BigInteger.valueOf(1000);
    private static final int OPERATIONS = 16;

    private final List<WeightedScore> scores;
    private final Figure highest;
    private final Figure lowest;

    GeometricMean(List<WeightedScore> scores) {
        this.scores = scores;
        List<Figure> values = scores.stream().map(WeightedScore::score).toList();
        this.highest = Collections.max(values);
        this.lowest = Collections.min(values);
    }

    Answer<Score> score() {
        if (highest.equals(lowest)) {
            return Answer.of(Score.of(highest));
        }
        double least = Rounding.of(lowest.over(highest));
        if (least < Double.MIN_NORMAL) {
            return Answer.refused(
                    RefusalReason.NOT_REPRESENTABLE,
                    "score " + lowest + " is too far from " + highest + " for double precision");
        }
        Figure total = Weights.total(scores);
        double logarithm = 0;
        for (WeightedScore item : scores) {
            double share = Rounding.of(Figure.of(item.weight()).over(total));
            logarithm += share * Math.log(Rounding.of(item.score().over(highest)));
        }
        double error = (scores.size() + OPERATIONS) * Rounding.UNIT * (1 - Math.log(least));
        return Rounding.score(highest, Math.exp(logarithm), error, this::solution);
    }

    /** Whether the number to the degree of the root is the product of the scores to their weights. */
    private boolean solution(Figure number) {
        ImmutableList<BigInteger> weights = Weights.whole(scores);
        BigInteger degree = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (degree.compareTo(LARGEST_DEGREE) > 0) {
            return false;
        }
        Figure product = Figure.of(1);
        for (int i = 0; i < scores.size(); i++) {
            product = product.times(scores.get(i).score().power(weights.get(i).intValueExact()));
        }
        return number.power(degree.intValueExact()).equals(product);
    }
}
