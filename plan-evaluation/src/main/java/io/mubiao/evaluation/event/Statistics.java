package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What is made of events: statistics of different indicators, all of them for periods of one length.
 *
 * @param period how long; not a year to date, since such periods overlap
 * @param all at least one, each of another indicator
 */
public record Statistics(PeriodKind period, ImmutableList<Statistic> all) implements Serializable {
    public Statistics {
        if (period == PeriodKind.YEAR_TO_DATE) {
            throw new IllegalArgumentException("Statistics must be for periods that do not overlap, and not " + period);
        }
        if (all.isEmpty() || all.stream().map(Statistic::indicator).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Statistics " + all + " must be one or more, each of another indicator");
        }
    }

    /** Statistics for periods of that length. */
    public static Statistics of(PeriodKind period, Statistic... all) {
        return new Statistics(period, ImmutableList.copyOf(all));
    }

    /** The amounts that any of them asks for. */
    public ImmutableSortedSet<AmountId> amounts() {
        return all.stream()
                .flatMap(statistic -> Stream.concat(
                        statistic.sumOf().stream(),
                        Stream.concat(statistic.anyOf().stream(), statistic.noneOf().stream())
                                .map(Threshold::amount)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The period that a day lies in. */
    Period on(LocalDate day) {
        int months = 12 / period.parts();
        return new Period(day.getYear(), period, (day.getMonthValue() - 1) / months + 1);
    }
}
