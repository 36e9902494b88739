package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which events feed an indicator, and with what: each with one, or with an amount of it.
 *
 * <p>The classes of accidents of State Council Decree 493 (2007), article 3, can be said exactly. A larger accident (较大事故) has 3
 * deaths or more, or 10 serious injuries or more, or a direct loss of 10 million yuan or more, and reaches none of the next
 * class, 10, 50 and 50 million:
 *
 * <pre>{@code
 * Statistic.count("larger-accidents")
 *         .withAnyOf(Threshold.of("deaths", "3"), Threshold.of("injuries", "10"), Threshold.of("loss", "10000000"))
 *         .withNoneOf(Threshold.of("deaths", "10"), Threshold.of("injuries", "50"), Threshold.of("loss", "50000000"))
 * }</pre>
 *
 * <p>An amount that is not known is not 0. Where a statistic hangs on one, the event is {@linkplain Gap.Reason#AMOUNT_NOT_STATED
 * a gap}, and the total is no figure; where the other amounts decide, it is none.
 */
@Value.Immutable
public interface Statistic extends WithStatistic, Serializable {
    /** What the events feed. */
    IndicatorId indicator();

    /** What is summed; where it is empty, events are counted. */
    Optional<AmountId> sumOf();

    /** The kinds of events that belong; where there is none, all do. */
    ImmutableSet<EventKind> kinds();

    /** An event belongs only if it reaches one of these; where there is none, all do. */
    ImmutableList<Threshold> anyOf();

    /** An event belongs only if it reaches none of these. */
    ImmutableList<Threshold> noneOf();

    /** The number of all events. */
    static Statistic count(String indicator) {
        return builder().indicator(IndicatorId.of(indicator)).build();
    }

    /** The sum of an amount over all events. */
    static Statistic sum(String indicator, String amount) {
        return count(indicator).withSumOf(AmountId.of(amount));
    }

    /** One line for a person: {@code larger-accidents: events, any of [deaths ≥ 3]}. */
    default String shown() {
        return indicator() + ": " + sumOf().map(amount -> "sum of " + amount).orElse("events")
                + (kinds().isEmpty() ? "" : " of " + kinds())
                + (anyOf().isEmpty() ? "" : ", any of " + anyOf())
                + (noneOf().isEmpty() ? "" : ", none of " + noneOf());
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statistic}. */
    final class Builder extends ImmutableStatistic.Builder {
        Builder() {}
    }
}
