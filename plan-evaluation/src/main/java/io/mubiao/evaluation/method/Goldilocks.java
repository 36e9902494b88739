package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * Series whose best value lies between too much and too little, turned into ones that shall decrease to a target, as
 * Statistics Canada does before {@link StatisticsCanada}. Source: open-sdg/open-sdg, {@code docs/progress-methodology.md},
 * "Goldilocks indicators".
 */
public enum Goldilocks {
    /**
     * A ratio of two groups that shall be 1: the larger of y and 1/y, and 1 from 0.97 to 1.03. Only for values above 0. 1/y is
     * rounded to 34 digits.
     */
    PARITY(1) {
        @Override
        BigDecimal distance(BigDecimal value) {
            boolean close = value.compareTo(LEAST_PARITY) >= 0 && value.compareTo(MOST_PARITY) <= 0;
            return close ? BigDecimal.ONE : value.max(BigDecimal.ONE.divide(value, MathContext.DECIMAL128));
        }
    },
    /** A percentage that shall be 50: 50 + |y - 50|. */
    HALF(50),
    /** A budget spent, in per cent, that shall be 100: 100 + |y - 100|. Only for values of at least 25. */
    BUDGET(100);

    private static final BigDecimal LEAST_PARITY = new BigDecimal("0.97");
    private static final BigDecimal MOST_PARITY = new BigDecimal("1.03");
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(100);
    private static final Decimal LEAST_BUDGET = Decimal.of(25);

    private final int ideal;

    Goldilocks(int ideal) {
        this.ideal = ideal;
    }

    BigDecimal distance(BigDecimal value) {
        BigDecimal best = BigDecimal.valueOf(ideal);
        return best.add(value.subtract(best).abs());
    }

    /**
     * The question about the distance: to decrease to 1, 50 or 100, its target and direction replaced. Refused are values
     * outside of the domain (NOT_POSITIVE, OUT_OF_RANGE) and distances of more than 100 digits (NOT_REPRESENTABLE).
     */
    public Answer<ProgressQuestion> of(ProgressQuestion question) {
        for (Decimal value : question.points().values()) {
            if (this == PARITY && value.signum() <= 0) {
                return Answer.refused(RefusalReason.NOT_POSITIVE, "parity " + value + " must be above 0");
            }
            if (this == BUDGET && value.compareTo(LEAST_BUDGET) < 0) {
                return Answer.refused(RefusalReason.OUT_OF_RANGE, "budget spent " + value + " must be at least 25");
            }
        }
        ImmutableSortedMap.Builder<Integer, Decimal> points = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<Integer, Decimal> point : question.points().entrySet()) {
            BigDecimal distance = distance(point.getValue().value());
            if (distance.compareTo(TOO_LARGE) >= 0) {
                return Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE, "distance of " + point.getValue() + " must be below 10^100");
            }
            points.put(point.getKey(), new Decimal(distance));
        }
        return Answer.of(question.withPoints(points.build())
                .withDirection(Direction.DECREASE)
                .withTarget(Decimal.of(ideal)));
    }
}
