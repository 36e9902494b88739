package io.mubiao.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.AreaPlan;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How changes name options, areas and definitions; the promise is that of {@link VerdictChangeTest}. */
class VerdictChangeOptionsTest {
    @Test
    void nameTheDayAndTheFigureThatWasPublishedUntilThen() {
        Observation first = VerdictChangeTest.GOOD.withPublished(LocalDate.of(2019, 3, 1));
        Observation second = VerdictChangeTest.BAD.withPublished(LocalDate.of(2019, 8, 15));
        Observation aside = VerdictChangeTest.deaths(2017, "290").withPublished(LocalDate.of(2019, 8, 15));
        Observations all = Observations.of(List.of(first, second, aside));
        Evaluation spring = VerdictChangeTest.EVALUATOR.evaluate(all, LocalDate.of(2019, 5, 1));
        Evaluation autumn = VerdictChangeTest.EVALUATOR.evaluate(all, LocalDate.of(2019, 9, 1));
        assertThat(VerdictChangeTest.text(spring, autumn))
                .isEqualTo("deaths 640000: ON_TRACK → OFF_TRACK because of knownOn 2019-05-01 → 2019-09-01"
                        + " (deaths 640000 2018: 280 [2019-03-01] → 301 [2019-08-15])");
        assertThat(VerdictChangeTest.only(spring.diff(autumn)).toText(Language.CHINESE))
                .isEqualTo("deaths 640000：符合进度 → 落后进度，原因：已知日期 2019-05-01 → 2019-09-01"
                        + "（deaths 640000 2018：280 [2019-03-01] → 301 [2019-08-15]）");
        assertThat(VerdictChangeTest.text(autumn, spring))
                .isEqualTo("deaths 640000: OFF_TRACK → ON_TRACK because of knownOn 2019-09-01 → 2019-05-01"
                        + " (deaths 640000 2018: 301 [2019-08-15] → 280 [2019-03-01])");
    }

    @Test
    void nameYearAndDayTogetherWhereNeitherSuffices() {
        Observations all = Observations.of(List.of(
                VerdictChangeTest.deaths(2017, "280").withPublished(LocalDate.of(2018, 3, 1)),
                VerdictChangeTest.BAD.withPublished(LocalDate.of(2019, 3, 1))));
        assertThat(VerdictChangeTest.text(
                        VerdictChangeTest.EVALUATOR.evaluate(all, LocalDate.of(2018, 6, 1)),
                        VerdictChangeTest.EVALUATOR.evaluate(all, LocalDate.of(2019, 6, 1))))
                .isEqualTo("deaths 640000: ON_TRACK → OFF_TRACK because of"
                        + " asOf 2017 → 2018 (deaths 640000 2018: – → 301);"
                        + " knownOn 2018-06-01 → 2019-06-01 (deaths 640000 2018: – → 301) (together)");
    }

    @Test
    void nameTheYearAndTheFigureThatItLetIn() {
        Observations both = Observations.of(List.of(VerdictChangeTest.GOOD, VerdictChangeTest.deaths(2019, "290")));
        assertThat(VerdictChangeTest.text(
                        VerdictChangeTest.EVALUATOR.evaluate(both, Year.of(2018)),
                        VerdictChangeTest.EVALUATOR.evaluate(both, Year.of(2019))))
                .isEqualTo(
                        "deaths 640000: ON_TRACK → OFF_TRACK because of asOf 2018 → 2019 (deaths 640000 2019: – → 290)");
    }

    @Test
    void nameTheLine() {
        Observations tie = Observations.of(List.of(VerdictChangeTest.deaths(2018, "282")));
        Evaluation straight = VerdictChangeTest.EVALUATOR.evaluate(tie, Year.of(2018));
        Evaluation geometric = VerdictChangeTest.EVALUATOR.with(Line.GEOMETRIC).evaluate(tie, Year.of(2018));
        assertThat(VerdictChangeTest.text(straight, geometric))
                .isEqualTo("deaths 640000: ON_TRACK → OFF_TRACK because of line STRAIGHT → GEOMETRIC");
        assertThat(VerdictChangeTest.only(geometric.diff(straight)).toText(Language.CHINESE))
                .isEqualTo("deaths 640000：落后进度 → 符合进度，原因：进度线 等比 → 直线");
    }

    @Test
    void nameTheAnswerToGapsAndToUndatedFigures() {
        PlanEvaluator observed = PlanEvaluator.of(VerdictChangeTest.plan(
                VerdictChangeTest.DEATHS, AreaPlan.reading("end", "<= -10%", "2014..2015", "END_YEAR 2016..2020")));
        Observations gap = Observations.of(List.of(VerdictChangeTest.deaths(2015, "300"), VerdictChangeTest.GOOD));
        assertThat(VerdictChangeTest.text(
                        observed.evaluate(gap, Year.of(2018)),
                        observed.with(BaselineGaps.MEAN_OF_REPORTED).evaluate(gap, Year.of(2018))))
                .isEqualTo("deaths 640000: UNDETERMINED [BASELINE_INCOMPLETE] → ON_TRACK because of"
                        + " baselineGaps REFUSED → MEAN_OF_REPORTED");
        LocalDate day = LocalDate.of(2019, 6, 1);
        Observations undated = Observations.of(List.of(VerdictChangeTest.GOOD));
        assertThat(VerdictChangeTest.text(
                        VerdictChangeTest.EVALUATOR.evaluate(undated, day),
                        VerdictChangeTest.EVALUATOR.with(Undated.TAKEN_AS_KNOWN).evaluate(undated, day)))
                .isEqualTo("deaths 640000: UNDETERMINED [NOT_DATED] → ON_TRACK because of"
                        + " undated REFUSED → TAKEN_AS_KNOWN (deaths 640000 2018: – → 280)");
    }

    @Test
    void nameTheRollUpAndTheTreeOfAreas() {
        List<AreaId> whole = List.of(SmallPlan.AREA);
        Observations half = Observations.of(List.of(Observation.of("deaths", "a", 2018, "280")));
        PlanEvaluator two = VerdictChangeTest.EVALUATOR
                .withAreas(AreaPlan.tree("640000", "a<640000", "b<640000"))
                .withAreas(whole);
        PlanEvaluator one = VerdictChangeTest.EVALUATOR
                .withAreas(AreaPlan.tree("640000", "a<640000"))
                .withAreas(whole);
        assertThat(VerdictChangeTest.text(
                        two.evaluate(half, Year.of(2018)),
                        two.with(RollUp.PARTIAL).evaluate(half, Year.of(2018))))
                .isEqualTo("deaths 640000: UNDETERMINED [AREAS_INCOMPLETE] → ON_TRACK because of"
                        + " rollUp COMPLETE → PARTIAL");
        assertThat(VerdictChangeTest.text(two.evaluate(half, Year.of(2018)), one.evaluate(half, Year.of(2018))))
                .isEqualTo("deaths 640000: UNDETERMINED [AREAS_INCOMPLETE] → ON_TRACK because of"
                        + " the areas below 640000 are others");
    }

    @Test
    void nameAnotherDefinitionAndABridgeOverIt() {
        Reading observed = AreaPlan.reading("end", "<= -10%", "2015", "END_YEAR 2016..2020");
        Indicator counted = Indicator.builder()
                .from(VerdictChangeTest.DEATHS)
                .addCountingBases(BasisId.of("old"), BasisId.of("new"))
                .build();
        Observations across = Observations.of(List.of(VerdictChangeTest.deaths(2015, "600"), VerdictChangeTest.GOOD));
        Bridge half = new Bridge(
                VerdictChangeTest.DEATHS.id(), BasisId.of("old"), BasisId.of("new"), Decimal.parse("0.5"), "公报");
        Evaluation one = PlanEvaluator.of(VerdictChangeTest.plan(VerdictChangeTest.DEATHS, observed))
                .evaluate(across, Year.of(2018));
        Evaluation broken =
                PlanEvaluator.of(VerdictChangeTest.plan(counted, observed)).evaluate(across, Year.of(2018));
        Evaluation bridged = PlanEvaluator.of(VerdictChangeTest.plan(counted, observed))
                .withBridges(half)
                .evaluate(across, Year.of(2018));
        assertThat(VerdictChangeTest.text(one, broken))
                .isEqualTo("deaths 640000: ON_TRACK → UNDETERMINED [BASIS_BREAK] because of"
                        + " indicator deaths and counting basis old, new redefined");
        assertThat(VerdictChangeTest.only(one.diff(broken)).toText(Language.CHINESE))
                .endsWith("符合进度 → 无法判定（统计口径变化），原因：指标 deaths、统计口径 old, new 的定义不同");
        assertThat(VerdictChangeTest.text(broken, bridged))
                .endsWith("[BASIS_BREAK] → ON_TRACK because of bridges – → deaths old/new × 0.5");
    }
}
