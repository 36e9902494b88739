package io.mubiao.evaluation.option;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** All that an evaluation depends on beside plan, areas and observations. */
@Value.Immutable
public interface Options extends WithOptions, Serializable {
    /** The last year whose figures may be used. */
    Year asOf();

    /** The day whose knowledge counts: only figures published by then are used; empty for all that is known. */
    Optional<LocalDate> knownOn();

    /** What an interim verdict is judged by where the plan says nothing. */
    @Value.Default
    default Line line() {
        return Line.STRAIGHT;
    }

    /** What to do about gaps in a baseline. */
    @Value.Default
    default BaselineGaps baselineGaps() {
        return BaselineGaps.REFUSED;
    }

    /** Whether figures are formed from those of the areas below; without effect where no tree of areas is given. */
    @Value.Default
    default RollUp rollUp() {
        return RollUp.COMPLETE;
    }

    /** What to do about figures without a date of publication; without effect unless {@link #knownOn()} is given. */
    @Value.Default
    default Undated undated() {
        return Undated.REFUSED;
    }

    /** The ways between counting bases, at most one for an indicator and two bases. */
    ImmutableList<Bridge> bridges();

    /** One line for a person. */
    default String shown() {
        return "as of " + asOf() + knownOn().map(day -> ", known on " + day).orElse("") + "; line " + line()
                + ", gaps in a baseline " + baselineGaps() + ", roll-up " + rollUp() + ", undated " + undated()
                + (bridges().isEmpty() ? "" : ", " + bridges().size() + " bridges");
    }

    /** All defaults, as of the end of a year. */
    static Options asOf(Year year) {
        return builder().asOf(year).build();
    }

    /** Refuses two bridges between the same bases, and puts the bridges in order, which means nothing. */
    @Value.Check
    default Options check() {
        if (bridges().size() < 2) {
            return this;
        }
        Comparator<Bridge> order = Comparator.comparing(Bridge::indicator)
                .thenComparing(Bridge::to)
                .thenComparing(Bridge::from);
        ImmutableList<Bridge> ordered = ImmutableList.sortedCopyOf(order, bridges());
        if (!Comparators.isInStrictOrder(ordered, order)) {
            throw new IllegalArgumentException("Bridges " + bridges() + " must be one for an indicator and two bases");
        }
        return ordered.equals(bridges()) ? this : withBridges(ordered);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Options}. */
    final class Builder extends ImmutableOptions.Builder {
        Builder() {}
    }
}
