package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The statement that the record of events is complete: for these areas, from month to month, on one counting basis. Only
 * somebody who knows the record can say so; it does not follow from the events. What is said of the figures that come of it,
 * such as their source, is said here too.
 */
@Value.Immutable
public interface Coverage extends WithCoverage, Serializable {
    /** Where. */
    ImmutableSet<AreaId> areas();

    /** The first month that is complete. */
    YearMonth first();

    /** The last month that is complete; not before the first. */
    YearMonth last();

    /** The basis that the events are recorded on; where it is empty, those without a stated basis are meant. */
    Optional<BasisId> basis();

    /** How firm the figures are. */
    @Value.Default
    default Status status() {
        return Status.NOT_STATED;
    }

    /** When the record was published. */
    Optional<LocalDate> published();

    /** Where the record was published. */
    Optional<String> source();

    /** Complete for these areas from January of one year to December of another, without a stated basis. */
    static Coverage of(List<AreaId> areas, int firstYear, int lastYear) {
        return builder()
                .areas(areas)
                .first(YearMonth.of(firstYear, 1))
                .last(YearMonth.of(lastYear, 12))
                .build();
    }

    /** The same statement for one area alone; for none, where the area is not one of these. */
    default Coverage in(AreaId area) {
        return areas().contains(area) ? withAreas(area) : withAreas();
    }

    /** Whether all of a period is covered. */
    default boolean covers(Period period) {
        return !YearMonth.of(period.year(), period.firstMonth()).isBefore(first())
                && !YearMonth.of(period.year(), period.lastMonth()).isAfter(last());
    }

    /** The periods of a length that are covered from beginning to end, in their order. */
    default ImmutableList<Period> periods(PeriodKind kind) {
        return IntStream.rangeClosed(first().getYear(), last().getYear())
                .boxed()
                .flatMap(year ->
                        IntStream.rangeClosed(1, kind.parts()).mapToObj(number -> new Period(year, kind, number)))
                .filter(this::covers)
                .collect(ImmutableList.toImmutableList());
    }

    /** One line for a person: {@code 22 areas, 2011-01 to 2015-12 on until-2015}. */
    default String shown() {
        return areas().size() + (areas().size() == 1 ? " area, " : " areas, ") + first() + " to " + last()
                + basis().map(name -> " on " + name).orElse("")
                + source().map(name -> ", " + name).orElse("");
    }

    /** Refuses an end before the beginning, and months outside the years of a {@link Period}. */
    @Value.Check
    default void check() {
        if (first().isAfter(last()) || first().getYear() < 1900 || last().getYear() > 2200) {
            throw new IllegalArgumentException(
                    "Coverage from " + first() + " to " + last() + " must be in order and from 1900 to 2200");
        }
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Coverage}. */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
