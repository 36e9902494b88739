package io.mubiao.evaluation.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of totals, whatever happened. */
class StatisticTotalsLawsTest {
    private static final Statistics STATISTICS = Statistics.of(
            PeriodKind.QUARTER,
            Statistic.count("all"),
            Statistic.count("larger").withAnyOf(Threshold.of("deaths", "3")).withNoneOf(Threshold.of("deaths", "10")),
            Statistic.sum("deaths", "deaths").withKinds(EventKind.of("fire")),
            Statistic.sum("loss", "loss"));

    @Property(tries = 200)
    void mergeIsACommutativeMonoid(
            @ForAll("events") List<Event> some,
            @ForAll("events") List<Event> others,
            @ForAll("events") List<Event> more) {
        StatisticTotals a = totals(some);
        StatisticTotals b = totals(others);
        StatisticTotals c = totals(more);
        StatisticTotals none = StatisticTotals.none(STATISTICS);

        assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(none)).isEqualTo(a).isEqualTo(none.merge(a));
    }

    @Property(tries = 200)
    void partsMakeTheWhole(@ForAll("events") List<Event> events, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        int cut = events.isEmpty() ? 0 : random.nextInt(events.size());
        StatisticTotals whole = totals(events);

        assertThat(totals(shuffled.subList(0, cut)).merge(totals(shuffled.subList(cut, shuffled.size()))))
                .isEqualTo(whole);
        assertThat(shuffled.parallelStream().unordered().collect(StatisticTotals.collector(STATISTICS)))
                .isEqualTo(whole);
        assertThat(StatisticTotals.of(STATISTICS, shuffled.iterator())).isEqualTo(whole);
        assertThat(whole.byArea().values().stream().reduce(StatisticTotals.none(STATISTICS), StatisticTotals::merge))
                .isEqualTo(whole);
    }

    @Property(tries = 200)
    void areCopiedAsTheyAre(@ForAll("events") List<Event> events) {
        StatisticTotals totals = totals(events);

        assertThat(Copies.copy(totals)).isEqualTo(totals).hasSameHashCodeAs(totals);
    }

    @Property(tries = 100)
    void makeTheFiguresThatTheEventsMakeOneByOne(@ForAll("events") List<Event> events) {
        Coverage coverage = Coverage.builder()
                .addAreas(AreaId.of("a"), AreaId.of("b"))
                .first(YearMonth.of(2015, 2))
                .last(YearMonth.of(2016, 12))
                .basis(BasisId.of("new"))
                .build();
        List<Observation> expected = new ArrayList<>();
        for (String area : List.of("a", "b")) {
            for (String quarter :
                    List.of("2015-Q2", "2015-Q3", "2015-Q4", "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4")) {
                List<Event> there = events.stream()
                        .filter(event -> event.area().value().equals(area)
                                && quarterOf(event.date()).equals(quarter)
                                && event.basis().equals(Optional.of(BasisId.of("new"))))
                        .toList();
                figures(there)
                        .forEach((indicator, figure) ->
                                figure.ifPresent(value -> expected.add(observation(indicator, area, quarter, value))));
            }
        }

        assertThat(totals(events).toObservations(coverage).all()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Map<String, Optional<BigDecimal>> figures(List<Event> events) {
        List<Event> fires = events.stream()
                .filter(event -> event.kind().value().equals("fire"))
                .toList();
        Stream<BigDecimal> larger = events.stream()
                .map(event -> amount(event, "deaths").orElseThrow())
                .filter(deaths -> deaths.compareTo(BigDecimal.valueOf(3)) >= 0)
                .filter(deaths -> deaths.compareTo(BigDecimal.TEN) < 0);
        boolean stated =
                events.stream().allMatch(event -> amount(event, "deaths").isPresent());
        return Map.of(
                "all", Optional.of(BigDecimal.valueOf(events.size())),
                "larger", stated ? Optional.of(BigDecimal.valueOf(larger.count())) : Optional.empty(),
                "deaths", sum(fires, "deaths"),
                "loss", sum(events, "loss"));
    }

    private static Optional<BigDecimal> sum(List<Event> events, String amount) {
        return events.stream()
                .map(event -> amount(event, amount))
                .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add)));
    }

    private static Optional<BigDecimal> amount(Event event, String amount) {
        return Optional.ofNullable(event.amounts().get(AmountId.of(amount))).map(Decimal::value);
    }

    private static Observation observation(String indicator, String area, String quarter, BigDecimal value) {
        return Observation.of(indicator, area, 2015, new Decimal(value).toString())
                .withPeriod(Period.parse(quarter))
                .withBasis(BasisId.of("new"));
    }

    private static String quarterOf(LocalDate date) {
        return date.getYear() + "-Q" + (date.getMonthValue() + 2) / 3;
    }

    private static StatisticTotals totals(List<Event> events) {
        return events.stream().collect(StatisticTotals.collector(STATISTICS));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 800)
                .map(day -> LocalDate.of(2014, 12, 1).plusDays(day));
        Arbitrary<Optional<Decimal>> deaths =
                Arbitraries.integers().between(0, 12).map(Decimal::of).optional(0.9);
        // Also sums that no long holds.
        Arbitrary<Optional<Decimal>> losses = Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of("0", "0.1", "0.9", "1.05", "12")),
                        Tuple.of(1, Arbitraries.of("999999999999999999", "9223372036854775807", "1" + "0".repeat(49))))
                .map(Decimal::parse)
                .optional(0.95);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        days,
                        Arbitraries.of("fire", "road"),
                        Arbitraries.of("new", "new", "old", ""),
                        deaths,
                        losses)
                .as((area, day, kind, basis, killed, lost) -> {
                    Event.Builder event = Event.builder();
                    killed.ifPresent(amount -> event.putAmount(AmountId.of("deaths"), amount));
                    lost.ifPresent(amount -> event.putAmount(AmountId.of("loss"), amount));
                    return event.area(AreaId.of(area))
                            .date(day)
                            .kind(EventKind.of(kind))
                            .basis(Optional.of(basis)
                                    .filter(name -> !name.isEmpty())
                                    .map(BasisId::of))
                            .build();
                })
                .list()
                .ofMaxSize(40)
                .withoutEdgeCases()
                .map(ImmutableList::copyOf);
    }
}
