package io.mubiao.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Caveat;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.Target;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for the certificate of any evaluation. */
class CertificateLawsTest {
    @Property(tries = 100)
    void isReadAndVerified(@ForAll("evaluations") Evaluation evaluation) {
        Certificate certificate = evaluation.certificate();
        assertThat(Certificate.parse(certificate.json())).isEqualTo(certificate);
        assertThat(certificate.verify(evaluation.plan())).hasToString("good");
    }

    @Property(tries = 100)
    void theEvaluationReplayedFromItHasTheSame(@ForAll("evaluations") Evaluation evaluation) {
        Certificate certificate = evaluation.certificate();
        Question question = new QuestionReader(json(certificate), new ArrayList<>())
                .question()
                .orElseThrow();
        PlanEvaluator evaluator = PlanEvaluator.of(evaluation.plan());
        Evaluation replayed = question.tree()
                .map(evaluator::withAreas)
                .orElse(evaluator)
                .withAreas(question.areas())
                .with(question.options())
                .evaluate(question.observations());
        assertThat(replayed.certificate().json()).isEqualTo(certificate.json());
        assertThat(replayed.attainments()).isEqualTo(evaluation.attainments());
    }

    @Property(tries = 60)
    void eachAttainmentIsTheSameFromItsOwnObservationsAlone(@ForAll("evaluations") Evaluation evaluation) {
        JsonNode whole = json(evaluation.certificate());
        for (int i = 0; i < evaluation.attainments().size(); i++) {
            Attainment attainment = evaluation.attainments().get(i);
            Certificate alone = evaluation.certificate(attainment.target().id(), attainment.area());
            assertThat(alone.verify(evaluation.plan())).hasToString("good");
            assertThat(resolved(json(alone), 0)).isEqualTo(resolved(whole, i));
            assertThat(json(alone).get("observations"))
                    .hasSize(attainment.relevantObservations().size());
        }
    }

    @Property(tries = 60)
    void hangsNeitherOnTheOrderOfObservationsNorOnWhatIsIrrelevant(
            @ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(evaluation.observations().all());
        shuffled.add(Observation.of("irrelevant", "640000", 2015, "1"));
        shuffled.addAll(shuffled.subList(0, 3));
        Collections.shuffle(shuffled, random);
        PlanEvaluator evaluator = PlanEvaluator.of(evaluation.plan());
        Evaluation other = evaluation
                .tree()
                .map(evaluator::withAreas)
                .orElse(evaluator)
                .withAreas(evaluation.areas())
                .with(evaluation.options())
                .evaluate(Observations.of(shuffled));
        assertThat(other.certificate()).isEqualTo(evaluation.certificate());
    }

    @Property(tries = 60)
    void noCharacterCanBeChangedUnnoticed(@ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        Certificate certificate = evaluation.certificate();
        for (int i = 0; i < 20; i++) {
            String altered = altered(certificate.json(), random);
            assertThat(accepted(altered, evaluation)).as(altered).isEqualTo(altered.equals(certificate.json()));
        }
    }

    @Property(tries = 20)
    void whatIsAlteredWithEveryHashIsGoodExactlyIfItIsWhatTheQuestionLeadsTo(
            @ForAll("evaluations") Evaluation evaluation, @ForAll Random random) {
        Certificate certificate = evaluation.certificate();
        int forgeries = 0;
        while (forgeries < 2) {
            Optional<Certificate> forged = forged(altered(certificate.json(), random));
            if (forged.isPresent()) {
                forgeries++;
                Question question = new QuestionReader(json(forged.get()), new ArrayList<>())
                        .question()
                        .orElseThrow();
                String replayed = CanonicalJson.write(CertificateJson.of(evaluation.plan(), question));
                assertThat(forged.get().verify(evaluation.plan()).good())
                        .as(forged.get().json())
                        .isEqualTo(replayed.equals(forged.get().json()));
            }
        }
    }

    /** The certificate with its hashes recomputed, if it is of good form. */
    private static Optional<Certificate> forged(String altered) {
        try {
            ObjectNode json = (ObjectNode) CanonicalJson.read(altered, "test");
            json.put("inputsSha256", CertificateJson.inputsSha256(json));
            json.put("sha256", CertificateJson.sha256(json));
            return Optional.of(Certificate.parse(CanonicalJson.write(json)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A certificate may come from anybody. */
    @Property(tries = 60)
    void anyYearAndDayHasAnAnswer(
            @ForAll("evaluations") Evaluation evaluation,
            @ForAll("years") int asOf,
            @ForAll("years") int knownOn,
            @ForAll boolean all) {
        Options options = evaluation
                .options()
                .withAsOf(Year.of(asOf))
                .withKnownOn(all ? Optional.empty() : Optional.of(LocalDate.of(knownOn, 2, 28)));
        Figures figures = Figures.of(evaluation.plan(), evaluation.tree(), evaluation.observations(), options);
        Certificate certificate = Certificate.of(
                figures,
                evaluation.areas(),
                evaluation.plan().targets().stream().map(Target::id).toList());
        assertThat(Certificate.parse(certificate.json()).verify(evaluation.plan()))
                .hasToString("good");
    }

    @Test
    void theEvaluationsAreOfEverySort() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            for (Attainment attainment : AnyEvaluation.of(random).attainments()) {
                verdicts.add(attainment.verdict());
                reasons.addAll(attainment.reasons());
                caveats.addAll(attainment.judgement().caveats());
            }
        }
        assertThat(verdicts).containsExactly(Verdict.values());
        assertThat(caveats).containsExactly(Caveat.values());
        assertThat(reasons).containsExactly(Reason.values());
    }

    private static boolean accepted(String json, Evaluation evaluation) {
        try {
            return Certificate.parse(json).verify(evaluation.plan()).good();
        } catch (FaultException e) {
            return false;
        }
    }

    private static String altered(String json, Random random) {
        int at = random.nextInt(json.length());
        String characters = "0123456789abcdef{}[]\",:- \\/\n目\ud83d.AE";
        char other = characters.charAt(random.nextInt(characters.length()));
        return switch (random.nextInt(3)) {
            case 0 -> json.substring(0, at) + json.substring(at + 1);
            case 1 -> json.substring(0, at) + other + json.substring(at);
            default -> json.substring(0, at) + other + json.substring(at + 1);
        };
    }

    /** A result with observations in place of their positions. */
    private static JsonNode resolved(JsonNode certificate, int result) {
        JsonNode copy = certificate.get("results").get(result).deepCopy();
        resolve(copy.get("working"), certificate.get("observations"));
        return copy;
    }

    private static void resolve(JsonNode working, JsonNode observations) {
        ObjectNode node = (ObjectNode) working;
        List<JsonNode> inputs = new ArrayList<>();
        node.get("inputs").forEach(position -> inputs.add(observations.get(position.intValue())));
        node.putArray("inputs").addAll(inputs);
        node.get("steps").forEach(step -> resolve(step, observations));
    }

    private static JsonNode json(Certificate certificate) {
        return CanonicalJson.read(certificate.json(), "test");
    }

    @Provide
    static Arbitrary<Integer> years() {
        return Arbitraries.of(Year.MIN_VALUE, -1, 0, 1, 1899, 1900, 2200, 2201, 9999, 10_000, Year.MAX_VALUE);
    }

    @Provide
    static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.randoms().map(AnyEvaluation::of).dontShrink();
    }
}
