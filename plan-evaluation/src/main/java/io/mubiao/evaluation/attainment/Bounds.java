package io.mubiao.evaluation.attainment;

import com.google.common.collect.Ordering;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** The figures that satisfy a requirement: all from a lower to an upper bound, of which at least one is there. */
@Value.Immutable
public interface Bounds extends Serializable {
    /** The smallest one; empty where small figures satisfy. */
    Optional<Figure> lower();

    /** The largest one; empty where large figures satisfy. */
    Optional<Figure> upper();

    /** Whether the bounds themselves satisfy. */
    boolean inclusive();

    /**
     * The bounds that a requirement sets.
     *
     * @param baseline what its level is relative to; present if it {@link Requirement#needsBaseline()}
     * @param years how many years after the baseline, for a level that moves with every year
     */
    static Bounds of(Requirement requirement, Optional<Figure> baseline, int years) {
        Figure level = level(requirement.level(), baseline, years);
        Figure tolerance = requirement.tolerance().isPresent()
                ? Figure.of(requirement.tolerance().get())
                : Figure.of(0);
        ImmutableBounds.Builder bounds = ImmutableBounds.builder().inclusive(requirement.inclusive());
        return switch (requirement.comparison()) {
            case AT_MOST -> bounds.upper(level.plus(tolerance)).build();
            case AT_LEAST -> bounds.lower(level.minus(tolerance)).build();
            case WITHIN ->
                bounds.lower(level)
                        .upper(level(requirement.upper().orElseThrow(), baseline, years))
                        .build();
            case EXACTLY ->
                bounds.lower(level.minus(tolerance))
                        .upper(level.plus(tolerance))
                        .build();
        };
    }

    /** The figure that a level means, so many years after its baseline. */
    static Figure level(Level level, Optional<Figure> baseline, int years) {
        Figure number = Figure.of(level.number());
        Figure share = Figure.of(100).plus(number).over(Figure.of(100));
        return switch (level.kind()) {
            case ABSOLUTE -> number;
            case CHANGE -> baseline.orElseThrow().plus(number);
            case PERCENT_CHANGE -> baseline.orElseThrow().times(share);
            case CHANGE_PER_YEAR -> baseline.orElseThrow().plus(number.times(Figure.of(years)));
            case PERCENT_CHANGE_PER_YEAR -> baseline.orElseThrow().times(share.power(years));
        };
    }

    /** One line for a person. */
    default String shown() {
        return BoundsText.of(this);
    }

    /** Whether a figure satisfies. */
    default boolean admit(Figure figure) {
        int room = room(figure).signum();
        return room > 0 || (room == 0 && inclusive());
    }

    /** How far the figure is from the nearer bound: negative outside of the bounds. */
    default Figure room(Figure figure) {
        if (lower().isEmpty()) {
            return upper().orElseThrow().minus(figure);
        }
        Figure above = figure.minus(lower().get());
        if (upper().isEmpty()) {
            return above;
        }
        Figure below = upper().get().minus(figure);
        return above.compareTo(below) < 0 ? above : below;
    }

    /** Whether neither this figure nor any above it can satisfy. */
    default boolean exceeded(Figure figure) {
        return upper().map(figure::compareTo)
                .filter(order -> order > 0 || (order == 0 && !inclusive()))
                .isPresent();
    }

    /** Whether this figure satisfies, and every one above it. */
    default boolean secured(Figure figure) {
        return upper().isEmpty() && admit(figure);
    }

    /** Each bound moved in its own way. */
    default Bounds move(UnaryOperator<Figure> lowerWay, UnaryOperator<Figure> upperWay) {
        return ImmutableBounds.builder()
                .lower(lower().map(lowerWay))
                .upper(upper().map(upperWay))
                .inclusive(inclusive())
                .build();
    }

    /** Whether one figure only can satisfy. */
    default boolean point() {
        return lower().isPresent() && lower().equals(upper());
    }

    /** The figures that satisfy these bounds and others of the same kind: both inclusive, or neither. */
    default Bounds and(Bounds other) {
        return ImmutableBounds.builder()
                .lower(strictest(lower(), other.lower(), Ordering.natural()::max))
                .upper(strictest(upper(), other.upper(), Ordering.natural()::min))
                .inclusive(inclusive() && other.inclusive())
                .build();
    }

    private static Optional<Figure> strictest(
            Optional<Figure> one, Optional<Figure> other, BinaryOperator<Figure> stricter) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(stricter.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    /** The whole numbers that satisfy, as inclusive bounds: a ceiling is floored, and a floor is raised. */
    default Bounds whole() {
        Figure one = Figure.of(1);
        return ImmutableBounds.builder()
                .lower(lower().map(bound ->
                        inclusive() ? bound.ceiling() : bound.floor().plus(one)))
                .upper(upper().map(bound ->
                        inclusive() ? bound.floor() : bound.ceiling().minus(one)))
                .inclusive(true)
                .build();
    }

    /** Whether nothing satisfies. */
    default boolean empty() {
        return lower().flatMap(low -> upper().map(low::compareTo))
                .filter(order -> order > 0 || (order == 0 && !inclusive()))
                .isPresent();
    }
}
