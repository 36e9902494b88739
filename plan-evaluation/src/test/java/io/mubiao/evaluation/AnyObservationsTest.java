package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReferenceCase;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any figures at all, held against every promise of the reference cases in one plan. */
class AnyObservationsTest {
    private static final List<AreaId> AREAS = List.of(AreaId.of("b"), AreaId.of("a"));
    private static final Plan PLAN = everyPromise();
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.of(PLAN).withAreas(AREAS);

    @Property(tries = 80)
    void eachTargetHasOneAttainmentInEachAreaInOrder(
            @ForAll("anything") Observations anything, @ForAll @IntRange(min = 2009, max = 2032) int asOf) {
        Evaluation evaluation = EVALUATOR.evaluate(anything, Year.of(asOf));
        assertThat(evaluation.attainments())
                .extracting(attainment -> attainment.target().id() + " " + attainment.area())
                .containsExactlyElementsOf(PLAN.targets().stream()
                        .flatMap(target -> AREAS.stream().map(area -> target.id() + " " + area))
                        .toList());
    }

    @Property(tries = 80)
    void aReasonIsGivenExactlyWhereNoVerdictIs(
            @ForAll("anything") Observations anything, @ForAll @IntRange(min = 2009, max = 2032) int asOf) {
        for (Attainment attainment : EVALUATOR.evaluate(anything, Year.of(asOf)).attainments()) {
            boolean undetermined = attainment.verdict() == Verdict.UNDETERMINED;
            assertThat(attainment.reasons().isEmpty()).as(attainment.toString()).isNotEqualTo(undetermined);
            assertThat(undetermined || attainment.missing().isEmpty())
                    .as(attainment.toString())
                    .isTrue();
        }
    }

    @Property(tries = 40)
    void nothingLaterThanTheYearOfTheEvaluationIsUsed(
            @ForAll("anything") Observations anything, @ForAll @IntRange(min = 2009, max = 2022) int asOf) {
        Evaluation all = EVALUATOR.evaluate(anything, Year.of(asOf));
        Evaluation known = EVALUATOR.evaluate(
                Observations.of(anything.all().stream()
                        .filter(observation -> observation.period().year() <= asOf)
                        .toList()),
                Year.of(asOf));
        assertThat(all.attainments()).isEqualTo(known.attainments());
        assertThat(all.attainments())
                .flatExtracting(attainment -> attainment.judgement().observations())
                .allMatch(observation -> observation.period().year() <= asOf);
    }

    @Property(tries = 40)
    void evaluatingTwiceGivesEquals(@ForAll("anything") Observations anything) {
        Evaluation once = EVALUATOR.evaluate(anything, Year.of(2018));
        Evaluation again = EVALUATOR.evaluate(anything, Year.of(2018));
        assertThat(again).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(again.attainments()).isEqualTo(once.attainments());
        assertThat(again.attainments())
                .extracting(Attainment::judgement)
                .isEqualTo(
                        once.attainments().stream().map(Attainment::judgement).toList());
    }

    @Property(tries = 40)
    void theTableHoldsWhateverWasFound(@ForAll("anything") Observations anything, @ForAll Language language) {
        assertThat(EVALUATOR.evaluate(anything, Year.of(2018)).toTable(language).lines())
                .hasSize(PLAN.targets().size() * AREAS.size() + 4)
                .allMatch(line -> line.length() <= 100);
    }

    /** One plan with every promise of the reference cases; each kind of indicator is named after itself. */
    private static Plan everyPromise() {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        List<Target> targets = new ArrayList<>();
        for (ReferenceCase reference : ReferenceCase.all()) {
            IndicatorId id =
                    IndicatorId.of(reference.kind().toLowerCase(Locale.ROOT).replace("@", "-of-a-basis"));
            indicators.put(id, reference.indicator().withId(id));
            targets.add(SmallPlan.target(reference.id(), id.value(), reference.reading()));
        }
        return SmallPlan.of(List.copyOf(indicators.values()), targets);
    }

    @Provide
    static Arbitrary<Observations> anything() {
        return observation().list().ofMaxSize(120).map(AnyObservationsTest::withoutConflicts);
    }

    private static Observations withoutConflicts(List<Observation> some) {
        Map<List<?>, Observation> one = new LinkedHashMap<>();
        some.forEach(o -> one.put(List.of(o.indicator(), o.area(), o.period(), o.basis(), o.status()), o));
        return Observations.of(List.copyOf(one.values()));
    }

    private static Arbitrary<Observation> observation() {
        Arbitrary<IndicatorId> indicators = Arbitraries.of(
                        "count", "count-of-a-basis", "amount", "ratio", "stage", "unknown")
                .map(IndicatorId::of);
        Arbitrary<AreaId> areas = Arbitraries.of("a", "b", "elsewhere").map(AreaId::of);
        Arbitrary<Period> periods = Arbitraries.of(PeriodKind.YEAR, PeriodKind.YEAR, PeriodKind.HALF, PeriodKind.MONTH)
                .flatMap(kind -> Arbitraries.integers()
                        .between(2010, 2021)
                        .flatMap(year -> Arbitraries.integers()
                                .between(1, kind.parts())
                                .map(number -> new Period(year, kind, number))));
        Arbitrary<BasisId> bases = Arbitraries.of("old", "new", "other").map(BasisId::of);
        return Combinators.combine(
                        indicators,
                        areas,
                        periods,
                        decimals().optional(),
                        decimals().optional(0.3),
                        decimals(),
                        bases.optional(0.3),
                        Arbitraries.of(Status.class))
                .as((indicator, area, period, value, numerator, denominator, basis, status) -> Observation.builder()
                        .indicator(indicator)
                        .area(area)
                        .period(period)
                        .value(numerator.isEmpty() && value.isEmpty() ? Optional.of(denominator) : value)
                        .numerator(numerator)
                        .denominator(numerator.map(
                                same -> new Decimal(denominator.value().abs())))
                        .basis(basis)
                        .status(status)
                        .build());
    }

    private static Arbitrary<Decimal> decimals() {
        Arbitrary<BigDecimal> small = Arbitraries.integers().between(-2, 120).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> huge =
                Arbitraries.of("1e99", "-1e99", "1e-100", "-1e-100", "0").map(BigDecimal::new);
        Arbitrary<BigDecimal> any = Arbitraries.longs().map(units -> BigDecimal.valueOf(units, 3));
        return Arbitraries.oneOf(List.of(small, small, small, huge, any)).map(Decimal::new);
    }
}
