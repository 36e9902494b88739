package io.mubiao.evaluation.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatisticTotalsTest {
    private static final AreaId A = AreaId.of("a");
    private static final AreaId B = AreaId.of("b");
    private static final Statistics DEATHS =
            Statistics.of(PeriodKind.YEAR, Statistic.count("accidents"), Statistic.sum("deaths", "deaths"));
    private static final Coverage YEAR_2016 = Coverage.of(List.of(A, B), 2016, 2016);

    @Test
    void noEventIsAZeroOnlyWhereTheRecordIsComplete() {
        StatisticTotals totals =
                totals(DEATHS, Event.of("a", "2016-03-15", "fire").with("deaths", "2"));

        assertThat(shown(totals, YEAR_2016))
                .containsExactly("accidents a 2016: 1", "accidents b 2016: 0", "deaths a 2016: 2", "deaths b 2016: 0");
        assertThat(shown(totals, YEAR_2016.in(B))).containsExactly("accidents b 2016: 0", "deaths b 2016: 0");
        assertThat(shown(totals, YEAR_2016.in(AreaId.of("c")))).isEmpty();
        assertThat(shown(totals)).isEmpty();
    }

    @Test
    void aPartOfAYearIsNoYear() {
        StatisticTotals totals =
                totals(DEATHS, Event.of("a", "2016-03-15", "fire").with("deaths", "2"));
        Coverage nineMonths = YEAR_2016.withLast(YearMonth.of(2016, 9));

        assertThat(shown(totals, nineMonths)).isEmpty();
        assertThat(totals.gaps(nineMonths))
                .hasToString("[accidents a 2016: 1 event, NOT_COVERED, deaths a 2016: 1 event, NOT_COVERED]");
    }

    @Test
    void theNineMonthsAreNineFigures() {
        Statistics monthly = Statistics.of(PeriodKind.MONTH, Statistic.count("accidents"));
        StatisticTotals totals = totals(monthly, Event.of("a", "2016-03-15", "fire"));

        assertThat(shown(totals, YEAR_2016.in(A).withLast(YearMonth.of(2016, 9))))
                .hasSize(9)
                .contains("accidents a 2016-03: 1", "accidents a 2016-09: 0");
    }

    @Test
    void everyPeriodHasItsDays() {
        IntStream.rangeClosed(1, 12)
                .forEach(month -> Stream.of(PeriodKind.YEAR, PeriodKind.HALF, PeriodKind.QUARTER, PeriodKind.MONTH)
                        .map(kind -> Statistics.of(kind, Statistic.count("x")).on(LocalDate.of(2016, month, 29)))
                        .forEach(period -> assertThat(month).isBetween(period.firstMonth(), period.lastMonth())));
    }

    @Test
    void anAmountThatIsNotStatedIsNotZero() {
        StatisticTotals totals = totals(
                DEATHS, Event.of("a", "2016-03-15", "fire").with("deaths", "2"), Event.of("a", "2016-04-15", "fire"));

        assertThat(shown(totals, YEAR_2016.in(A))).containsExactly("accidents a 2016: 2");
        assertThat(totals.gaps(YEAR_2016)).hasToString("[deaths a 2016: 1 event, AMOUNT_NOT_STATED]");
    }

    @Test
    void anAmountThatIsNotStatedMattersOnlyWhereNoOtherDecides() {
        Statistics larger = Statistics.of(
                PeriodKind.YEAR,
                Statistic.count("larger")
                        .withAnyOf(Threshold.of("deaths", "3"), Threshold.of("injuries", "10"))
                        .withNoneOf(Threshold.of("deaths", "10")));

        assertThat(shown(totals(larger, Event.of("a", "2016-01-01", "fire").with("deaths", "3")), YEAR_2016.in(A)))
                .as("three deaths decide")
                .containsExactly("larger a 2016: 1");
        assertThat(shown(totals(larger, Event.of("a", "2016-01-01", "fire").with("deaths", "10")), YEAR_2016.in(A)))
                .as("ten deaths decide")
                .containsExactly("larger a 2016: 0");
        assertThat(totals(larger, Event.of("a", "2016-01-01", "fire").with("deaths", "2"))
                        .gaps(YEAR_2016))
                .as("injuries would decide")
                .hasSize(1);
        assertThat(totals(larger, Event.of("a", "2016-01-01", "fire").with("injuries", "12"))
                        .gaps(YEAR_2016))
                .as("deaths would decide")
                .hasSize(1);
    }

    @Test
    void thresholdsIncludeTheNumberItself() {
        Statistics larger = Statistics.of(
                PeriodKind.YEAR,
                Statistic.count("larger")
                        .withAnyOf(Threshold.of("deaths", "3"))
                        .withNoneOf(Threshold.of("deaths", "10")));
        Event[] events = IntStream.of(2, 3, 9, 10)
                .mapToObj(deaths -> Event.of("a", "2016-01-01", "fire").with("deaths", "" + deaths))
                .toArray(Event[]::new);

        assertThat(shown(totals(larger, events), YEAR_2016.in(A))).containsExactly("larger a 2016: 2");
    }

    @Test
    void onlyTheKindsAskedForCount() {
        Statistics fires =
                Statistics.of(PeriodKind.YEAR, Statistic.count("fires").withKinds(EventKind.of("fire")));
        StatisticTotals totals =
                totals(fires, Event.of("a", "2016-01-01", "fire"), Event.of("b", "2016-01-01", "road"));

        assertThat(shown(totals, YEAR_2016)).containsExactly("fires a 2016: 1", "fires b 2016: 0");
        assertThat(totals.areas()).containsExactly(A);
    }

    @Test
    void countingBasesStayApart() {
        BasisId newer = BasisId.of("new");
        StatisticTotals totals = totals(
                DEATHS,
                Event.of("a", "2016-01-01", "fire").withBasis(newer).with("deaths", "1"),
                Event.of("a", "2016-01-01", "fire").with("deaths", "1"));

        assertThat(shown(totals, YEAR_2016.in(A).withBasis(newer)))
                .containsExactly("accidents a 2016: 1 on new", "deaths a 2016: 1 on new");
        assertThat(totals.gaps(YEAR_2016.withBasis(newer)))
                .allMatch(gap -> gap.basis().isEmpty());
        assertThat(totals.gaps(YEAR_2016, YEAR_2016.withBasis(newer))).isEmpty();
    }

    @Test
    void figuresSayWhatTheCoverageSays() {
        Coverage coverage = YEAR_2016
                .in(B)
                .withStatus(Status.PROVISIONAL)
                .withPublished(LocalDate.of(2017, 2, 1))
                .withSource("illustrative");
        Observation zero =
                StatisticTotals.none(DEATHS).toObservations(coverage).all().get(0);

        assertThat(zero).hasToString("accidents b 2016: 0, provisional, published 2017-02-01");
        assertThat(zero.source()).contains("illustrative");
    }

    @Test
    void areWrittenInAFewBytes() throws IOException {
        IllustrativeEvents events = new IllustrativeEvents(7, 100, 1000);
        StatisticTotals totals = StatisticTotals.of(IllustrativeEvents.STATISTICS, events.events(0, 20_000));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(totals);
        }

        assertThat(Copies.copy(totals)).isEqualTo(totals).hasToString("totals of 4 statistics in 99 areas");
        // A hundred areas, ten years, four statistics, and a loss with two digits after the point.
        assertThat(bytes.size()).isLessThan(100 * 10 * 4 * 8);
    }

    @Test
    void refuseWhatCannotBeAddedUp() {
        StatisticTotals deaths = StatisticTotals.none(DEATHS);
        StatisticTotals others = StatisticTotals.none(Statistics.of(PeriodKind.YEAR, Statistic.count("x")));

        assertThatThrownBy(() -> deaths.merge(others)).hasMessageContaining("must be of the same statistics");
        assertThatThrownBy(() -> Statistics.of(PeriodKind.YEAR_TO_DATE, Statistic.count("x")))
                .hasMessageContaining("must be for periods that do not overlap");
        assertThatThrownBy(() -> Statistics.of(PeriodKind.YEAR, Statistic.count("x"), Statistic.sum("x", "y")))
                .hasMessageContaining("each of another indicator");
        assertThatThrownBy(() -> Statistics.of(PeriodKind.YEAR)).hasMessageContaining("one or more");
        assertThatThrownBy(() -> Event.of("a", "1899-12-31", "fire")).hasMessageContaining("from 1900 to 2200");
        assertThatThrownBy(() -> Event.of("a", "2016-01-01", "fire").with("deaths", "-1"))
                .hasMessageContaining("Amount 'deaths' of an event must be at least 0");
        assertThatThrownBy(() -> Event.of("a", "2016-01-01", "fire").with("deaths", "1" + "0".repeat(50)))
                .hasMessageContaining("at most 50 digits");
        assertThatThrownBy(() -> YEAR_2016.withLast(YearMonth.of(2015, 12))).hasMessageContaining("must be in order");
    }

    private static StatisticTotals totals(Statistics statistics, Event... events) {
        return Stream.of(events).collect(StatisticTotals.collector(statistics));
    }

    private static List<String> shown(StatisticTotals totals, Coverage... coverages) {
        return totals.toObservations(coverages).all().stream()
                .map(Observation::toString)
                .toList();
    }
}
