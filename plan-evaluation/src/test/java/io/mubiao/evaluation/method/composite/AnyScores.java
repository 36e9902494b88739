package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Weighted scores above 0, and single numbers, for laws. */
class AnyScores extends DomainContextBase {
    @Provide
    Arbitrary<List<WeightedScore>> scores() {
        return score().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<WeightedScore> score() {
        return Combinators.combine(number("0.01", "1000"), number("0.1", "10").withoutEdgeCases())
                .as((score, weight) -> new WeightedScore(Figure.of(score), weight));
    }

    @Provide
    Arbitrary<Figure> factor() {
        return number("0.001", "1000").withoutEdgeCases().map(Figure::of);
    }

    @Provide
    Arbitrary<Aggregation> aggregation() {
        return Arbitraries.oneOf(
                Arbitraries.of(StandardAggregation.values()),
                Arbitraries.of(-30.0, -2.0, -0.5, -1e-9, 1e-9, 0.3, 1.0, 2.0, 5.5, 40.0)
                        .map(PowerMean::new));
    }

    private static Arbitrary<Decimal> number(String least, String most) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(3)
                .map(Decimal::new);
    }

    /** The same weights with changed scores. */
    static List<WeightedScore> each(List<WeightedScore> scores, UnaryOperator<Figure> change) {
        return scores.stream()
                .map(item -> new WeightedScore(change.apply(item.score()), item.weight()))
                .toList();
    }

    /** The same list with another score at a place. */
    static List<WeightedScore> with(List<WeightedScore> scores, int place, Figure score) {
        List<WeightedScore> changed = new ArrayList<>(scores);
        changed.set(place, new WeightedScore(score, scores.get(place).weight()));
        return changed;
    }
}
