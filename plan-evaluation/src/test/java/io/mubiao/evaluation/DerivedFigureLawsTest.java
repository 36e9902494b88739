package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A figure of the whole and figures of its parts are the same fact: no verdict can tell them apart. */
class DerivedFigureLawsTest {
    private static final AreaTree TREE = Splitting.tree();

    /** Figures of whole years in the whole area, and how to take them apart. */
    record Whole(Indicator indicator, Reading reading, List<Observation> figures, int asOf, List<Integer> picks) {
        Plan plan() {
            return SmallPlan.of(indicator, reading);
        }

        ReadingVerdict verdict(List<Observation> observations) {
            return attainment(observations).verdicts().get(0);
        }

        Attainment attainment(List<Observation> observations) {
            return PlanEvaluator.of(plan())
                    .withAreas(TREE)
                    .withAreas(List.of(SmallPlan.AREA))
                    .evaluate(Observations.of(observations), Year.of(asOf))
                    .attainments()
                    .get(0);
        }

        int places() {
            return indicator.kind() == IndicatorKind.COUNT ? 0 : 40;
        }

        /** Areas for a figure; the value of a ratio has no parts. */
        List<AreaId> areas(Observation figure, int pick) {
            return Splitting.areas(apart(figure) ? pick : 0);
        }

        /** Periods for a figure; the value of a ratio has no parts. */
        List<Period> periods(Observation figure, List<Integer> some) {
            return apart(figure) ? Splitting.periods(figure.period().year(), some) : List.of(figure.period());
        }

        private boolean apart(Observation figure) {
            return indicator.kind() != IndicatorKind.RATIO || figure.value().isEmpty();
        }

        /** The picks from a place on. */
        List<Integer> picks(int from) {
            return IntStream.range(0, picks.size())
                    .mapToObj(i -> picks.get((i + from) % picks.size()))
                    .toList();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theAreasBelowStandForTheirArea(@ForAll("flowsAndStocks") Whole whole) {
        List<Observation> split = new ArrayList<>();
        for (int i = 0; i < whole.figures().size(); i++) {
            List<AreaId> areas =
                    whole.areas(whole.figures().get(i), whole.picks().get(i));
            List<Observation> parts =
                    Splitting.parts(whole.figures().get(i), areas.size(), whole.picks(i), whole.places());
            IntStream.range(0, areas.size())
                    .forEach(part -> split.add(parts.get(part).withArea(areas.get(part))));
        }
        assertSame(whole, split, Derivation.FROM_AREAS);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void thePartsOfAYearStandForTheYear(@ForAll("flows") Whole whole) {
        List<Observation> split = new ArrayList<>();
        for (int i = 0; i < whole.figures().size(); i++) {
            Observation figure = whole.figures().get(i);
            List<Integer> picks = whole.picks(i);
            List<Period> periods = picks.get(0) % 4 == 0 ? List.of(figure.period()) : whole.periods(figure, picks);
            List<Observation> parts = Splitting.parts(figure, periods.size(), picks, whole.places());
            IntStream.range(0, periods.size())
                    .forEach(part -> split.add(parts.get(part).withPeriod(periods.get(part))));
        }
        assertSame(whole, split, Derivation.FROM_PERIODS);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofAStockTheLastPartOfTheYearStandsForTheYearWhateverCameBefore(@ForAll("stocks") Whole whole) {
        List<Observation> split = new ArrayList<>();
        for (int i = 0; i < whole.figures().size(); i++) {
            Observation figure = whole.figures().get(i);
            List<Integer> picks = whole.picks(i);
            if (!whole.apart(figure)) {
                split.add(figure);
                continue;
            }
            int year = figure.period().year();
            String last = List.of("-H2", "-Q4", "-12", "-YTD12").get(picks.get(0) % 4);
            split.add(figure.withPeriod(Period.parse(year + last)));
            for (int month = 1; month < 12; month++) {
                List<Period> before = Splitting.starting(year, month).stream()
                        .filter(period -> period.lastMonth() < 12)
                        .toList();
                split.add(
                        another(figure, picks.get(month)).withPeriod(before.get(picks.get(month - 1) % before.size())));
            }
        }
        assertSame(whole, split, Derivation.FROM_PERIODS);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void areasAndPartsOfAYearMix(@ForAll("flows") Whole whole) {
        List<Observation> split = new ArrayList<>();
        for (int i = 0; i < whole.figures().size(); i++) {
            Observation figure = whole.figures().get(i);
            List<AreaId> areas =
                    whole.areas(whole.figures().get(i), whole.picks().get(i));
            List<Observation> ofAreas = Splitting.parts(figure, areas.size(), whole.picks(i), whole.places());
            for (int area = 0; area < areas.size(); area++) {
                List<Integer> picks = whole.picks(i + area);
                List<Period> periods = whole.periods(figure, picks);
                List<Observation> parts = Splitting.parts(ofAreas.get(area), periods.size(), picks, whole.places());
                for (int part = 0; part < periods.size(); part++) {
                    split.add(parts.get(part).withArea(areas.get(area)).withPeriod(periods.get(part)));
                }
            }
        }
        assertThat(whole.verdict(split)).isEqualTo(whole.verdict(whole.figures()));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void withoutOneOfItsPartsThereIsNoFigureOfTheWhole(@ForAll("flows") Whole whole) {
        List<Observation> split = new ArrayList<>();
        List<Observation> complete = new ArrayList<>();
        for (int i = 0; i < whole.figures().size(); i++) {
            Observation figure = whole.figures().get(i);
            List<Integer> picks = whole.picks(i);
            List<AreaId> areas = whole.areas(figure, picks.get(0));
            List<Period> periods = areas.size() > 1 ? List.of(figure.period()) : whole.periods(figure, picks);
            int count = areas.size() * periods.size();
            boolean broken = count > 1 && picks.get(1) % 3 == 0;
            List<Observation> parts = Splitting.parts(figure, count, picks, whole.places());
            for (int part = 0; part < count; part++) {
                if (!broken || part != picks.get(2) % count) {
                    split.add(parts.get(part)
                            .withArea(areas.get(part % areas.size()))
                            .withPeriod(periods.get(part % periods.size())));
                }
            }
            if (!broken) {
                complete.add(figure);
            }
        }
        assertThat(whole.verdict(split).verdict())
                .isEqualTo(whole.verdict(complete).verdict());
    }

    /** A verdict from figures of the whole is that from its parts, and often enough there is one. */
    private static void assertSame(Whole whole, List<Observation> split, Derivation derivation) {
        Attainment ofParts = whole.attainment(split);
        assertThat(ofParts.verdicts().get(0)).isEqualTo(whole.verdict(whole.figures()));
        boolean derived = ofParts.judgement().data().stream().anyMatch(datum -> datum.derivation() == derivation);
        Statistics.label("derived and judged")
                .collect(derived && ofParts.verdict() != Verdict.UNDETERMINED)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    }

    /** Any other figure, even one that its indicator cannot have. */
    private static Observation another(Observation figure, int pick) {
        Decimal junk = Decimal.of(pick - 50L);
        return Observation.builder()
                .from(figure)
                .value(figure.value().map(value -> junk))
                .numerator(figure.numerator().map(value -> junk))
                .denominator(figure.denominator().map(value -> Decimal.of(pick)))
                .decimals(0)
                .build();
    }

    @Provide
    static Arbitrary<Whole> flows() {
        return wholes(
                SmallPlan.indicator(IndicatorKind.COUNT),
                SmallPlan.indicator(IndicatorKind.AMOUNT).withAccumulation(Accumulation.FLOW),
                ratio(Accumulation.FLOW, Accumulation.FLOW));
    }

    @Provide
    static Arbitrary<Whole> stocks() {
        return wholes(
                SmallPlan.indicator(IndicatorKind.COUNT).withAccumulation(Accumulation.STOCK),
                SmallPlan.indicator(IndicatorKind.AMOUNT).withAccumulation(Accumulation.STOCK),
                ratio(Accumulation.STOCK, Accumulation.STOCK));
    }

    @Provide
    static Arbitrary<Whole> flowsAndStocks() {
        return Arbitraries.oneOf(flows(), stocks());
    }

    private static Arbitrary<Whole> wholes(Indicator... indicators) {
        return Combinators.combine(
                        Arbitraries.of(indicators),
                        AnyReading.arbitrary(),
                        EdgeFigures.arbitrary(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 100).list().ofSize(12))
                .as((indicator, any, drafts, year, picks) -> {
                    Reading reading = any.of(indicator);
                    return new Whole(
                            indicator,
                            reading,
                            Splitting.inTerms(drafts.of(indicator.kind(), reading)),
                            any.asOf(year),
                            picks);
                });
    }

    private static Indicator ratio(Accumulation over, Accumulation under) {
        Indicator ratio = SmallPlan.indicator(IndicatorKind.RATIO);
        Ratio terms = ratio.ratio().orElseThrow();
        return ratio.withRatio(
                new Ratio(term(terms.numerator(), over), term(terms.denominator(), under), terms.factor()));
    }

    private static RatioTerm term(RatioTerm term, Accumulation accumulation) {
        return RatioTerm.builder().from(term).accumulation(accumulation).build();
    }
}
