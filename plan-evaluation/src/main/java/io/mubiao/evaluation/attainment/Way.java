package io.mubiao.evaluation.attainment;

import com.google.common.collect.Ordering;
import io.mubiao.evaluation.figure.Figure;
import java.util.function.UnaryOperator;

/**
 * The way from a beginning to the level of a deadline. What it requires on the way is never stricter than the level itself,
 * which the beginning may satisfy already.
 *
 * @param beginning the figure of the year it begins with
 * @param elapsed the years since, at least 0
 * @param total the years from there to the deadline, at least 1
 * @param level what is required at the deadline
 */
record Way(Figure beginning, int elapsed, int total, Bounds level) {
    /** What a straight line requires by now: y0 + (T − y0)·k/n. */
    Bounds straight() {
        return relaxed(this::onLine);
    }

    /** The straight line itself, even where it is stricter than the level. */
    Bounds straightUnbounded() {
        return level.move(this::onLine, this::onLine);
    }

    private Figure onLine(Figure end) {
        return beginning.plus(end.minus(beginning).times(Figure.of(elapsed).over(Figure.of(total))));
    }

    /** Whether there is a geometric line: between figures above 0 only. */
    boolean geometric() {
        return beginning.signum() > 0
                && level.lower().filter(end -> end.signum() <= 0).isEmpty()
                && level.upper().filter(end -> end.signum() <= 0).isEmpty();
    }

    /** What a geometric line requires by now, rounded: y0·(T/y0)^(k/n). */
    Bounds geometricRounded() {
        return relaxed(end -> power(end).root(total));
    }

    /** Whether a figure satisfies a geometric line, without rounding: y ≤ y0·(T/y0)^(k/n) just if yⁿ ≤ y0ⁿ⁻ᵏ·Tᵏ. */
    boolean admitsGeometric(Figure figure) {
        boolean low = level.lower()
                .map(end -> above(figure, end) || (figure.signum() > 0 && above(figure.power(total), power(end))))
                .orElse(true);
        boolean high = level.upper()
                .map(end -> above(end, figure) || figure.signum() <= 0 || above(power(end), figure.power(total)))
                .orElse(true);
        return low && high;
    }

    private boolean above(Figure one, Figure other) {
        int order = one.compareTo(other);
        return order > 0 || (order == 0 && level.inclusive());
    }

    private Figure power(Figure end) {
        return beginning.power(total - elapsed).times(end.power(elapsed));
    }

    private Bounds relaxed(UnaryOperator<Figure> line) {
        return level.move(
                lower -> Ordering.natural().min(lower, line.apply(lower)),
                upper -> Ordering.natural().max(upper, line.apply(upper)));
    }
}
