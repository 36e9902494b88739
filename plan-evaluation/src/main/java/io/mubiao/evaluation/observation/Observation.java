package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One figure of one indicator for one area and period, as its source gives it: a value, or the numerator and denominator
 * of a ratio, or both.
 */
@Value.Immutable
public interface Observation extends WithObservation, Serializable {
    /** What was measured. */
    IndicatorId indicator();

    /** Where. */
    AreaId area();

    /** When. */
    Period period();

    /**
     * The figure in the unit of the indicator; where it is published, it is judged, and not the quotient it was rounded
     * from.
     */
    Optional<Decimal> value();

    /**
     * How many digits the source gives after the point, trailing zeros included: how exact the value is. Less than the value
     * itself shows has no effect.
     */
    @Value.Default
    default int decimals() {
        return value().map(value -> value.value().scale()).orElse(0);
    }

    /** The numerator of a ratio, in its own unit; present exactly with {@link #denominator()}. */
    Optional<Decimal> numerator();

    /** The denominator of a ratio, in its own unit; at least 0. */
    Optional<Decimal> denominator();

    /** The counting basis; where it is not stated, the one in force at the end of the period. */
    Optional<BasisId> basis();

    /** How firm the figure is. */
    @Value.Default
    default Status status() {
        return Status.NOT_STATED;
    }

    /** When the figure was published; where that is not stated, it cannot be known what was known when. */
    Optional<LocalDate> published();

    /** Where the figure was published. */
    Optional<String> source();

    /** Whether the other one gives the same figures. */
    default boolean sameFigures(Observation other) {
        return value().equals(other.value())
                && numerator().equals(other.numerator())
                && denominator().equals(other.denominator());
    }

    /** The figures as they would be read aloud: {@code 0.055}, {@code 11 / 200} or {@code 0.055 (11 / 200)}. */
    default String figures() {
        String ratio =
                numerator().map(n -> n + " / " + denominator().orElseThrow()).orElse("");
        return value().map(v -> ratio.isEmpty() ? v.toString() : v + " (" + ratio + ")")
                .orElse(ratio);
    }

    /** How many digits stand after the point. */
    static int decimalsOf(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }

    /** A value for a whole year. */
    static Observation of(String indicator, String area, int year, String value) {
        return builder()
                .indicator(IndicatorId.of(indicator))
                .area(AreaId.of(area))
                .period(Period.ofYear(year))
                .value(Decimal.parse(value))
                .decimals(decimalsOf(value))
                .build();
    }

    /** One line for a person. */
    default String shown() {
        return indicator() + " " + area() + " " + period() + ": " + figures()
                + basis().map(name -> " on " + name).orElse("")
                + (status() == Status.NOT_STATED ? "" : ", " + status().name().toLowerCase(Locale.ROOT))
                + published().map(day -> ", published " + day).orElse("");
    }

    /** Refuses an observation without a figure, half a ratio, and a negative denominator. */
    @Value.Check
    default void check() {
        String name = "Observation of '" + indicator() + "' in " + area() + " for " + period();
        if (numerator().isPresent() != denominator().isPresent()) {
            throw new IllegalArgumentException(name + " must have a numerator and a denominator, or neither");
        }
        if (value().isEmpty() && numerator().isEmpty()) {
            throw new IllegalArgumentException(name + " must have a value, or a numerator and a denominator");
        }
        if (denominator().isPresent() && denominator().get().signum() < 0) {
            throw new IllegalArgumentException(name + " must have a denominator of at least 0");
        }
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
