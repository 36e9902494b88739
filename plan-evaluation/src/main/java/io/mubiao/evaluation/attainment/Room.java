package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much room a target leaves: how far the judged figure is from its bounds, and what the figures of the years that
 * still count must be for the target to be attained at its deadline.
 */
@Value.Immutable
public interface Room extends Serializable {
    /** How far the judged figure is from the nearer bound: negative outside of the bounds; empty if none was judged. */
    Optional<Figure> spare();

    /**
     * The years to come that still count; empty once the verdict is final, and where it cannot be said what they must be:
     * for lack of a figure so far, because the level hangs on figures to come, or because the levels of the years leave no
     * figure that would do in all of them. Where the level is relative to the year before, it is the next year only.
     */
    Optional<YearRange> years();

    /** What the figure of each of these years must be if they are all alike: the required mean per remaining year. */
    Optional<Bounds> each();

    /** What the figures of these years must add up to, where a mean or a total counts. */
    Optional<Bounds> together();

    /** {@link #each()} in whole numbers, for a count: a ceiling is floored, a floor is raised. */
    Optional<Bounds> eachWhole();

    /** {@link #together()} in whole numbers, for a count. */
    Optional<Bounds> togetherWhole();

    /** Whether figures that the indicator may have can still satisfy; true where nothing says otherwise. */
    boolean attainable();

    /** One line for a person. */
    default String shown() {
        return RoomText.of(this);
    }
}
