package io.mubiao.evaluation;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Any plan over the areas of {@link Splitting#tree()}, and anything that may be observed of it. */
final class AnyPlan {
    private static final List<String> AREAS =
            List.of("640000", "640100", "640101", "640102", "640200", "640201", "640202", "elsewhere");
    private static final List<BasisId> BASES = List.of(BasisId.of("old"), BasisId.of("new"));
    private static final List<Indicator> INDICATORS = List.of(
            SmallPlan.indicator(IndicatorKind.COUNT).withId(IndicatorId.of("count")),
            SmallPlan.indicator(IndicatorKind.COUNT)
                    .withId(IndicatorId.of("count-of-a-basis"))
                    .withCountingBases(BASES),
            SmallPlan.indicator(IndicatorKind.COUNT)
                    .withId(IndicatorId.of("stock"))
                    .withAccumulation(Accumulation.STOCK),
            SmallPlan.indicator(IndicatorKind.AMOUNT).withId(IndicatorId.of("amount")),
            SmallPlan.indicator(IndicatorKind.AMOUNT)
                    .withId(IndicatorId.of("flow-of-a-basis"))
                    .withAccumulation(Accumulation.FLOW)
                    .withCountingBases(BASES),
            SmallPlan.indicator(IndicatorKind.RATIO).withId(IndicatorId.of("ratio")),
            rate().withId(IndicatorId.of("rate-of-a-basis")).withCountingBases(BASES),
            SmallPlan.indicator(IndicatorKind.STAGE).withId(IndicatorId.of("stage")));

    private static final int YEARS = 12;

    private AnyPlan() {}

    private static Indicator rate() {
        Indicator ratio = SmallPlan.indicator(IndicatorKind.RATIO);
        Ratio terms = ratio.ratio().orElseThrow();
        return ratio.withRatio(new Ratio(
                RatioTerm.builder()
                        .from(terms.numerator())
                        .accumulation(Accumulation.FLOW)
                        .build(),
                RatioTerm.builder()
                        .from(terms.denominator())
                        .accumulation(Accumulation.STOCK)
                        .build(),
                terms.factor()));
    }

    /** Plans of one to three targets, each with one to three readings, of which some are handed down to areas. */
    static Arbitrary<Plan> plans() {
        return target().list().ofMinSize(1).ofMaxSize(3).map(targets -> {
            List<Target> named = new ArrayList<>();
            for (Target target : targets) {
                TargetId id = TargetId.of("t" + named.size());
                named.add(Target.builder().from(target).id(id).build());
            }
            return SmallPlan.of(INDICATORS, named);
        });
    }

    private static Arbitrary<Target> target() {
        return Combinators.combine(
                        Arbitraries.of(INDICATORS),
                        Arbitraries.of(AREAS).map(AreaId::of).optional(0.7),
                        Arbitraries.of(INDICATORS)
                                .filter(other -> other.kind() != IndicatorKind.STAGE)
                                .optional(0.7),
                        AnyReading.arbitrary().list().ofMinSize(1).ofMaxSize(3),
                        allocation().list().ofMaxSize(3).optional(0.6))
                .as((indicator, area, other, readings, allocations) -> target(
                        indicator,
                        readings.stream()
                                .map(reading ->
                                        reading.of(indicator, area, other.filter(same -> !same.equals(indicator))))
                                .toList(),
                        allocations.orElse(List.of())));
    }

    private record Part(String area, LevelKind kind, int pick, boolean range, Optional<Integer> baseline) {
        Allocation allocation(LevelKind thisKind) {
            Level level = AnyReading.level(thisKind, pick);
            Decimal above = new Decimal(level.number().value().add(BigDecimal.valueOf(pick)));
            return Allocation.builder()
                    .area(AreaId.of(area))
                    .level(level)
                    .upper(range ? Optional.of(new Level(thisKind, above)) : Optional.empty())
                    .baseline(baseline.map(start -> Decimal.of(start)))
                    .build();
        }

        Part without() {
            return new Part(area, kind, pick, range, Optional.empty());
        }
    }

    private static Arbitrary<Part> allocation() {
        return Combinators.combine(
                        Arbitraries.of(AREAS.subList(1, AREAS.size())),
                        Arbitraries.of(LevelKind.class),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(false, true),
                        Arbitraries.of(100, 0, -5).optional(0.5))
                .as(Part::new);
    }

    /** The target with those allocations that it may have, each made simpler until it fits. */
    private static Target target(Indicator indicator, List<Reading> readings, List<Part> parts) {
        List<Reading> named = new ArrayList<>();
        readings.forEach(reading -> named.add(reading.withId(ReadingId.of("r" + named.size()))));
        Target target =
                SmallPlan.target("t", indicator.id().value(), named.get(0)).withReadings(named);
        for (Part part : parts) {
            Target before = target;
            target = Stream.of(
                            part.allocation(part.kind()),
                            part.without().allocation(part.kind()),
                            part.without().allocation(LevelKind.ABSOLUTE))
                    .map(allocation -> Target.builder().from(before).addAllocations(allocation))
                    .filter(AnyPlan::admissible)
                    .findFirst()
                    .map(Target.Builder::build)
                    .orElse(before);
        }
        return target;
    }

    private static boolean admissible(Target.Builder target) {
        try {
            SmallPlan.of(INDICATORS, List.of(target.build()));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Figures of most years of the root and one other area, and any others, valid or not, that do not share a key. */
    static Arbitrary<Drafts> drafts() {
        Arbitrary<List<Optional<Integer>>> usual =
                Arbitraries.integers().between(80, 120).optional(0.9).list().ofSize(3 * 2 * YEARS);
        return Combinators.combine(usual, draft().list().ofMaxSize(30)).as(Drafts::new);
    }

    /** What observations are drawn from, whatever the plan. */
    record Drafts(List<Optional<Integer>> usual, List<Draft> any) {
        Observations of(Plan plan) {
            List<IndicatorId> asked = asked(plan);
            Map<List<?>, Observation> one = new LinkedHashMap<>();
            Stream<Observation> plain = IntStream.range(0, usual.size())
                    .boxed()
                    .flatMap(i -> usual.get(i).stream().map(figure -> plain(asked, i, figure)));
            Stream.concat(plain, any.stream().map(draft -> draft.observation(asked)))
                    .forEach(o -> one.put(
                            List.of(o.indicator(), o.area(), o.period(), o.basis(), o.status(), o.published()), o));
            return Observations.of(List.copyOf(one.values()));
        }

        /** A figure of about 100, or a stage. */
        private static Observation plain(List<IndicatorId> asked, int place, int figure) {
            String indicator = asked.get(place / (2 * YEARS) % asked.size()).value();
            int value = indicator.equals("stage") ? figure % 3 : figure;
            return Observation.of(
                    indicator, AREAS.get(place / YEARS % 2), 2011 + place % YEARS, Integer.toString(value));
        }
    }

    private static List<IndicatorId> asked(Plan plan) {
        return plan.targets().stream()
                .flatMap(target -> Stream.concat(
                        Stream.of(target.indicator()),
                        target.readings().stream()
                                .flatMap(reading -> reading.baseline().stream())
                                .flatMap(base -> base.indicator().stream())))
                .distinct()
                .toList();
    }

    private record When(int year, PeriodKind kind, int number) {
        Period period() {
            return new Period(year, kind, number % kind.parts() + 1);
        }
    }

    private record Mark(Optional<BasisId> basis, Status status, Optional<LocalDate> published) {}

    /** One observation of a plan; the first form is of terms alone, and the last two have terms if it is of a ratio. */
    record Draft(int pick, String area, When when, Decimal figure, Decimal under, int form, Mark mark) {
        Observation observation(List<IndicatorId> asked) {
            IndicatorId indicator =
                    pick < asked.size() ? asked.get(pick) : pick < 6 ? asked.get(0) : IndicatorId.of("unknown");
            boolean terms = form == 0 || (form > 2 && indicator.value().startsWith("ra"));
            return Observation.builder()
                    .indicator(indicator)
                    .area(AreaId.of(area))
                    .period(when.period())
                    .value(terms && form != 3 ? Optional.empty() : Optional.of(figure))
                    .numerator(terms ? Optional.of(figure) : Optional.empty())
                    .denominator(terms ? Optional.of(new Decimal(under.value().abs())) : Optional.empty())
                    .basis(mark.basis())
                    .status(mark.status())
                    .published(mark.published())
                    .build();
        }
    }

    private static Arbitrary<Draft> draft() {
        Arbitrary<When> when = Combinators.combine(
                        Arbitraries.integers().between(2011, 2022),
                        Arbitraries.of(PeriodKind.class),
                        Arbitraries.integers().between(0, 11))
                .as(When::new);
        Arbitrary<Mark> mark = Combinators.combine(
                        Arbitraries.of("old", "new", "new", "other")
                                .map(BasisId::of)
                                .optional(0.3),
                        Arbitraries.of(Status.class),
                        Arbitraries.integers()
                                .between(0, 60)
                                .map(month -> LocalDate.of(2015, 1, 15).plusMonths(2L * month))
                                .optional(0.3))
                .as(Mark::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(AREAS),
                        when,
                        decimals(),
                        decimals(),
                        Arbitraries.integers().between(0, 4),
                        mark)
                .as(Draft::new);
    }

    private static Arbitrary<Decimal> decimals() {
        BigDecimal huge = BigDecimal.TEN.pow(100).subtract(BigDecimal.ONE);
        BigDecimal tiny = BigDecimal.ONE.movePointLeft(100);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(-2, 120).map(BigDecimal::valueOf)),
                        Tuple.of(1, Arbitraries.of(huge, huge.negate(), tiny, tiny.negate(), BigDecimal.ZERO)),
                        Tuple.of(1, Arbitraries.longs().map(units -> BigDecimal.valueOf(units, 3))))
                .map(Decimal::new);
    }
}
