package io.mubiao.evaluation;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A promise of an amount that adds up, whose figures may belong to three counting bases, and figures of it. */
record Given(Reading reading, List<Observation> figures, int asOf) {
    static final BasisId OLD = BasisId.of("old");
    static final BasisId MIDDLE = BasisId.of("middle");
    static final BasisId NEW = BasisId.of("new");
    static final Indicator AMOUNT = SmallPlan.indicator(IndicatorKind.AMOUNT)
            .withAccumulation(Accumulation.FLOW)
            .withCountingBases(OLD, MIDDLE, NEW);

    Plan plan() {
        return Plan.builder()
                .from(SmallPlan.of(AMOUNT.withCountingBases(), reading))
                .countingBases(List.of(
                        basis(OLD, Optional.empty()), basis(MIDDLE, Optional.of(2012)), basis(NEW, Optional.of(2016))))
                .indicators(List.of(AMOUNT))
                .build();
    }

    PlanEvaluator evaluator() {
        return PlanEvaluator.of(plan());
    }

    List<Attainment> attainments(PlanEvaluator evaluator, List<Observation> observations) {
        return evaluator.evaluate(Observations.of(observations), Year.of(asOf)).attainments();
    }

    int lastJudged() {
        return Math.min(asOf, reading.assessment().deadline());
    }

    Given withFigures(List<Observation> others) {
        return new Given(reading, others, asOf);
    }

    /** The verdicts of all of them. */
    static List<ReadingVerdict> verdicts(List<Attainment> attainments) {
        return attainments.stream()
                .flatMap(attainment -> attainment.verdicts().stream())
                .toList();
    }

    /** What two figures that contradict each other share. */
    static List<?> place(Observation figure) {
        return List.of(figure.area(), figure.period(), figure.basis(), figure.published());
    }

    /** The first of those that share a place and a status. */
    static List<Observation> withoutConflicts(List<Observation> some) {
        return List.copyOf(some.stream()
                .collect(Collectors.toMap(
                        figure -> List.of(place(figure), figure.status()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values());
    }

    private static CountingBasis basis(BasisId id, Optional<Integer> from) {
        return CountingBasis.builder().id(id).name(Text.of("口径")).fromYear(from).build();
    }

    /** A figure of the whole area. */
    static Observation figure(int year, String value) {
        return Observation.of(SmallPlan.INDICATOR.value(), SmallPlan.AREA.value(), year, value);
    }

    /** Figures of whole years in the whole area, without a basis, most of them near an edge. */
    static Arbitrary<Given> wholeYears() {
        return Combinators.combine(AnyReading.arbitrary(), EdgeFigures.arbitrary(), year())
                .as((any, drafts, year) -> {
                    Reading reading = any.of(AMOUNT);
                    return new Given(reading, drafts.of(IndicatorKind.AMOUNT, reading), any.asOf(year));
                });
    }

    /** Figures of areas and parts of years on all bases. */
    static Arbitrary<Given> overAreas() {
        Arbitrary<List<Observation>> figures = anyFigure(
                        "2013", "2014", "2015", "2016", "2017", "2018", "2018-H1", "2018-H2")
                .list()
                .ofMinSize(20)
                .ofMaxSize(80)
                .map(Given::withoutConflicts);
        return Combinators.combine(AnyReading.arbitrary(), figures, year())
                .as((any, some, year) -> new Given(any.of(AMOUNT), some, any.asOf(year)));
    }

    /** Vintages of the whole area on one basis, of which some have no date. */
    static Arbitrary<Given> dated() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.integers()
                .between(0, 40)
                .map(month -> LocalDate.of(2016, 1, 15).plusMonths(month * 2L))
                .optional(0.9);
        return Combinators.combine(
                        wholeYears(),
                        dates.list().ofSize(24),
                        Arbitraries.of(Status.class).list().ofSize(24))
                .as((given, days, statuses) -> {
                    List<Observation> vintages = new ArrayList<>();
                    for (int i = 0; i < 2 * given.figures().size(); i++) {
                        Observation figure = given.figures().get(i / 2);
                        BigDecimal value = figure.value().orElseThrow().value();
                        vintages.add(figure.withPublished(days.get(i))
                                .withStatus(statuses.get(i))
                                .withValue(new Decimal(value.add(BigDecimal.valueOf(i % 2)))));
                    }
                    return given.withFigures(withoutConflicts(vintages));
                });
    }

    /** Figures of any area, period and basis. */
    static Arbitrary<List<Observation>> anyFigures() {
        return anyFigure("2014", "2015", "2016", "2017", "2018", "2019", "2020", "2018-H1", "2017-YTD09")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Arbitrary<Integer> year() {
        return Arbitraries.integers().between(0, 5);
    }

    private static Arbitrary<Observation> anyFigure(String... periods) {
        return Combinators.combine(
                        Arbitraries.of(periods),
                        Arbitraries.of("640000", "640100", "640101", "640102", "640200", "640201", "640202"),
                        Arbitraries.of("90", "100", "0", "-7", "88.8", "33"),
                        Arbitraries.of(OLD, NEW, NEW, MIDDLE))
                .as((period, area, value, basis) -> figure(2016, value)
                        .withPeriod(Period.parse(period))
                        .withArea(AreaId.of(area))
                        .withBasis(basis));
    }
}
