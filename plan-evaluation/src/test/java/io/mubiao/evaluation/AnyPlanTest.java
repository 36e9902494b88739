package io.mubiao.evaluation;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.CoursePoint;
import io.mubiao.evaluation.attainment.Flip;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.audit.UnusedObservation;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.evaluation.statistics.GammaPrior;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever the plan, the areas, the figures and the options: there is an answer to every question, and it is in order. */
class AnyPlanTest {
    /** Reasons that lie in the promise itself, or in time, and not in a figure that is missing. */
    private static final Set<Reason> OF_THE_PROMISE = Set.of(
            Reason.NOT_YET_DUE,
            Reason.TOLERANCE_NOT_STATED,
            Reason.BASELINE_ZERO,
            Reason.BASELINE_NEGATIVE,
            Reason.NOT_ALLOCATED,
            Reason.NO_GEOMETRIC_LINE);

    /** Which areas are asked about, and whether they are known to be parts of each other. */
    private enum Where {
        ROOT {
            @Override
            PlanEvaluator in(PlanEvaluator evaluator) {
                return evaluator;
            }
        },
        TREE {
            @Override
            PlanEvaluator in(PlanEvaluator evaluator) {
                return evaluator.withAreas(Splitting.tree());
            }
        },
        LIST {
            @Override
            PlanEvaluator in(PlanEvaluator evaluator) {
                return evaluator.withAreas(SOME);
            }
        },
        SOME_OF_TREE {
            @Override
            PlanEvaluator in(PlanEvaluator evaluator) {
                return evaluator.withAreas(Splitting.tree()).withAreas(SOME);
            }
        };

        private static final List<AreaId> SOME =
                List.of(AreaId.of("640200"), AreaId.of("elsewhere"), AreaId.of("640000"));

        abstract PlanEvaluator in(PlanEvaluator evaluator);

        List<AreaId> areas() {
            return switch (this) {
                case ROOT -> List.of(SmallPlan.AREA);
                case TREE -> Splitting.tree().areas().stream().map(Area::id).toList();
                case LIST, SOME_OF_TREE -> SOME;
            };
        }
    }

    /** A whole question to the engine. */
    record Asked(Plan plan, Observations observations, Options options, Where where) {
        Evaluation evaluation() {
            return where.in(PlanEvaluator.of(plan)).with(options).evaluate(observations);
        }

        /** What differs from one to the other. */
        @Override
        public String toString() {
            Stream<String> targets = plan.targets().stream()
                    .map(target -> target.indicator() + " " + target.readings() + " " + target.allocations());
            Stream<String> figures = observations.all().stream()
                    .map(figure -> String.join(
                            " ",
                            figure.indicator().toString(),
                            figure.area().toString(),
                            figure.period().toString(),
                            figure.figures(),
                            figure.basis().toString(),
                            figure.status().toString(),
                            figure.published().toString()));
            return Stream.of(Stream.of(where, options), targets, figures)
                    .flatMap(parts -> parts)
                    .map(Object::toString)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void thereIsOneAttainmentOfEachTargetInEachAreaInOrder(@ForAll("asked") Asked asked) {
        assertThat(asked.evaluation().attainments())
                .extracting(attainment -> attainment.target().id() + " " + attainment.area())
                .containsExactlyElementsOf(asked.plan().targets().stream()
                        .flatMap(target -> asked.where().areas().stream().map(area -> target.id() + " " + area))
                        .toList());
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsUndeterminedSaysWhyAndWhatIsMissing(@ForAll("asked") Asked asked) {
        for (Attainment attainment : asked.evaluation().attainments()) {
            for (ReadingVerdict verdict : attainment.verdicts()) {
                Judgement judgement = attainment.judgement(verdict.reading().id());
                assertThat(judgement.verdict()).isEqualTo(verdict.verdict());
                assertThat(judgement.reasons()).isEqualTo(verdict.reasons());
                boolean undetermined = verdict.verdict() == Verdict.UNDETERMINED;
                assertThat(verdict.reasons().isEmpty()).as("%s", verdict).isNotEqualTo(undetermined);
                Set<Reason> ofFigures = new HashSet<>(verdict.reasons());
                ofFigures.removeAll(OF_THE_PROMISE);
                assertThat(judgement.missing().isEmpty()).as("%s", verdict).isEqualTo(ofFigures.isEmpty());
                Statistics.label("verdict").collect(verdict.verdict()).coverage(coverage -> {
                    for (Verdict each : Verdict.values()) {
                        coverage.check(each).percentage(share -> share > 0.1);
                    }
                });
            }
        }
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void everyQuestionHasAnAnswer(@ForAll("asked") Asked asked) {
        answers(asked);
    }

    private static void answers(Asked asked) {
        Evaluation evaluation = asked.evaluation();
        for (Attainment attainment : evaluation.attainments()) {
            for (ReadingVerdict verdict : attainment.verdicts()) {
                assertThat(attainment.room(verdict.reading().id()).toString()).isNotBlank();
                assertThat(attainment.chance(verdict.reading().id()).toString()).doesNotContain("NaN");
                assertThat(attainment
                                .outlook(verdict.reading().id(), GammaPrior.JEFFREYS)
                                .toString())
                        .doesNotContain("NaN");
            }
            assertThat(attainment.progress()).isNotNull();
            for (Flip flip : attainment.flips()) {
                assertThat(flip.holds().verdict()).isEqualTo(attainment.verdict());
                assertThat(flip.toString()).isNotBlank();
            }
            assertThat(asked.observations().all()).containsAll(attainment.relevantObservations());
            assertThat(attainment.relevantObservations())
                    .containsAll(attainment.judgement().observations());
            assertThat(attainment.toString()).contains(attainment.verdict().toString());
        }
        for (Language language : Language.values()) {
            assertThat(evaluation.toTable(language)).isNotBlank();
        }
        assertThat(evaluation.toString())
                .startsWith(asked.plan().id() + " as of " + asked.options().asOf());
        assertThat(asked.observations().all())
                .containsAll(evaluation.unusedObservations().stream()
                        .map(UnusedObservation::observation)
                        .toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noFigureIsTooLargeOrTooSmallForAQuestion(
            @ForAll("extremes") List<Decimal> figures,
            @ForAll @IntRange(min = 2016, max = 2020) int asOf,
            @ForAll("promises") Plan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            observations.add(Observation.builder()
                    .indicator(SmallPlan.INDICATOR)
                    .area(SmallPlan.AREA)
                    .period(Period.ofYear(2012 + i))
                    .value(figures.get(i))
                    .build());
        }
        Options options = Options.asOf(Year.of(asOf));
        answers(new Asked(plan, Observations.of(observations), options, Where.ROOT));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void evaluatingTwiceAndACopyAreEqual(@ForAll("asked") Asked asked) {
        Evaluation once = asked.evaluation();
        Evaluation again = asked.evaluation();
        assertThat(again).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(again.attainments()).isEqualTo(once.attainments());
        Evaluation copy = copy(once);
        assertThat(copy).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(copy.attainments()).isEqualTo(once.attainments());
        assertThat(copy.attainments())
                .extracting(Attainment::judgement)
                .isEqualTo(
                        once.attainments().stream().map(Attainment::judgement).toList());
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aChartShowsWhatTheVerdictRestsOn(@ForAll("asked") Asked asked) {
        int interim = 0;
        for (Attainment attainment : asked.evaluation().attainments()) {
            for (ReadingVerdict verdict : attainment.verdicts()) {
                Judgement judgement = attainment.judgement(verdict.reading().id());
                Course course = attainment.course(verdict.reading().id());
                assertThat(course.points())
                        .extracting(CoursePoint::year)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(year -> course.years().contains(year) && year <= course.asOf());
                if (judgement.actualYear().isPresent()) {
                    assertThat(course.points())
                            .filteredOn(point -> judgement.actualYear().get() == point.year())
                            .extracting(point -> Optional.of(point.value()))
                            .contains(judgement.actual());
                }
                if (judgement.requiredSoFar().isPresent()) {
                    interim++;
                    // Where every year counts, the level is that of the year with the least room.
                    int year = judgement.actualYear().orElse(course.asOf());
                    assertThat(course.path())
                            .filteredOn(required -> required.year() == year)
                            .extracting(required -> Optional.of(required.bounds()))
                            .containsExactly(judgement.requiredSoFar());
                }
            }
        }
        Statistics.collect(interim > 0);
        Statistics.coverage(share -> share.check(true).count(count -> count > 20));
    }

    /** The largest and the smallest decimals, and their neighbours. */
    @Provide
    static Arbitrary<List<Decimal>> extremes() {
        BigDecimal large = BigDecimal.TEN.pow(100).subtract(BigDecimal.ONE);
        BigDecimal small = BigDecimal.ONE.movePointLeft(100);
        return Arbitraries.of(
                        large,
                        large.subtract(BigDecimal.ONE),
                        large.negate(),
                        small,
                        small.negate(),
                        small.add(small),
                        BigDecimal.ZERO,
                        BigDecimal.TEN)
                .map(Decimal::new)
                .list()
                .ofSize(9);
    }

    @Provide
    static Arbitrary<Plan> promises() {
        return Combinators.combine(
                        Arbitraries.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.RATIO)
                                .map(SmallPlan::indicator),
                        AnyReading.arbitrary())
                .as((indicator, any) -> SmallPlan.of(indicator, any.of(indicator)));
    }

    @Provide
    static Arbitrary<Asked> asked() {
        return Combinators.combine(AnyPlan.plans(), AnyPlan.drafts(), options(), Arbitraries.of(Where.class))
                .as((plan, drafts, options, where) -> new Asked(plan, drafts.of(plan), options, where));
    }

    private static Arbitrary<Options> options() {
        Arbitrary<Bridge> bridge = Arbitraries.of("count-of-a-basis", "flow-of-a-basis", "rate-of-a-basis")
                .map(indicator -> new Bridge(
                        IndicatorId.of(indicator), BasisId.of("old"), BasisId.of("new"), Decimal.of(2), "a yearbook"));
        return Combinators.combine(
                        Arbitraries.integers().between(2014, 2023).map(Year::of),
                        Arbitraries.integers()
                                .between(0, 120)
                                .map(month -> LocalDate.of(2015, 1, 31).plusMonths(month))
                                .optional(0.3),
                        Arbitraries.of(Line.class),
                        Arbitraries.of(BaselineGaps.class),
                        Arbitraries.of(RollUp.class),
                        Arbitraries.of(Undated.class),
                        bridge.set().ofMaxSize(3))
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
