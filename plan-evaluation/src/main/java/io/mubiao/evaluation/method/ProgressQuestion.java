package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How does this series progress? A series in one unit and area, which way is better, and what is known of the target. What
 * only one method needs is an option of that method. Any series is admissible, the empty one too: a method refuses what it
 * has no answer to.
 */
@Value.Immutable
public interface ProgressQuestion extends WithProgressQuestion, Serializable {
    /** The first year that a series may have. */
    int EARLIEST = 1500;

    /** The last year that a series, a base or a target may have. */
    int LATEST = 2500;

    /** The values by year, from 1500 to 2500; a value of several years stands under their first. */
    @Value.NaturalOrder
    ImmutableSortedMap<Integer, Decimal> points();

    /** Which way is better. */
    Direction direction();

    /** The value that is to be reached, and which itself is enough; empty where only the direction is given. */
    Optional<Decimal> target();

    /** The year by which; empty for the method's own, which is 2030 where its source says so. */
    Optional<Integer> targetYear();

    /**
     * The year progress is reckoned from; empty for the method's own, which is 2015 where its source says so. A method that
     * looks at the last years only has none.
     */
    Optional<Integer> baseYear();

    /** The values of comparable areas in the year of the latest point; this area is among them if it shall count. */
    ImmutableList<Decimal> peers();

    /** The point of the first year. */
    default Optional<Point> earliest() {
        return Optional.ofNullable(points().firstEntry()).map(Point::of);
    }

    /** The point of the last year. */
    default Optional<Point> latest() {
        return Optional.ofNullable(points().lastEntry()).map(Point::of);
    }

    /** One line for a person. */
    default String shown() {
        String from = earliest().map(Point::toString).orElse("no points");
        String to = points().size() > 1 ? " -> " + latest().orElseThrow() : "";
        return direction() + " " + from + to + ", " + points().size() + " points"
                + target().map(value -> ", target " + value).orElse("")
                + targetYear().map(year -> " by " + year).orElse("");
    }

    /** A series. */
    static ProgressQuestion of(Direction direction, Map<Integer, Decimal> points) {
        return builder().direction(direction).putAllPoints(points).build();
    }

    /** A series of two points, in plain digits. */
    static ProgressQuestion of(Direction direction, int baseYear, String base, int latestYear, String latest) {
        return builder()
                .direction(direction)
                .putPoint(baseYear, Decimal.parse(base))
                .putPoint(latestYear, Decimal.parse(latest))
                .build();
    }

    /**
     * The question that an attainment answers under its default reading: the figures of its years from the baseline on,
     * which stands in the last base year, and the level at the deadline. Means and ratios that are no decimals have 34
     * digits. Refused unless single years are held against one value that is itself enough (NOT_THIS_KIND_OF_TARGET), where
     * that value is not known (FIGURE_MISSING), and where a figure is too long for a {@link Decimal} (NOT_REPRESENTABLE).
     */
    static Answer<ProgressQuestion> of(Attainment attainment) {
        return AttainmentQuestion.of(attainment);
    }

    /** The same question with a target, in plain digits. */
    default ProgressQuestion withTarget(String value, int year) {
        return withTarget(Decimal.parse(value)).withTargetYear(year);
    }

    /** Refuses years outside of 1500 to 2500. */
    @Value.Check
    default void check() {
        Stream.of(points().keySet().stream(), targetYear().stream(), baseYear().stream())
                .flatMap(years -> years)
                .filter(year -> year < EARLIEST || year > LATEST)
                .findFirst()
                .ifPresent(year -> {
                    throw new IllegalArgumentException(
                            "Year " + year + " of a series must be from " + EARLIEST + " to " + LATEST);
                });
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgressQuestion}. */
    final class Builder extends ImmutableProgressQuestion.Builder {
        Builder() {}
    }
}
