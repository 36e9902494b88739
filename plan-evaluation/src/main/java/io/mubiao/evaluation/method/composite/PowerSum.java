package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.Collections;
import java.util.List;

/**
 * The generalised mean in a form that neither overflows nor loses digits at orders near 0: with m the highest score (the
 * lowest, at orders below 0), m · exp(ln(1 + Σ w (e^t − 1) / Σ w) / p), where t = p ln(x / m) is at most 0.
 */
final class PowerSum {
    private static final int LARGEST_ORDER = 100;
    private static final int OPERATIONS = 16;

    private final List<WeightedScore> scores;
    private final double order;
    private final Figure main;
    private final boolean alike;

    PowerSum(List<WeightedScore> scores, double order) {
        this.scores = scores;
        this.order = order;
        List<Figure> values = scores.stream().map(WeightedScore::score).toList();
        Figure highest = Collections.max(values);
        Figure lowest = Collections.min(values);
        this.main = order > 0 ? highest : lowest;
        this.alike = highest.equals(lowest);
    }

    Answer<Score> score() {
        if (alike) {
            return Answer.of(Score.of(main));
        }
        Figure total = Weights.total(scores);
        double sum = 0;
        double spread = 0;
        double mainShare = 0;
        for (WeightedScore item : scores) {
            double share = Rounding.of(Figure.of(item.weight()).over(total));
            Figure ratio = item.score().over(main);
            double rounded = Rounding.of(ratio);
            if (ratio.signum() != 0 && (rounded < Double.MIN_NORMAL || Double.isInfinite(rounded))) {
                return Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE,
                        "score " + item.score() + " is too far from " + main + " for double precision");
            }
            double logarithm = Math.log(rounded);
            sum += share * Math.expm1(order * logarithm);
            spread = Math.max(spread, Math.abs(logarithm));
            mainShare += ratio.equals(Figure.of(1)) ? share : 0;
        }
        double error =
                (scores.size() + OPERATIONS) * Rounding.UNIT * (1 + Math.min(1 / Math.abs(order), spread)) / mainShare;
        return Rounding.score(main, Math.exp(Math.log1p(sum) / order), error, this::solution);
    }

    /** Whether the number to the order is the mean of the scores to the order. */
    private boolean solution(Figure number) {
        if (order != Math.rint(order) || Math.abs(order) > LARGEST_ORDER) {
            return false;
        }
        return Weights.sum(scores, item -> raised(item.score()))
                .equals(raised(number).times(Weights.total(scores)));
    }

    private Figure raised(Figure figure) {
        return order > 0 ? figure.power((int) order) : Figure.of(1).over(figure.power((int) -order));
    }
}
