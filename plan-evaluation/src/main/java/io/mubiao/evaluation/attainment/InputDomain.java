package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Indicator;
import java.util.Optional;

/**
 * The figures that an input may take.
 *
 * @param from the lowest; empty if there is none
 * @param to the highest; empty if there is none
 * @param whole whether whole numbers only
 */
record InputDomain(Optional<Figure> from, Optional<Figure> to, boolean whole) {
    private static final int MOST_PLACES = 100;

    static InputDomain of(TargetJudge judge, Input input) {
        Indicator indicator = judge.figures()
                .plan()
                .indicator(input.observation().indicator())
                .orElseThrow();
        Optional<Figure> zero = Optional.of(Figure.of(0));
        return switch (indicator.kind()) {
            case COUNT -> new InputDomain(zero, Optional.empty(), true);
            case RATIO -> new InputDomain(zero, Optional.empty(), false);
            case AMOUNT -> new InputDomain(Optional.empty(), Optional.empty(), false);
            case STAGE ->
                new InputDomain(zero, Optional.of(Figure.of(indicator.stages().size() - 1L)), true);
        };
    }

    boolean contains(Figure figure) {
        return from.filter(low -> figure.compareTo(low) < 0).isEmpty()
                && to.filter(high -> figure.compareTo(high) > 0).isEmpty();
    }

    /** A decimal strictly between two figures, of which one is there; empty if there is none of at most 100 places. */
    static Optional<Figure> between(Optional<Figure> from, Optional<Figure> to) {
        if (from.isEmpty()) {
            return to.map(high -> high.ceiling().minus(Figure.of(1)));
        }
        if (to.isEmpty()) {
            return from.map(low -> low.floor().plus(Figure.of(1)));
        }
        Figure middle = from.get().plus(to.get()).over(Figure.of(2));
        for (int places = 0; places <= MOST_PLACES; places++) {
            Figure unit = Figure.of(10).power(places);
            Figure cut = middle.times(unit).floor().over(unit);
            if (cut.compareTo(from.get()) > 0) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }
}
