package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The aggregations that need no parameters. w are the weights and x the scores; the sums run over the scores that are there.
 * Refused without any score, and where a weight is not above 0. The means are those of COINr ({@code a_amean}, {@code
 * a_gmean}, {@code a_hmean}). The cost grows with the number of scores; that of the harmonic mean grows faster, since its
 * fraction gets longer with each different score.
 */
public enum StandardAggregation implements Aggregation {
    /** Σ w x / Σ w, exact. A poor score is made up for by a good one. */
    ARITHMETIC_MEAN,
    /**
     * The root Πx^w of degree Σw: in double precision, and exact where the scores are alike or the result is a decimal of at
     * most 12 digits and the weights are in a ratio of whole numbers whose sum is at most 1000. Refused unless all scores are
     * above 0: one score of 0 would make the whole 0, whatever the others are.
     */
    GEOMETRIC_MEAN,
    /** Σ w / Σ (w / x), exact. Refused unless all scores are above 0. */
    HARMONIC_MEAN,
    /**
     * The lowest score, exact; the weights count for nothing, and nothing makes up for it. Precedent: where an indicator of
     * the German sustainability strategy has several targets, the worst evaluation counts.
     */
    WORST_OF;

    @Override
    public Answer<Score> of(List<WeightedScore> scores) {
        Optional<Refusal> refusal = Weights.refusal(scores);
        return refusal.isPresent() ? Answer.refused(refusal.get()) : ofChecked(scores);
    }

    @Override
    public boolean weighted() {
        return this != WORST_OF;
    }

    /** The score of at least one, with weights above 0. */
    private Answer<Score> ofChecked(List<WeightedScore> scores) {
        return switch (this) {
            case ARITHMETIC_MEAN -> arithmeticMean(scores);
            case GEOMETRIC_MEAN -> geometricMean(scores);
            case HARMONIC_MEAN -> harmonicMean(scores);
            case WORST_OF -> worst(scores);
        };
    }

    private static Answer<Score> arithmeticMean(List<WeightedScore> scores) {
        Figure sum = Weights.sum(scores, WeightedScore::score);
        return Answer.of(Score.of(sum.over(Weights.total(scores))));
    }

    private static Answer<Score> geometricMean(List<WeightedScore> scores) {
        return Weights.notPositive(scores)
                .map(Answer::<Score>refused)
                .orElseGet(() -> new GeometricMean(scores).score());
    }

    private static Answer<Score> harmonicMean(List<WeightedScore> scores) {
        return Weights.notPositive(scores)
                .map(Answer::<Score>refused)
                .orElseGet(() -> Answer.of(Score.of(Weights.total(scores)
                        .over(Weights.sum(scores, item -> Figure.of(1).over(item.score()))))));
    }

    private static Answer<Score> worst(List<WeightedScore> scores) {
        return Answer.of(Score.of(
                scores.stream().map(WeightedScore::score).min(Figure::compareTo).orElseThrow()));
    }
}
