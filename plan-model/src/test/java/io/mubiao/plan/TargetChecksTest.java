package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetChecksTest {
    private static final String BASE = "/targets/0/readings/0/baseline";
    private static final String TOTAL_BASE = "/targets/5/readings/0/baseline";
    private static final String STAGE_LEVEL = "/targets/4/readings/0/requirement/level";
    private static final String STAGE_LEVEL_RULE = "must be the position of one of 3 stages, from 0";

    @Test
    void aTargetKnowsItsProvision() {
        assertThat(unhashed().put("/targets/5/provision", "project-9-p1").faults())
                .containsExactly(
                        Fault.of("/targets/5/provision", "project-9-p1", "must be the id of a provision of this plan"));
    }

    @Test
    void aTargetKnowsItsIndicator() {
        assertThat(unhashed().put("/targets/5/indicator", "cats").faults())
                .containsExactly(
                        Fault.of("/targets/5/indicator", "cats", "must be the id of an indicator of this plan"));
    }

    @Test
    void theYearsOfAnAssessmentLieWithinThePlan() {
        String rule = "must lie within the plan's years 2021–2025";
        assertThat(unhashed()
                        .put("/targets/5/readings/0/assessment/years/from", 2020)
                        .put("/targets/6/readings/0/assessment/years/to", 2026)
                        .faults())
                .containsExactly(
                        Fault.of("/targets/5/readings/0/assessment/years", "2020–2025", rule),
                        Fault.of("/targets/6/readings/0/assessment/years", "2021–2026", rule));
    }

    @Test
    void onlyARatioIsPooled() {
        assertThat(unhashed()
                        .put("/targets/0/readings/0/baseline/averaging", "POOLED")
                        .put("/targets/0/readings/1/assessment/averaging", "POOLED")
                        .faults())
                .containsExactly(
                        Fault.of("/targets/0/readings/0/baseline/averaging", "POOLED", "must be for a ratio"),
                        Fault.of("/targets/0/readings/1/assessment/averaging", "POOLED", "must be for a ratio"));
    }

    @Test
    void aRatioIsNotAddedUp() {
        assertThat(unhashed()
                        .put("/targets/1/readings/0/assessment/rule", "PERIOD_TOTAL")
                        .faults())
                .containsExactly(Fault.of(
                        "/targets/1/readings/0/assessment/rule",
                        "PERIOD_TOTAL",
                        "must be for figures that add up, not RATIO"));
    }

    @Test
    void aStockIsNotAddedUp() {
        assertThat(unhashed().put("/indicators/5/accumulation", "STOCK").faults())
                .containsExactly(Fault.of(
                        "/targets/5/readings/0/assessment/rule",
                        "PERIOD_TOTAL",
                        "must be for figures that add up, not a STOCK"));
    }

    @Test
    void onlyAFlowStartsFromATotal() {
        PlanEdit edit = unhashed()
                .put(TOTAL_BASE, Map.of("years", Map.of("from", 2016, "to", 2020), "averaging", "TOTAL"))
                .put("/targets/5/readings/0/requirement/level/kind", "PERCENT_CHANGE");
        assertThat(edit.plan().targets()).hasSize(8);
        edit.put("/indicators/5/kind", "AMOUNT").put("/indicators/5/accumulation", "NONE");
        assertThat(edit.faults())
                .containsExactly(Fault.of(TOTAL_BASE + "/averaging", "TOTAL", "must be for a FLOW, not NONE"));
    }

    @Test
    void aBaselineOfAnotherSeriesKnowsItsIndicator() {
        assertThat(unhashed().put(BASE + "/indicator", "cats").faults())
                .containsExactly(Fault.of(BASE + "/indicator", "cats", "must be the id of an indicator of this plan"));
    }

    @Test
    void aBaselineOfAnotherSeriesIsOfAnotherIndicatorInTheSameUnit() {
        String rule = "must be another indicator with figures in the same unit";
        for (String wrong : new String[] {"pedestrian-accidents", "book-bus-trips", "lakeside-footpath"}) {
            assertThat(unhashed().put(BASE + "/indicator", wrong).faults())
                    .containsExactly(Fault.of(BASE + "/indicator", wrong, rule));
        }
        Map<String, ?> accidents = Map.of("name", Map.of("zh", "起", "en", "accidents"));
        PlanEdit sameUnit = unhashed().put("/indicators/5/unit", accidents).put(BASE + "/indicator", "book-bus-trips");
        assertThat(sameUnit.plan().targets().get(0).baseline())
                .flatMap(Baseline::indicator)
                .contains(IndicatorId.of("book-bus-trips"));
    }

    @Test
    void aBaselineOfStagesIsOfNoOtherSeries() {
        Map<String, ?> stage = Map.of("name", Map.of("zh", "阶段", "en", "stage"));
        assertThat(unhashed()
                        .put("/indicators/0/unit", stage)
                        .put(BASE + "/indicator", "lakeside-footpath")
                        .faults())
                .containsExactly(Fault.of(
                        BASE + "/indicator",
                        "lakeside-footpath",
                        "must be another indicator with figures in the same unit"));
    }

    @Test
    void whatIsPooledIsTheOtherSeries() {
        Map<String, ?> accidents = Map.of("name", Map.of("zh", "起", "en", "accidents"));
        PlanEdit edit = unhashed()
                .put("/indicators/1/unit", accidents)
                .put(BASE + "/indicator", "pedestrian-accident-rate")
                .put(BASE + "/averaging", "POOLED");
        assertThat(edit.plan().targets()).hasSize(8);
    }

    @Test
    void aStageIsReachedAndNothingElseIs() {
        String rule = "must be STAGE_REACHED exactly for a STAGE";
        assertThat(unhashed()
                        .put("/targets/4/readings/0/assessment/rule", "END_YEAR")
                        .put("/targets/5/readings/0/assessment/rule", "STAGE_REACHED")
                        .faults())
                .containsExactly(
                        Fault.of("/targets/4/readings/0/assessment/rule", "END_YEAR", rule),
                        Fault.of("/targets/5/readings/0/assessment/rule", "STAGE_REACHED", rule));
    }

    @Test
    void aStageIsNotAddedUp() {
        assertThat(unhashed()
                        .put("/targets/4/readings/0/assessment/rule", "PERIOD_TOTAL")
                        .faults())
                .contains(Fault.of(
                        "/targets/4/readings/0/assessment/rule",
                        "PERIOD_TOTAL",
                        "must be for figures that add up, not STAGE"));
    }

    @Test
    void theLevelOfAStageIsOneOfItsPositions() {
        for (String number : new String[] {"3", "-1", "0.5"}) {
            assertThat(unhashed().put(STAGE_LEVEL + "/number", number).faults())
                    .containsExactly(Fault.of(STAGE_LEVEL, number, STAGE_LEVEL_RULE));
        }
        assertThat(unhashed().put(STAGE_LEVEL + "/number", "0").plan().targets())
                .hasSize(8);
    }

    @Test
    void theLevelOfAStageIsAbsolute() {
        assertThat(unhashed()
                        .put(STAGE_LEVEL + "/kind", "CHANGE")
                        .put("/targets/4/readings/0/baseline", Map.of("years", Map.of("from", 2020, "to", 2020)))
                        .faults())
                .containsExactly(Fault.of(STAGE_LEVEL, "2", STAGE_LEVEL_RULE));
    }
}
