package io.mubiao.evaluation;

import static io.mubiao.evaluation.Given.MIDDLE;
import static io.mubiao.evaluation.Given.NEW;
import static io.mubiao.evaluation.Given.OLD;
import static io.mubiao.evaluation.Given.figure;
import static io.mubiao.evaluation.Given.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A bridge stands for restated figures, once and in one direction, and no order decides between two of them. */
class BridgeLawsTest {
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aBridgeEqualsFiguresRestatedByItsFactor(
            @ForAll("wholeYears") Given given, @ForAll("factors") BigDecimal factor, @ForAll List<Boolean> old) {
        List<Observation> restated =
                given.figures().stream().map(figure -> figure.withBasis(NEW)).toList();
        List<Observation> asCounted = new ArrayList<>();
        for (int i = 0; i < restated.size(); i++) {
            Observation figure = restated.get(i);
            boolean before = old.isEmpty() || old.get(i % old.size());
            BigDecimal value = figure.value().orElseThrow().value();
            asCounted.add(before ? figure.withBasis(OLD).withValue(new Decimal(value.divide(factor))) : figure);
        }
        PlanEvaluator bridged = given.evaluator().withBridges(bridge(OLD, NEW, factor.toPlainString()));
        assertThat(verdicts(given.attainments(bridged, asCounted)))
                .isEqualTo(verdicts(given.attainments(given.evaluator(), restated)));
        boolean broken =
                given.attainments(given.evaluator(), asCounted).get(0).reasons().contains(Reason.BASIS_BREAK);
        Statistics.label("broken without the bridge")
                .collect(broken)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void twoBridgesAreNeverOne(
            @ForAll("wholeYears") Given given,
            @ForAll @IntRange(min = 2013, max = 2018) int change,
            @ForAll boolean below) {
        PlanEvaluator evaluator = given.evaluator().withAreas(Splitting.tree()).withAreas(List.of(SmallPlan.AREA));
        List<Observation> figures = new ArrayList<>();
        for (Observation figure : given.figures()) {
            int year = figure.period().year();
            if (year == given.lastJudged()) {
                continue;
            }
            for (AreaId area : Splitting.areas(below ? 4 : 0)) {
                figures.add(figure.withArea(area).withBasis(year < change ? OLD : NEW));
            }
        }
        figures.add(figure(given.lastJudged(), "90").withBasis(NEW));
        PlanEvaluator chained = evaluator.withBridges(bridge(OLD, MIDDLE, "1"), bridge(MIDDLE, NEW, "1"));
        PlanEvaluator direct = evaluator.withBridges(bridge(OLD, NEW, "1"));
        List<ReadingVerdict> unbridged = verdicts(given.attainments(evaluator, figures));
        assertThat(verdicts(given.attainments(chained, figures))).isEqualTo(unbridged);
        Statistics.label("a direct bridge helps")
                .collect(!verdicts(given.attainments(direct, figures)).equals(unbridged))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfBridgesDoesNotMatter(@ForAll("overAreas") Given given, @ForAll Random random) {
        List<Bridge> bridges =
                new ArrayList<>(List.of(bridge(OLD, NEW, "2"), bridge(MIDDLE, NEW, "3"), bridge(OLD, MIDDLE, "0.5")));
        PlanEvaluator evaluator = given.evaluator().withAreas(Splitting.tree());
        PlanEvaluator one = evaluator.withBridges(bridges.toArray(Bridge[]::new));
        Collections.shuffle(bridges, random);
        PlanEvaluator other = evaluator.withBridges(bridges.toArray(Bridge[]::new));
        assertThat(verdicts(given.attainments(other, given.figures())))
                .isEqualTo(verdicts(given.attainments(one, given.figures())));
    }

    private static Bridge bridge(BasisId from, BasisId to, String factor) {
        return new Bridge(SmallPlan.INDICATOR, from, to, Decimal.parse(factor), "a yearbook");
    }

    @Provide
    static Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("2", "0.5", "1.25", "0.8", "10", "1").map(BigDecimal::new);
    }

    @Provide
    static Arbitrary<Given> wholeYears() {
        return Given.wholeYears();
    }

    @Provide
    static Arbitrary<Given> overAreas() {
        return Given.overAreas();
    }
}
