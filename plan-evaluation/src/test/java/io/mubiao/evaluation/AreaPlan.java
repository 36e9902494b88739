package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A plan with several readings, counting bases and a tree of areas two levels deep, and any observations and options for
 * it: where much can differ at once.
 */
public final class AreaPlan {
    public static final AreaTree TREE = tree("640000", "a<640000", "b<640000", "b1<b", "b2<b");

    private AreaPlan() {}

    /** Areas, parents first: {@code a<640000} is the area a in the area 640000. */
    public static AreaTree tree(String... areas) {
        return AreaTree.of(Stream.of(areas).map(AreaPlan::area).toList());
    }

    private static Area area(String word) {
        String[] ids = word.split("<", -1);
        return Area.builder()
                .id(AreaId.of(ids[0]))
                .name(Text.of("某地"))
                .level(AreaLevel.PREFECTURE)
                .parent(ids.length == 1 ? Optional.empty() : Optional.of(AreaId.of(ids[1])))
                .build();
    }

    public static Plan plan() {
        Indicator deaths = Indicator.builder()
                .from(SmallPlan.indicator(IndicatorKind.COUNT))
                .id(IndicatorId.of("deaths"))
                .addCountingBases(BasisId.of("old"), BasisId.of("new"))
                .build();
        Indicator rate = SmallPlan.indicator(IndicatorKind.RATIO).withId(IndicatorId.of("rate"));
        Indicator spending = SmallPlan.indicator(IndicatorKind.AMOUNT).withId(IndicatorId.of("spending"));
        return SmallPlan.of(
                List.of(deaths, rate, spending),
                List.of(
                        target(
                                "deaths",
                                reading("end", "<= -10%", "2014..2015", "END_YEAR 2016..2020"),
                                reading("each", "<= -10%", "2014..2015", "EVERY_YEAR 2016..2020"),
                                reading("mean", "<= -10%", "2014..2015", "PERIOD_MEAN 2016..2020")),
                        target(
                                "rate",
                                reading("pool", "<= 50", "-", "PERIOD_MEAN 2016..2018 pooled"),
                                reading("last", "<= 50", "-", "END_YEAR 2016..2018")),
                        standard(),
                        target("spending", reading("each", ">= 40", "-", "EVERY_YEAR 2016..2018"))));
    }

    /** Not above the rate of the whole. */
    private static Target standard() {
        Reading reading = reading("end", "<= base-0", "2016", "END_YEAR 2016..2018");
        return Target.builder()
                .from(target("rate", reading))
                .id(TargetId.of("rate-below-the-whole"))
                .readings(List.of(reading.withBaseline(
                        Baseline.of(YearRange.of(2016)).withArea(SmallPlan.AREA).withMoving(true))))
                .build();
    }

    public static Target target(String indicator, Reading... readings) {
        return SmallPlan.target(indicator, indicator, readings[0]).withReadings(readings);
    }

    public static Reading reading(String id, String promise, String base, String rule) {
        return SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule))
                .withId(ReadingId.of(id));
    }

    public static PlanEvaluator evaluator() {
        return PlanEvaluator.of(plan()).withAreas(TREE);
    }

    /** Deaths of every year in the whole area, and any observations beside. */
    public static Arbitrary<Observations> observations() {
        Arbitrary<List<Observation>> whole = Arbitraries.integers()
                .between(40, 60)
                .list()
                .ofSize(7)
                .map(figures -> IntStream.range(0, figures.size())
                        .mapToObj(i -> Observation.of("deaths", "640000", 2014 + i, "" + figures.get(i))
                                .withBasis(BasisId.of("new"))
                                .withPublished(LocalDate.of(2015 + i, 3, 1)))
                        .toList());
        Arbitrary<List<Observation>> any = observation().list().ofMinSize(10).ofMaxSize(150);
        return Combinators.combine(whole, any)
                .as((some, others) -> withoutConflicts(
                        Stream.concat(some.stream(), others.stream()).toList()))
                .withoutEdgeCases();
    }

    private static Observations withoutConflicts(List<Observation> some) {
        Map<List<?>, Observation> one = new LinkedHashMap<>();
        some.forEach(
                o -> one.put(List.of(o.indicator(), o.area(), o.period(), o.basis(), o.status(), o.published()), o));
        return Observations.of(ImmutableList.copyOf(one.values()));
    }

    public static Arbitrary<Observation> observation() {
        Arbitrary<IndicatorId> indicators = Arbitraries.frequency(
                        Tuple.of(6, "deaths"), Tuple.of(4, "rate"), Tuple.of(2, "spending"), Tuple.of(1, "unknown"))
                .map(IndicatorId::of);
        Arbitrary<AreaId> areas = Arbitraries.of("640000", "640000", "a", "b", "b1", "b2", "elsewhere")
                .map(AreaId::of);
        Arbitrary<Period> periods = Arbitraries.of("", "", "", "", "", "", "-H1", "-H2", "-Q4")
                .flatMap(part -> Arbitraries.integers().between(2013, 2021).map(year -> Period.parse(year + part)));
        Arbitrary<Decimal> numbers = Arbitraries.integers().between(-1, 99).map(Decimal::of);
        Arbitrary<Optional<BasisId>> bases =
                Arbitraries.of("old", "new", "other").map(BasisId::of).optional(0.1);
        Arbitrary<Optional<LocalDate>> published = Arbitraries.of("2017-03-01", "2018-06-15", "2020-01-31")
                .map(LocalDate::parse)
                .optional(0.6);
        return Combinators.combine(
                        indicators, areas, periods, numbers, numbers, bases, Arbitraries.of(Status.class), published)
                .as((indicator, area, period, value, numerator, basis, status, date) -> {
                    Observation.Builder observation = Observation.builder();
                    observation
                            .indicator(indicator)
                            .area(area)
                            .period(period)
                            .basis(basis)
                            .status(status)
                            .published(date);
                    return indicator.value().equals("rate") && value.signum() >= 0
                            ? observation
                                    .numerator(numerator)
                                    .denominator(value)
                                    .build()
                            : observation.value(value).build();
                });
    }

    public static Arbitrary<Options> options() {
        Bridge bridge =
                new Bridge(IndicatorId.of("deaths"), BasisId.of("old"), BasisId.of("new"), Decimal.parse("0.5"), "公报");
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.of("2016-12-31", "2018-01-01", "2018-12-31", "2021-12-31")
                .map(LocalDate::parse)
                .optional(0.4);
        return Combinators.combine(
                        Arbitraries.integers().between(2015, 2021).map(Year::of),
                        dates,
                        Arbitraries.of(Line.class),
                        Arbitraries.of(BaselineGaps.class),
                        Arbitraries.of(RollUp.class),
                        Arbitraries.of(Undated.class),
                        Arbitraries.just(bridge).list().ofMaxSize(1))
                .as((asOf, knownOn, line, gaps, rollUp, undated, bridges) -> Options.builder()
                        .asOf(asOf)
                        .knownOn(knownOn)
                        .line(line)
                        .baselineGaps(gaps)
                        .rollUp(rollUp)
                        .undated(undated)
                        .bridges(bridges)
                        .build());
    }
}
