package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.AnyReading.Base;
import io.mubiao.evaluation.AnyReading.Shape;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * A better figure never makes a verdict worse: on any line, along any milestones, from levels of any kind, and whether it
 * is that of the area and the year or that of a part.
 */
class BetterFigureLawsTest {
    /** Worst first. Without a verdict nothing is known, so that it stands between the bad ones and the good ones. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.NOT_ATTAINED, Verdict.OFF_TRACK, Verdict.UNDETERMINED, Verdict.ON_TRACK, Verdict.ATTAINED);

    /** The base years are past, so that a better figure of today does not raise the bar. */
    private static final Set<Base> PAST = Set.of(Base.NONE, Base.STATED, Base.FIXED);

    /** Readings of one promise, figures of it, and which of them are to be better by how much. */
    record Case(
            Indicator indicator,
            List<Reading> readings,
            List<Observation> figures,
            int asOf,
            PlanEvaluator how,
            BigDecimal by,
            List<Boolean> which) {
        List<ReadingVerdict> verdicts(List<Observation> observations) {
            return how.withAreas(Splitting.tree())
                    .withAreas(List.of(SmallPlan.AREA))
                    .evaluate(Observations.of(observations), Year.of(asOf))
                    .attainments()
                    .get(0)
                    .verdicts();
        }

        /** Some figures of the years judged, moved. */
        List<Observation> moved(List<Observation> observations, BigDecimal change) {
            int first = readings.get(0).assessment().years().from();
            List<Observation> moved = new ArrayList<>();
            for (int i = 0; i < observations.size(); i++) {
                Observation figure = observations.get(i);
                boolean chosen = figure.period().year() >= first && which.get(i % which.size());
                moved.add(chosen ? moved(figure, change) : figure);
            }
            return moved;
        }

        /** A figure, or the numerator of a ratio, moved but not below 0 unless it is an amount. */
        private Observation moved(Observation figure, BigDecimal change) {
            return Observation.builder()
                    .from(figure)
                    .value(figure.value().map(value -> moved(value, change)))
                    .numerator(figure.numerator().map(value -> moved(value, change)))
                    .build();
        }

        private Decimal moved(Decimal value, BigDecimal change) {
            BigDecimal moved = value.value().add(change);
            return new Decimal(indicator.kind() == IndicatorKind.AMOUNT ? moved : moved.max(BigDecimal.ZERO));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void lowerIsNeverWorseUnderACeiling(@ForAll("ceilings") Case given) {
        assertNeverWorse(given, given.figures(), given.by().negate());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void higherIsNeverWorseOverAFloor(@ForAll("floors") Case given) {
        assertNeverWorse(given, given.figures(), given.by());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void norIfTheFigureIsThatOfAPartUnderACeiling(
            @ForAll("ceilings") Case given, @ForAll("picks") List<Integer> picks) {
        assertNeverWorse(given, inParts(given, picks), given.by().negate());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void norIfTheFigureIsThatOfAPartOverAFloor(@ForAll("floors") Case given, @ForAll("picks") List<Integer> picks) {
        assertNeverWorse(given, inParts(given, picks), given.by());
    }

    private static void assertNeverWorse(Case given, List<Observation> figures, BigDecimal change) {
        List<ReadingVerdict> worse = given.verdicts(figures);
        List<ReadingVerdict> better = given.verdicts(given.moved(figures, change));
        for (int i = 0; i < worse.size(); i++) {
            assertThat(ORDER.indexOf(better.get(i).verdict()))
                    .as("%s after %s", better.get(i), worse.get(i))
                    .isGreaterThanOrEqualTo(ORDER.indexOf(worse.get(i).verdict()));
        }
        Statistics.label("changed")
                .collect(!better.equals(worse))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
        Statistics.label("settled or not").collect(better.get(0).verdict()).coverage(coverage -> {
            coverage.check(Verdict.ATTAINED).percentage(share -> share > 5);
            coverage.check(Verdict.ON_TRACK).percentage(share -> share > 3);
        });
    }

    /** Each figure over areas below and parts of the year, where it has parts. */
    private static List<Observation> inParts(Case given, List<Integer> picks) {
        int places = given.indicator().kind() == IndicatorKind.COUNT ? 0 : 40;
        List<Observation> split = new ArrayList<>();
        for (int i = 0; i < given.figures().size(); i++) {
            Observation figure = given.figures().get(i);
            boolean apart = given.indicator().kind() != IndicatorKind.RATIO
                    || figure.value().isEmpty();
            List<AreaId> areas = Splitting.areas(apart ? picks.get(i) : 0);
            List<Observation> ofAreas = Splitting.parts(figure, areas.size(), picks, places);
            for (int area = 0; area < areas.size(); area++) {
                boolean whole = given.indicator().kind() == IndicatorKind.RATIO || picks.get(i) % 2 == 0;
                List<Period> periods = whole
                        ? List.of(figure.period())
                        : Splitting.periods(figure.period().year(), picks.subList(i, picks.size()));
                List<Observation> parts = Splitting.parts(ofAreas.get(area), periods.size(), picks, places);
                for (int part = 0; part < periods.size(); part++) {
                    split.add(parts.get(part).withArea(areas.get(area)).withPeriod(periods.get(part)));
                }
            }
        }
        return split;
    }

    @Provide
    static Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 100).list().ofSize(24);
    }

    @Provide
    static Arbitrary<Case> ceilings() {
        return cases(Set.of(Shape.AT_MOST, Shape.BELOW));
    }

    @Provide
    static Arbitrary<Case> floors() {
        return cases(Set.of(Shape.AT_LEAST, Shape.ABOVE));
    }

    private static Arbitrary<Case> cases(Set<Shape> shapes) {
        Arbitrary<BigDecimal> by = Arbitraries.of("1", "1", "10", "50", "1000").map(BigDecimal::new);
        Arbitrary<Line> lines = Arbitraries.of(Line.class);
        return Combinators.combine(
                        Arbitraries.of(
                                SmallPlan.indicator(IndicatorKind.COUNT),
                                SmallPlan.indicator(IndicatorKind.AMOUNT).withAccumulation(Accumulation.FLOW),
                                SmallPlan.indicator(IndicatorKind.RATIO)),
                        AnyReading.arbitrary(PAST, shapes),
                        AnyReading.arbitrary(PAST, shapes),
                        EdgeFigures.arbitrary(),
                        Arbitraries.integers().between(0, 5),
                        Combinators.combine(
                                        lines,
                                        Arbitraries.of(BaselineGaps.class),
                                        Arbitraries.of(RollUp.COMPLETE, RollUp.PARTIAL))
                                .as(BetterFigureLawsTest::options),
                        by,
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(12))
                .as((indicator, any, other, drafts, year, options, change, which) -> {
                    Reading first = any.of(indicator).withId(ReadingId.of("first"));
                    Reading second = new AnyReading(other.promised(), other.start(), any.judged(), other.milestones())
                            .of(indicator)
                            .withId(ReadingId.of("second"));
                    PlanEvaluator how = PlanEvaluator.of(SmallPlan.of(
                                    List.of(indicator),
                                    List.of(SmallPlan.target("t", "x", first).withReadings(first, second))))
                            .with(options);
                    return new Case(
                            indicator,
                            List.of(first, second),
                            Splitting.inTerms(drafts.of(indicator.kind(), first)),
                            any.asOf(year),
                            how,
                            change,
                            which);
                });
    }

    private static Options options(Line line, BaselineGaps gaps, RollUp rollUp) {
        return Options.asOf(Year.of(2020)).withLine(line).withBaselineGaps(gaps).withRollUp(rollUp);
    }
}
