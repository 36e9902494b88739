package io.mubiao.evaluation.certificate;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.indicator.Reading;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what comes out of an evaluation. Figures are exact: decimals, or fractions such as {@code 200/3}. */
final class ResultJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    /** @param positions where each observation stands in the certificate */
    static ObjectNode of(Attainment attainment, Map<Observation, Integer> positions) {
        ObjectNode result = NODES.objectNode()
                .put("agreement", attainment.agreement().name())
                .put("area", attainment.area().value())
                .put("target", attainment.target().id().value())
                .put("verdict", attainment.verdict().name());
        ArrayNode readings = result.putArray("readings");
        for (Reading reading : attainment.target().readings()) {
            readings.add(reading(reading, attainment.judgement(reading.id())));
        }
        result.set("working", WorkingJson.of(attainment.working(), positions));
        return result;
    }

    private static ObjectNode reading(Reading reading, Judgement judgement) {
        ObjectNode node = NODES.objectNode()
                .put("reading", reading.id().value())
                .put("soFarRounded", judgement.soFarRounded())
                .put("verdict", judgement.verdict().name());
        node.set("reasons", InputsJson.texts(judgement.reasons()));
        InputsJson.put(node, "baseline", judgement.baseline());
        judgement.required().ifPresent(bounds -> node.set("required", bounds(bounds)));
        judgement.requiredSoFar().ifPresent(bounds -> node.set("requiredSoFar", bounds(bounds)));
        InputsJson.put(node, "actual", judgement.actual());
        judgement.actualYear().ifPresent(year -> node.put("actualYear", year));
        InputsJson.put(node, "trajectory", judgement.trajectory());
        InputsJson.put(node, "basis", judgement.basis());
        ArrayNode leftOut = node.putArray("baseYearsLeftOut");
        judgement.baseYearsLeftOut().forEach(leftOut::add);
        node.set("caveats", InputsJson.texts(judgement.caveats()));
        ArrayNode missing = node.putArray("missing");
        judgement.missing().forEach(figure -> missing.add(missing(figure)));
        return node;
    }

    private static ObjectNode bounds(Bounds bounds) {
        ObjectNode node = NODES.objectNode().put("inclusive", bounds.inclusive());
        InputsJson.put(node, "lower", bounds.lower());
        InputsJson.put(node, "upper", bounds.upper());
        return node;
    }

    private static ObjectNode missing(MissingFigure missing) {
        ObjectNode node = NODES.objectNode()
                .put("area", missing.area().value())
                .put("indicator", missing.indicator().value())
                .put("reason", missing.reason().name())
                .put("year", missing.year());
        InputsJson.put(node, "needed", missing.needed());
        node.set("others", InputsJson.texts(missing.others()));
        node.set("reported", InputsJson.texts(missing.reported()));
        return node;
    }
}
