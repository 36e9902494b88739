package io.mubiao.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What certificates of trees, bridges, vintages and options hold. A fall by a tenth from the mean of two years to 2020. */
class CertifiedCasesTest {
    private static final Indicator COUNT = SmallPlan.indicator(IndicatorKind.COUNT);
    private static final Plan PLAN = plan(COUNT);
    private static final Plan PLAN_OF_BASES = plan(COUNT.withCountingBases(BasisId.of("old"), BasisId.of("new")));
    private static final AreaTree TREE =
            AreaTree.of(List.of(area("640000", ""), area("a", "640000"), area("b", "640000")));

    /** 60 + 40 in the base years, 50 + 40 in 2020: 90 is nine tenths of 100. */
    @Test
    void aRollUpHoldsTheTreeAndTheFiguresBelow() {
        List<Observation> below = new ArrayList<>(in("a", "2014..2015:60 2020:50"));
        below.addAll(in("b", "2014..2015:40 2020:40"));
        Evaluation evaluation = PlanEvaluator.of(PLAN).withAreas(TREE).evaluate(Observations.of(below), Year.of(2020));

        JsonNode json = good(evaluation.certificate(TargetId.of("x"), SmallPlan.AREA), PLAN);

        assertThat(CanonicalJson.write(json.get("areas")))
                .isEqualTo("{\"evaluated\":[\"640000\"],\"tree\":["
                        + "{\"id\":\"640000\",\"level\":\"PREFECTURE\",\"name\":{\"zh\":\"地区640000\"}},"
                        + "{\"id\":\"a\",\"level\":\"PREFECTURE\",\"name\":{\"zh\":\"地区a\"},\"parent\":\"640000\"},"
                        + "{\"id\":\"b\",\"level\":\"PREFECTURE\",\"name\":{\"zh\":\"地区b\"},\"parent\":\"640000\"}]}");
        assertThat(json.get("observations")).hasSize(6);
        assertThat(json.at("/results/0/verdict").stringValue()).isEqualTo("ATTAINED");
        assertThat(CanonicalJson.write(json.at("/results/0/readings/0/caveats")))
                .isEqualTo("[\"ROLLED_UP\"]");
        good(evaluation.certificate(), PLAN);
        JsonNode leaf = good(evaluation.certificate(TargetId.of("x"), AreaId.of("b")), PLAN);
        assertThat(leaf.get("observations")).hasSize(3);
        assertThat(leaf.at("/results/0/verdict").stringValue()).isEqualTo("NOT_ATTAINED");
    }

    /** b has no figure of 2020. */
    @Test
    void anIncompleteRollUpNamesTheAreaThatLacksItsFigure() {
        List<Observation> below = new ArrayList<>(in("a", "2014..2015:60 2020:50"));
        below.addAll(in("b", "2014..2015:40"));
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN).withAreas(TREE);
        JsonNode complete = good(
                evaluator.evaluate(Observations.of(below), Year.of(2020)).certificate(TargetId.of("x"), SmallPlan.AREA),
                PLAN);
        assertThat(CanonicalJson.write(complete.at("/results/0/readings/0/missing")))
                .isEqualTo("[{\"area\":\"640000\",\"indicator\":\"x\",\"others\":[],\"reason\":\"AREAS_INCOMPLETE\","
                        + "\"reported\":[],\"year\":2020},{\"area\":\"b\",\"indicator\":\"x\",\"others\":[],"
                        + "\"reason\":\"NO_OBSERVATION\",\"reported\":[],\"year\":2020}]");
        assertThat(CanonicalJson.write(complete.at("/results/0/readings/0/reasons")))
                .isEqualTo("[\"AREAS_INCOMPLETE\"]");
        JsonNode partial = good(
                evaluator
                        .with(RollUp.PARTIAL)
                        .evaluate(Observations.of(below), Year.of(2020))
                        .certificate(TargetId.of("x"), SmallPlan.AREA),
                PLAN);
        assertThat(partial.at("/options/rollUp").stringValue()).isEqualTo("PARTIAL");
        assertThat(partial.at("/results/0/readings/0/actual").stringValue()).isEqualTo("50");
        assertThat(CanonicalJson.write(partial.at("/results/0/readings/0/caveats")))
                .isEqualTo("[\"PARTIAL_ROLL_UP\",\"ROLLED_UP\"]");
    }

    /** 200 of the old basis are 100 of the new. */
    @Test
    void aBridgeIsPartOfTheCertificate() {
        Bridge bridge =
                new Bridge(SmallPlan.INDICATOR, BasisId.of("old"), BasisId.of("new"), Decimal.parse("0.50"), "双轨期统计");
        JsonNode json = good(
                PlanEvaluator.of(PLAN_OF_BASES)
                        .withBridges(bridge)
                        .evaluate(Observations.of(Notation.observations("2014..2015:200 2020:90")), Year.of(2020))
                        .certificate(),
                PLAN_OF_BASES);

        assertThat(CanonicalJson.write(json.at("/options/bridges")))
                .isEqualTo(
                        "[{\"factor\":\"0.5\",\"from\":\"old\",\"indicator\":\"x\",\"source\":\"双轨期统计\",\"to\":\"new\"}]");
        assertThat(json.at("/results/0/readings/0/baseline").stringValue()).isEqualTo("100");
        assertThat(json.at("/results/0/readings/0/basis").stringValue()).isEqualTo("new");
        assertThat(json.at("/results/0/verdict").stringValue()).isEqualTo("ATTAINED");
    }

    /** Without the bridge the base years have figures of the other basis only. */
    @Test
    void aBreakNamesTheBasesThatAreThereAndTheOneNeeded() {
        JsonNode json = good(
                PlanEvaluator.of(PLAN_OF_BASES)
                        .evaluate(Observations.of(Notation.observations("2014..2015:200 2020:90")), Year.of(2020))
                        .certificate(),
                PLAN_OF_BASES);
        assertThat(CanonicalJson.write(json.at("/results/0/readings/0/missing/0")))
                .isEqualTo("{\"area\":\"640000\",\"indicator\":\"x\",\"needed\":\"new\",\"others\":[\"old\"],"
                        + "\"reason\":\"BASIS_BREAK\",\"reported\":[\"2014\"],\"year\":2014}");
    }

    /** 95 was published first, and was revised to 90 in 2022. */
    @Test
    void aVintageHoldsWhatWasKnownThenAndWhatWasNot() {
        Observation first = Notation.observations("2020:95").get(0).withPublished(LocalDate.of(2021, 3, 1));
        Observation revised = Notation.observations("2020:90").get(0).withPublished(LocalDate.of(2022, 3, 1));
        List<Observation> all = new ArrayList<>(List.of(first, revised));
        Notation.observations("2014..2015:100")
                .forEach(observation -> all.add(observation.withPublished(LocalDate.of(2016, 3, 1))));
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);
        JsonNode early = good(
                evaluator
                        .evaluate(Observations.of(all), LocalDate.of(2021, 12, 30))
                        .certificate(),
                PLAN);
        JsonNode late = good(
                evaluator
                        .evaluate(Observations.of(all), LocalDate.of(2022, 3, 1))
                        .certificate(),
                PLAN);

        assertThat(early.at("/options/knownOn").stringValue()).isEqualTo("2021-12-30");
        assertThat(early.at("/options/asOf").intValue()).isEqualTo(2020);
        assertThat(early.get("observations")).hasSize(3);
        assertThat(early.at("/results/0/verdict").stringValue()).isEqualTo("NOT_ATTAINED");
        assertThat(late.get("observations")).hasSize(4);
        assertThat(late.at("/results/0/verdict").stringValue()).isEqualTo("ATTAINED");
    }

    /** An undated figure is no figure of that day, but the reason hangs on it. */
    @Test
    void aFigureWithoutADateIsPartOfTheCertificateThatRefusesIt() {
        List<Observation> figures = Notation.observations("2014..2015:100 2020:90");
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);
        LocalDate day = LocalDate.of(2021, 6, 1);
        JsonNode refused =
                good(evaluator.evaluate(Observations.of(figures), day).certificate(), PLAN);
        JsonNode taken = good(
                evaluator
                        .with(Undated.TAKEN_AS_KNOWN)
                        .evaluate(Observations.of(figures), day)
                        .certificate(),
                PLAN);

        assertThat(refused.get("observations")).hasSize(3);
        assertThat(CanonicalJson.write(refused.at("/results/0/readings/0/reasons")))
                .isEqualTo("[\"NOT_DATED\"]");
        assertThat(taken.at("/options/undated").stringValue()).isEqualTo("TAKEN_AS_KNOWN");
        assertThat(CanonicalJson.write(taken.at("/results/0/readings/0/caveats")))
                .isEqualTo("[\"UNDATED\"]");
    }

    /** From 16 in 2015 by a tenth in five years: the geometric line has no exact decimals. */
    @Test
    void aGeometricLineSaysThatWhatItShowsIsRounded() {
        Evaluation evaluation = PlanEvaluator.of(PLAN)
                .with(Line.GEOMETRIC)
                .evaluate(Observations.of(Notation.observations("2014..2015:16 2018:15")), Year.of(2018));
        JsonNode json = good(evaluation.certificate(), PLAN);
        assertThat(json.at("/options/line").stringValue()).isEqualTo("GEOMETRIC");
        assertThat(json.at("/results/0/readings/0/trajectory").stringValue()).isEqualTo("GEOMETRIC");
        assertThat(json.at("/results/0/readings/0/soFarRounded").booleanValue()).isTrue();
        assertThat(json.at("/results/0/readings/0/required/upper").stringValue())
                .isEqualTo("14.4");
        assertThat(json.at("/results/0/verdict").stringValue()).isEqualTo("ON_TRACK");
    }

    /** 2014 is not reported. */
    @Test
    void gapsInABaselineAreNamedUnderEitherAnswer() {
        Observations observations = Observations.of(Notation.observations("2014-H1:7 2015:100 2020:90"));
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);
        JsonNode refused = good(evaluator.evaluate(observations, Year.of(2020)).certificate(), PLAN);
        JsonNode partial = good(
                evaluator
                        .with(BaselineGaps.MEAN_OF_REPORTED)
                        .evaluate(observations, Year.of(2020))
                        .certificate(),
                PLAN);

        assertThat(CanonicalJson.write(refused.at("/results/0/readings/0/missing/0/reported")))
                .isEqualTo("[\"2014-H1\"]");
        assertThat(partial.at("/options/baselineGaps").stringValue()).isEqualTo("MEAN_OF_REPORTED");
        assertThat(CanonicalJson.write(partial.at("/results/0/readings/0/baseYearsLeftOut")))
                .isEqualTo("[2014]");
        assertThat(partial.at("/results/0/verdict").stringValue()).isEqualTo("ATTAINED");
    }

    /** A mean of 100, 100 and 101 is no decimal. */
    @Test
    void figuresAreExactFractions() {
        Plan plan = SmallPlan.of(
                COUNT,
                SmallPlan.reading(
                        Notation.requirement("<= -10%"),
                        Notation.baseline("2013..2015"),
                        Notation.assessment("END_YEAR 2016..2020")));
        JsonNode json = good(
                PlanEvaluator.of(plan)
                        .evaluate(
                                Observations.of(Notation.observations("2013..2014:100 2015:101 2020:90")),
                                Year.of(2020))
                        .certificate(),
                plan);
        assertThat(json.at("/results/0/readings/0/baseline").stringValue()).isEqualTo("301/3");
        assertThat(json.at("/results/0/readings/0/required/upper").stringValue())
                .isEqualTo("90.3");
    }

    private static JsonNode good(Certificate certificate, Plan plan) {
        assertThat(Certificate.parse(certificate.json()).verify(plan)).hasToString("good");
        return CanonicalJson.read(certificate.json(), "test");
    }

    private static List<Observation> in(String area, String figures) {
        return Notation.observations(figures).stream()
                .map(observation -> observation.withArea(AreaId.of(area)))
                .toList();
    }

    private static Plan plan(Indicator indicator) {
        return SmallPlan.of(
                indicator,
                SmallPlan.reading(
                        Notation.requirement("<= -10%"),
                        Notation.baseline("2014..2015"),
                        Notation.assessment("END_YEAR 2016..2020")));
    }

    private static Area area(String id, String parent) {
        Area.Builder area = Area.builder();
        return area.id(AreaId.of(id))
                .name(Text.of("地区" + id))
                .level(AreaLevel.PREFECTURE)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(AreaId.of(parent)))
                .build();
    }
}
