package io.mubiao.evaluation.method.composite;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every aggregation of scores above 0. An inexact score may be anything within its error. */
@Domain(AnyScores.class)
@Domain(DomainContext.Global.class)
class AggregationLawsTest {
    private static final int TRIES = 200;

    private static Score score(Aggregation aggregation, List<WeightedScore> scores) {
        return aggregation.of(scores).orElseThrow();
    }

    private static void atMost(Score lower, Score higher) {
        assertThat(lower.least()).isLessThanOrEqualTo(higher.most());
    }

    private static void same(Score one, Score other) {
        atMost(one, other);
        atMost(other, one);
    }

    @Property(tries = TRIES)
    void theMeansAreInOrder(@ForAll List<WeightedScore> scores) {
        Score worst = score(StandardAggregation.WORST_OF, scores);
        Score harmonic = score(StandardAggregation.HARMONIC_MEAN, scores);
        Score geometric = score(StandardAggregation.GEOMETRIC_MEAN, scores);
        Score arithmetic = score(StandardAggregation.ARITHMETIC_MEAN, scores);
        atMost(worst, harmonic);
        atMost(harmonic, geometric);
        atMost(geometric, arithmetic);
        assertThat(harmonic.value()).isLessThanOrEqualTo(arithmetic.value());
        Figure tenPercentMore = worst.value().times(Figure.of(Decimal.parse("1.1")));
        if (Collections.max(values(scores)).compareTo(tenPercentMore) > 0) {
            assertThat(geometric.most())
                    .as("strictly, with scores this far apart")
                    .isLessThan(arithmetic.value());
            assertThat(geometric.least()).isGreaterThan(harmonic.value());
        }
    }

    @Property(tries = TRIES)
    void aPowerMeanGrowsWithItsOrder(
            @ForAll List<WeightedScore> scores,
            @ForAll @DoubleRange(min = -20, max = 20) double one,
            @ForAll @DoubleRange(min = -20, max = 20) double other) {
        if (one != 0 && other != 0) {
            atMost(
                    score(new PowerMean(Math.min(one, other)), scores),
                    score(new PowerMean(Math.max(one, other)), scores));
        }
    }

    @Property(tries = TRIES)
    void thePowerMeansOfOrder1AndMinus1AreTheArithmeticAndTheHarmonic(@ForAll List<WeightedScore> scores) {
        assertThat(new PowerMean(1).of(scores)).isEqualTo(StandardAggregation.ARITHMETIC_MEAN.of(scores));
        assertThat(new PowerMean(-1).of(scores)).isEqualTo(StandardAggregation.HARMONIC_MEAN.of(scores));
    }

    @Property(tries = TRIES)
    void aPowerMeanOfAnOrderNear0IsNearTheGeometric(@ForAll List<WeightedScore> scores) {
        Score geometric = score(StandardAggregation.GEOMETRIC_MEAN, scores);
        for (double order : new double[] {-1e-12, -1e-200, 1e-200, 1e-12}) {
            Score power = score(new PowerMean(order), scores);
            Figure apart = power.value().minus(geometric.value()).magnitude();
            assertThat(apart).isLessThan(geometric.value().times(Figure.of(Decimal.parse("0.0000000001"))));
        }
    }

    @Property(tries = TRIES)
    void liesBetweenTheLowestAndTheHighest(@ForAll Aggregation aggregation, @ForAll List<WeightedScore> scores) {
        Score score = score(aggregation, scores);
        assertThat(score.most()).isGreaterThanOrEqualTo(Collections.min(values(scores)));
        assertThat(score.least()).isLessThanOrEqualTo(Collections.max(values(scores)));
    }

    @Property(tries = TRIES)
    void isFreeOfTheUnitOfTheScores(
            @ForAll Aggregation aggregation, @ForAll List<WeightedScore> scores, @ForAll Figure factor) {
        Score once = score(aggregation, scores);
        Score times = score(aggregation, AnyScores.each(scores, factor::times));
        same(new Score(once.value().times(factor), once.error().times(factor)), times);
    }

    @Property(tries = TRIES)
    void isFreeOfTheUnitOfTheWeights(@ForAll Aggregation aggregation, @ForAll List<WeightedScore> scores) {
        Decimal seven = Decimal.of(7);
        List<WeightedScore> changed = scores.stream()
                .map(item -> new WeightedScore(
                        item.score(), new Decimal(item.weight().value().multiply(seven.value()))))
                .toList();
        same(score(aggregation, changed), score(aggregation, scores));
    }

    @Property(tries = TRIES)
    void isFreeOfTheOrder(@ForAll Aggregation aggregation, @ForAll List<WeightedScore> scores, @ForAll long seed) {
        List<WeightedScore> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(seed));
        same(score(aggregation, shuffled), score(aggregation, scores));
    }

    @Property(tries = TRIES)
    void aBetterScoreNeverMakesTheWholeWorse(
            @ForAll Aggregation aggregation, @ForAll List<WeightedScore> scores, @ForAll Figure more) {
        for (int i = 0; i < scores.size(); i++) {
            Figure better = scores.get(i).score().plus(more);
            atMost(score(aggregation, scores), score(aggregation, AnyScores.with(scores, i, better)));
        }
    }

    @Property(tries = TRIES)
    void scoresThatAreAlikeMakeThatScoreExactly(
            @ForAll Aggregation aggregation, @ForAll List<WeightedScore> scores, @ForAll Figure alike) {
        assertThat(score(aggregation, AnyScores.each(scores, score -> alike))).isEqualTo(Score.of(alike));
    }

    @Property(tries = TRIES)
    void aMeanIsThatOfItsPartsWithTheirWeights(@ForAll List<WeightedScore> one, @ForAll List<WeightedScore> other) {
        List<WeightedScore> all = new ArrayList<>(one);
        all.addAll(other);
        for (StandardAggregation mean :
                List.of(StandardAggregation.ARITHMETIC_MEAN, StandardAggregation.HARMONIC_MEAN)) {
            List<WeightedScore> parts = List.of(part(mean, one), part(mean, other));
            assertThat(mean.of(parts)).isEqualTo(mean.of(all));
        }
    }

    private static WeightedScore part(Aggregation mean, List<WeightedScore> scores) {
        return new WeightedScore(
                score(mean, scores).value(), Weights.total(scores).decimal().orElseThrow());
    }

    private static List<Figure> values(List<WeightedScore> scores) {
        return scores.stream().map(WeightedScore::score).toList();
    }
}
