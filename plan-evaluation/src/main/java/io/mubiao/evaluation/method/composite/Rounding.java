package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Predicate;

/** The way from exact numbers to doubles and back. */
final class Rounding {
    /** Twice the most that one operation in double precision can be wrong by. */
    static final double UNIT = 0x1p-52;

    private static final int DIGITS = 17;
    private static final int FEW_DIGITS = 12;
    private static final int MOST_PLACES = 100;

    private Rounding() {}

    /** The double next to a figure or close to it; 0 or infinite where it is out of the range of doubles. */
    static double of(Figure figure) {
        return figure.signum() == 0 ? 0 : figure.rounded(DIGITS).doubleValue();
    }

    private static Optional<Figure> figure(double number, int digits) {
        return Double.isFinite(number)
                ? figure(new BigDecimal(number).round(new MathContext(digits)))
                : Optional.empty();
    }

    /** The same number; empty where a {@link Decimal} does not hold it. */
    private static Optional<Figure> figure(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean held = stripped.scale() <= MOST_PLACES && stripped.precision() - stripped.scale() <= MOST_PLACES;
        return held ? Optional.of(Figure.of(new Decimal(stripped))) : Optional.empty();
    }

    /**
     * A score from a double, or the exact one where it is known.
     *
     * @param unit what the score is a multiple of
     * @param factor how many times; above 0
     * @param error how far the factor may be wrong, as a share of it
     * @param solution whether a number is the score, exactly
     */
    static Answer<Score> score(Figure unit, double factor, double error, Predicate<Figure> solution) {
        Optional<Figure> times = factor > 0 ? figure(factor, DIGITS) : Optional.empty();
        Optional<Figure> share = figure(error, 2);
        if (times.isEmpty() || share.isEmpty()) {
            return Answer.refused(
                    RefusalReason.NOT_REPRESENTABLE,
                    "scores are too far apart for double precision, at " + factor + " times " + unit);
        }
        Figure value = unit.times(times.get());
        Score score = new Score(value, value.magnitude().times(share.get()));
        return Answer.of(figure(value.rounded(FEW_DIGITS))
                .filter(few -> few.compareTo(score.least()) >= 0 && few.compareTo(score.most()) <= 0)
                .filter(solution)
                .map(Score::of)
                .orElse(score));
    }
}
