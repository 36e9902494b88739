package io.mubiao.evaluation.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.html.Page;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Language;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A chart shows what is there, where it is, and nothing between. */
class TrajectoryChartTest {
    private static final Indicator COUNT = SmallPlan.indicator(IndicatorKind.COUNT);

    private static Page chart(Indicator indicator, String base, String promise, String rule, int asOf, String figures) {
        return Page.of(TrajectoryChart.svg(
                SmallPlan.attainment(indicator, base, promise, rule, asOf, figures), Language.ENGLISH));
    }

    private static final Page FALL = chart(
            COUNT,
            "2014..2015",
            "<= -10%",
            "END_YEAR 2016..2020",
            2020,
            "2014:100 2015:110 2016:104 2018:99 2019:97 2020:90");

    @Test
    void everyFigureIsAPointWithItsYearAndInterval() {
        assertThat(FALL.texts("//circle[@class='figure']/title"))
                .hasSize(6)
                .first()
                .isEqualTo("2014: 100 (95 % interval 81.36 to 121.6)");
        assertThat(FALL.count("//line[@class='interval']")).isEqualTo(6);
    }

    @Test
    void aYearWithoutAFigureIsAGap() {
        assertThat(FALL.texts("//polyline[@class='figures']/@points").stream()
                        .map(points -> points.split(" ", -1).length))
                .containsExactly(3, 3);
    }

    @Test
    void yearsStandAtTheirTrueDistance() {
        List<Double> x = FALL.texts("//circle[@class='figure']/@cx").stream()
                .map(Double::valueOf)
                .toList();
        double year = x.get(1) - x.get(0);

        assertThat(x.get(3) - x.get(2)).isCloseTo(2 * year, within(0.02));
    }

    @Test
    void heightIsInProportionFromZero() {
        List<Double> y = FALL.texts("//circle[@class='figure']/@cy").stream()
                .map(Double::valueOf)
                .toList();
        double zero = Frame.BOTTOM;

        assertThat((zero - y.get(5)) / (zero - y.get(0))).isCloseTo(0.9, within(0.001));
    }

    @Test
    void theBaselineTheLineAndTheLevelAreDrawn() {
        assertThat(FALL.text("//rect[@class='base']/title")).isEqualTo("base 2014–2015: 105");
        assertThat(FALL.text("//line[@class='baseline']/title")).isEqualTo("baseline 105");
        assertThat(FALL.text("//polyline[@class='required']/title"))
                .isEqualTo("required on the way: straight line (a convention of the tool, not of the plan)");
        assertThat(FALL.text("//polyline[@class='required']/@stroke-dasharray")).isEqualTo("6 4");
        assertThat(FALL.text("//line[@class='goal']/title")).isEqualTo("required in 2020: ≤ 94.5");
        assertThat(FALL.count("//line[@class='deadline']")).isEqualTo(1);
    }

    @Test
    void whoDoesNotSeeItIsTold() {
        assertThat(FALL.text("/svg/@role | /*/@role")).isEqualTo("img");
        assertThat(FALL.text("/*/*[@id='chart-title']")).isEqualTo("Something: attained");
        assertThat(FALL.text("/*/*[@id='chart-desc']"))
                .isEqualTo("6 figures, from 100 in 2014 to 90 in 2020; baseline 105; required in 2020: ≤ 94.5.");
    }

    @Test
    void figuresOfAnotherCountingBasisStandApartBehindALine() {
        Page page = chart(
                COUNT.withCountingBases(List.of(BasisId.of("old"), BasisId.of("new"))),
                "2014..2015",
                "<= -10%",
                "END_YEAR 2016..2020",
                2020,
                "2014:900 2015:1100 2019:95 2020:80");

        assertThat(page.texts("//polygon[@class='other-basis']/title"))
                .containsExactly(
                        "2014: 900 (95 % interval 842.2 to 960.8), basis old",
                        "2015: 1100 (95 % interval 1036 to 1167), basis old");
        assertThat(page.texts("//line[@class='basis-break']/title")).containsExactly("counting basis changes");
        assertThat(page.count("//polyline[@class='figures']")).isEqualTo(1);
        assertThat(page.count("//line[@class='goal']")).isZero();
    }

    @Test
    void aPathThatThePlanStatesIsNoConvention() {
        Page page = chart(COUNT, "-", "<= 9", "EVERY_YEAR 2018..2020", 2018, "2018:4");

        assertThat(page.count("//polyline[@class='required'][@stroke-dasharray]"))
                .isZero();
        assertThat(page.text("//polyline[@class='required']/title")).isEqualTo("required on the way: each year");
    }

    @Test
    void aPathThatIsAConventionInPartIsDrawnAsOne() {
        String promise = "<= 90 via 2018:95";
        Reading reading = SmallPlan.reading(
                        Notation.requirement(promise), Optional.empty(), Notation.assessment("END_YEAR 2016..2020"))
                .withMilestones(Notation.milestones(promise));
        Attainment attainment = PlanEvaluator.of(SmallPlan.of(COUNT, reading))
                .evaluate(Observations.of(Notation.observations("2018:94")), Year.of(2018))
                .attainments()
                .get(0);
        Page page = Page.of(TrajectoryChart.svg(attainment, Language.ENGLISH));

        assertThat(page.text("//polyline[@class='required']/@stroke-dasharray")).isEqualTo("6 4");
        assertThat(page.text("//polyline[@class='required']/title"))
                .isEqualTo(
                        "required on the way: stated path, straight line (a convention of the tool, not of the plan)");
    }

    @Test
    void stagesAreCalledByTheirNames() {
        Page page = chart(
                SmallPlan.indicator(IndicatorKind.STAGE), "-", ">= 2", "STAGE_REACHED 2016..2020", 2020, "2017:1");

        assertThat(page.texts("//text[@text-anchor='end']")).contains("not started", "started", "finished");
        assertThat(page.text("//circle[@class='figure']/title")).isEqualTo("2017: started");
    }

    @Test
    void anAmountThatHardlyChangesSaysThatItsAxisDoesNotBeginAtZero() {
        Page page = chart(
                SmallPlan.indicator(IndicatorKind.AMOUNT),
                "-",
                "<= 1005",
                "END_YEAR 2016..2020",
                2020,
                "2019:1010 2020:1001");

        assertThat(page.texts("//text")).contains("each (axis does not begin at 0)");
    }

    @Test
    void withoutAFigureThereIsAChartThatSaysSo() {
        Page page = chart(COUNT, "-", "<= 9", "END_YEAR 2016..2020", 2020, "-");

        assertThat(page.count("//circle")).isZero();
        assertThat(page.text("/*/*[@id='chart-desc']"))
                .isEqualTo("no figure of 2016–2020 that can be used; required in 2020: ≤ 9.");
    }

    @Test
    void everyPlaceIsOnThePicture() {
        Attainment huge = SmallPlan.attainment(
                SmallPlan.indicator(IndicatorKind.AMOUNT),
                "2014..2015",
                "<= -10%",
                "END_YEAR 2016..2020",
                2020,
                "2014:" + "9".repeat(99) + " 2015:-" + "9".repeat(99) + " 2016:0 2020:0.000000000000000000000001");
        Page page = Page.of(TrajectoryChart.svg(huge, Language.CHINESE));

        assertThat(page.texts("//circle/@cy | //line/@y1 | //line/@y2").stream().map(Double::valueOf))
                .allMatch(y -> y >= 0 && y <= Frame.HEIGHT);
    }
}
