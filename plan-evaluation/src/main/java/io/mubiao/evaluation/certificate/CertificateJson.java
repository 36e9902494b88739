package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a certificate. */
final class CertificateJson {
    static final String FORMAT = "mubiao-certificate-1";
    static final List<String> INPUTS = List.of("areas", "observations", "options", "plan");

    private CertificateJson() {}

    static ObjectNode of(Plan plan, Question question) {
        ImmutableList<Attainment> attainments = question.attainments(plan);
        ImmutableList<Observation> relevant = Question.relevant(attainments).all();
        ObjectNode certificate = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        certificate.set("plan", InputsJson.plan(plan));
        certificate.set("areas", InputsJson.areas(question.areas(), question.tree()));
        certificate.set("options", InputsJson.options(question.options()));
        ArrayNode observations = certificate.putArray("observations");
        relevant.forEach(observation -> observations.add(InputsJson.observation(observation)));
        ArrayNode results = certificate.putArray("results");
        Map<Observation, Integer> positions = Question.positions(relevant);
        attainments.forEach(attainment -> results.add(ResultJson.of(attainment, positions)));
        certificate.put("inputsSha256", inputsSha256(certificate));
        return certificate.put("sha256", sha256(certificate));
    }

    /** The hash of what went in, whatever is stated. */
    static String inputsSha256(JsonNode certificate) {
        ObjectNode inputs = JsonNodeFactory.instance.objectNode();
        INPUTS.forEach(name -> inputs.set(name, certificate.get(name)));
        return CanonicalJson.sha256(inputs);
    }

    /** The hash of the whole without its own hash, whatever is stated. */
    static String sha256(JsonNode certificate) {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        certificate.properties().stream()
                .filter(property -> !property.getKey().equals("sha256"))
                .forEach(property -> rest.set(property.getKey(), property.getValue()));
        return CanonicalJson.sha256(rest);
    }
}
