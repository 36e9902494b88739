package io.mubiao.plan.indicator;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The second part of a target: what it starts from, or is compared with. Either the figures of one or several years, of
 * the same series or of another one, or a value that the plan itself states for those years.
 */
@Value.Immutable
@JsonDeserialize(builder = Baseline.Builder.class)
public interface Baseline extends WithBaseline, Serializable {
    /** The base years. */
    YearRange years();

    /** How several years become one figure. */
    @Value.Default
    default Averaging averaging() {
        return Averaging.MEAN_OF_YEARS;
    }

    /** The base figure where the plan states it; observations of the base years are then not asked for. */
    Optional<Decimal> stated();

    /**
     * Whether the base moves along: the years are then those for the first year judged, and move on with every later one.
     * 较上年下降 from 2016 on has the moving base 2015.
     */
    @Value.Default
    default boolean moving() {
        return false;
    }

    /** The indicator whose figures it is, where it is another one, in the same unit: 不低于经济增速. */
    Optional<IndicatorId> indicator();

    /** The area whose figures it is, where it is another one than the area judged: 不高于全国平均水平. */
    Optional<AreaId> area();

    /**
     * Whether it is a series of its own, of another indicator or another area, and not the past of the one judged. Its years
     * may then be those judged.
     */
    default boolean elsewhere() {
        return indicator().isPresent() || area().isPresent();
    }

    /**
     * The base years for a year judged: always the same ones, unless it moves.
     *
     * @param year the year judged
     * @param firstJudged the first year of the assessment
     */
    default YearRange yearsFor(int year, int firstJudged) {
        int by = moving() ? year - firstJudged : 0;
        return YearRange.of(years().from() + by, years().to() + by);
    }

    /** Refuses a stated value that moves or is of another series, and a total that moves. */
    @Value.Check
    default void check() {
        if (stated().isPresent() && (moving() || elsewhere())) {
            throw new IllegalArgumentException(
                    "Baseline " + years() + " must not be stated if it is moving or of another indicator or area");
        }
        if (averaging() == Averaging.TOTAL && moving()) {
            throw new IllegalArgumentException("Baseline " + years() + " must not be moving if it is a TOTAL");
        }
    }

    /** The mean of several years, or one year's figure. */
    static Baseline of(YearRange years) {
        return builder().years(years).build();
    }

    /** The year before each year judged, the first of which is given. */
    static Baseline yearBefore(int firstJudged) {
        return of(YearRange.of(firstJudged - 1)).withMoving(true);
    }

    /** A value that the plan states for its base year. */
    static Baseline stated(String value, int year) {
        return builder().years(YearRange.of(year)).stated(Decimal.parse(value)).build();
    }

    /** One line for a person. */
    default String shown() {
        return BaselineText.of(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Baseline}. */
    final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
