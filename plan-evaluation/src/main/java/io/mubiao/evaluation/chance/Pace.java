package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What the years to come must bring for the target to be just attained, exactly, and what those before have brought. */
@Value.Immutable(builder = false, copy = false)
public interface Pace extends Serializable {
    /** Whether it is a change or a figure. */
    @Value.Parameter
    PaceKind kind();

    /** The years to come, up to the deadline. */
    @Value.Parameter
    YearRange years();

    /** Whether it is the most that the target allows, and not the least. */
    @Value.Parameter
    boolean atMost();

    /** What each of them must bring, at most or at least, in the unit of the indicator. */
    @Value.Parameter
    Figure needed();

    /** What a year before them has brought in the mean: since the baseline, or in the years judged; empty if not known. */
    @Value.Parameter
    Optional<Figure> soFar();

    /** One line for a person. */
    default String shown() {
        String unit = kind() == PaceKind.CHANGE_PER_YEAR ? "a change of " : "";
        return years() + ": " + unit + (atMost() ? "at most " : "at least ") + needed().shown() + " a year"
                + soFar().map(figure -> "; so far " + figure.shown()).orElse("");
    }

    /** A pace. */
    static Pace of(PaceKind kind, YearRange years, boolean atMost, Figure needed, Optional<Figure> soFar) {
        return ImmutablePace.of(kind, years, atMost, needed, soFar);
    }
}
