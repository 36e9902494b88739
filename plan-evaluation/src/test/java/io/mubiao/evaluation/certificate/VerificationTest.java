package io.mubiao.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is altered is found, and named where it is. 100 in 2015, a tenth less in 2020: at most 90. */
class VerificationTest {
    private static final Reading READING = SmallPlan.reading(
            Notation.requirement("<= -10%"), Notation.baseline("2015"), Notation.assessment("END_YEAR 2016..2020"));
    private static final Indicator INDICATOR = SmallPlan.indicator(IndicatorKind.AMOUNT);
    private static final Plan PLAN = SmallPlan.of(
            List.of(INDICATOR), List.of(SmallPlan.target("t", "x", READING), SmallPlan.target("u", "x", READING)));
    private static final Evaluation EVALUATION = PlanEvaluator.of(PLAN)
            .evaluate(Observations.of(Notation.observations("2014..2015:100 2020:91")), Year.of(2020));
    private static final Certificate CERTIFICATE = EVALUATION.certificate();

    @Test
    void aVerdictThatWasAlteredIsNamed() {
        Verification found = altered(json -> put(json, "/results/1/verdict", "ATTAINED"));
        assertThat(found.good()).isFalse();
        assertThat(found.differences())
                .containsExactly(ownHash(found), new Difference("/results/1/verdict", "ATTAINED", "NOT_ATTAINED"));
        assertThat(found.toString())
                .startsWith("2 differences\n  /sha256: " + CERTIFICATE.sha256() + " is stated, ")
                .endsWith("\n  /results/1/verdict: ATTAINED is stated, NOT_ATTAINED was recomputed");
    }

    @Test
    void aVerdictThatWasAlteredWithEveryHashIsNamedAlone() {
        Verification found = forged(json -> put(json, "/results/0/verdict", "ATTAINED"));
        assertThat(found)
                .hasToString("1 difference\n  /results/0/verdict: ATTAINED is stated, NOT_ATTAINED was recomputed");
    }

    @Test
    void everyFigureOfAResultIsChecked() {
        assertThat(places(forged(json -> put(json, "/results/0/readings/0/actual", "89"))))
                .containsExactly("/results/0/readings/0/actual");
        assertThat(places(forged(json -> put(json, "/results/0/readings/0/required/upper", "91"))))
                .containsExactly("/results/0/readings/0/required/upper");
        assertThat(forged(json -> put(json, "/results/0/readings/0/required/lower", "1"))
                        .differences())
                .containsExactly(new Difference("/results/0/readings/0/required/lower", "1", ""));
        assertThat(forged(json -> object(json, "/results/0/readings/0").remove("baseline"))
                        .differences())
                .containsExactly(new Difference("/results/0/readings/0/baseline", "", "100"));
        assertThat(forged(json -> array(json, "/results/1/readings/0/caveats").add("BRIDGED"))
                        .differences())
                .containsExactly(new Difference("/results/1/readings/0/caveats/0", "BRIDGED", ""));
        assertThat(forged(json -> object(json, "/results/1/readings/0").put("soFarRounded", true))
                        .differences())
                .containsExactly(new Difference("/results/1/readings/0/soFarRounded", "true", "false"));
    }

    @Test
    void theWorkingIsChecked() {
        assertThat(forged(json -> put(json, "/results/1/working/words/zh", "另一句话"))
                        .differences())
                .extracting(Difference::place, Difference::stated)
                .containsExactly(tuple("/results/1/working/words/zh", "另一句话"));
    }

    @Test
    void anObservationThatWasAlteredBreaksTheHashesAndTheResults() {
        Verification found = altered(json -> put(json, "/observations/2/value", "90"));
        assertThat(places(found))
                .startsWith("/inputsSha256", "/sha256")
                .contains("/results/0/verdict", "/results/0/readings/0/actual");
        assertThat(found.differences()).contains(new Difference("/results/0/verdict", "NOT_ATTAINED", "ATTAINED"));
    }

    @Test
    void anObservationThatWasAlteredWithEveryHashDoesNotFitTheResults() {
        assertThat(forged(json -> put(json, "/observations/2/value", "90")).differences())
                .contains(new Difference("/results/0/verdict", "NOT_ATTAINED", "ATTAINED"))
                .noneMatch(difference -> difference.place().endsWith("256"));
    }

    @Test
    void aSourceThatWasAlteredBreaksTheHashesOnly() {
        assertThat(places(altered(json -> put(json, "/observations/0/source", "nobody"))))
                .containsExactly("/inputsSha256", "/sha256");
    }

    @Test
    void anObservationThatNoVerdictHangsOnIsNamed() {
        Verification found =
                forged(json -> array(json, "/observations").add(with(json.at("/observations/2"), "area", "elsewhere")));
        assertThat(found.differences())
                .containsExactly(new Difference(
                        "/observations/3",
                        "{\"area\":\"elsewhere\",\"decimals\":0,\"indicator\":\"x\",\"period\":\"2020\","
                                + "\"status\":\"NOT_STATED\",\"value\":\"91\"}",
                        ""));
    }

    @Test
    void anObservationThatWasLeftOutIsMissed() {
        assertThat(places(forged(json -> array(json, "/observations").remove(2))))
                .contains("/results/0/verdict", "/results/0/readings/0/actual", "/results/0/readings/0/missing/0");
    }

    @Test
    void anOptionThatWasAlteredIsNamedByWhatItChanges() {
        Verification found = altered(json -> object(json, "/options").put("asOf", 2019));
        assertThat(places(found)).startsWith("/inputsSha256", "/sha256").contains("/results/0/verdict");
        assertThat(places(forged(json -> put(json, "/options/line", "GEOMETRIC"))))
                .isEmpty();
        assertThat(places(altered(json -> put(json, "/options/line", "GEOMETRIC"))))
                .containsExactly("/inputsSha256", "/sha256");
    }

    @Test
    void everyHashIsChecked() {
        String other = "0".repeat(64);
        assertThat(altered(json -> put(json, "/sha256", other)).differences())
                .containsExactly(new Difference("/sha256", other, CERTIFICATE.sha256()));
        assertThat(places(altered(json -> put(json, "/inputsSha256", other))))
                .containsExactly("/inputsSha256", "/sha256");
        assertThat(places(altered(json -> put(json, "/plan/sha256", other))))
                .containsExactly("/inputsSha256", "/sha256", "/plan/sha256");
        assertThat(places(forged(json -> put(json, "/plan/sha256", other)))).containsExactly("/plan/sha256");
    }

    @Test
    void anotherPlanIsNamed() {
        assertThat(places(CERTIFICATE.verify(PLAN.withId(PlanId.of("other")))))
                .containsExactly("/plan/id", "/plan/sha256");
        assertThat(places(CERTIFICATE.verify(PLAN.withTitle(Text.of("另一规划"))))).containsExactly("/plan/sha256");
        Plan stricter = PLAN.with(PLAN.targets()
                .get(1)
                .withReadings(READING.withBaseline(READING.baseline().map(base -> base.withStated(Decimal.of(200))))));
        assertThat(CERTIFICATE.verify(stricter).differences())
                .contains(
                        new Difference("/results/1/verdict", "NOT_ATTAINED", "ATTAINED"),
                        new Difference("/results/1/readings/0/required/upper", "90", "180"))
                .noneMatch(difference -> difference.place().startsWith("/results/0"));
    }

    @Test
    void aTargetThatThePlanDoesNotHaveIsNamed() {
        Plan without = PLAN.withTargets(PLAN.targets().get(1));
        assertThat(CERTIFICATE.verify(without).differences())
                .contains(new Difference("/results/0/target", "t", ""))
                .noneMatch(difference -> difference.place().startsWith("/results/1"));
    }

    @Test
    void resultsInAnotherOrderThanThePlanAreNamed() {
        Verification found = forged(json -> {
            ArrayNode results = array(json, "/results");
            results.add(results.remove(0));
        });
        assertThat(found.differences()).containsExactly(new Difference("/results", "[u, t]", "[t, u]"));
    }

    @Test
    void aResultThatWasLeftOutMakesAnotherCertificate() {
        assertThat(forged(json -> array(json, "/results").remove(1)).good()).isTrue();
        assertThat(altered(json -> array(json, "/results").remove(1)).good()).isFalse();
    }

    @Test
    void areasAreChecked() {
        Evaluation evaluation = PlanEvaluator.of(PLAN)
                .withAreas(List.of(SmallPlan.AREA, AreaId.of("b")))
                .evaluate(EVALUATION.observations(), Year.of(2020));
        Certificate certificate = evaluation.certificate();
        ObjectNode json = (ObjectNode) CanonicalJson.read(certificate.json(), "test");
        array(json, "/areas/evaluated").set(1, "c");
        put(json, "/results/1/area", "c");
        put(json, "/results/3/area", "c");
        assertThat(places(Certificate.parse(CanonicalJson.write(json)).verify(PLAN)))
                .startsWith("/inputsSha256", "/sha256")
                .contains("/results/1/readings/0/missing/0/area");
    }

    @Test
    void aDifferenceIsReadable() {
        assertThat(new Difference("/a", "", "1")).hasToString("/a: nothing is stated, 1 was recomputed");
        assertThat(new Difference("/a", "x".repeat(81), ""))
                .hasToString("/a: " + "x".repeat(80) + "… is stated, nothing was recomputed");
    }

    private static Difference ownHash(Verification found) {
        Difference own = found.differences().get(0);
        assertThat(own.place()).isEqualTo("/sha256");
        assertThat(own.stated()).isEqualTo(CERTIFICATE.sha256());
        return own;
    }

    /** Altered by somebody who knows of no hash. */
    private static Verification altered(Consumer<ObjectNode> alteration) {
        ObjectNode json = (ObjectNode) CanonicalJson.read(CERTIFICATE.json(), "test");
        alteration.accept(json);
        return Certificate.parse(CanonicalJson.write(json)).verify(PLAN);
    }

    /** Altered by somebody who recomputes the hashes. */
    private static Verification forged(Consumer<ObjectNode> alteration) {
        ObjectNode json = (ObjectNode) CanonicalJson.read(CERTIFICATE.json(), "test");
        alteration.accept(json);
        json.put("inputsSha256", CertificateJson.inputsSha256(json));
        json.put("sha256", CertificateJson.sha256(json));
        return Certificate.parse(CanonicalJson.write(json)).verify(PLAN);
    }

    private static List<String> places(Verification found) {
        return found.differences().stream().map(Difference::place).toList();
    }

    private static void put(JsonNode json, String pointer, String value) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) json.at(at.head())).put(at.last().getMatchingProperty(), value);
    }

    private static JsonNode with(JsonNode node, String name, String value) {
        return ((ObjectNode) node.deepCopy()).put(name, value);
    }

    private static ObjectNode object(JsonNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }

    private static ArrayNode array(JsonNode json, String pointer) {
        return (ArrayNode) json.at(pointer);
    }
}
