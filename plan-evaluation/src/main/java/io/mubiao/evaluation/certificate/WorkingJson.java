package io.mubiao.evaluation.certificate;

import io.mubiao.evaluation.attainment.Working;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Citation;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the steps that led to a verdict. An observation is named by its position among those of the certificate, from 0. */
final class WorkingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WorkingJson() {}

    static ObjectNode of(Working working, Map<Observation, Integer> positions) {
        ObjectNode node = NODES.objectNode();
        node.set("words", InputsJson.text(working.words()));
        InputsJson.put(node, "numbers", working.numbers());
        InputsJson.put(node, "result", working.result());
        working.citation().ifPresent(citation -> node.set("citation", citation(citation)));
        ArrayNode inputs = node.putArray("inputs");
        working.inputs().forEach(input -> inputs.add(position(input, positions)));
        ArrayNode steps = node.putArray("steps");
        working.steps().forEach(step -> steps.add(of(step, positions)));
        return node;
    }

    private static int position(Observation input, Map<Observation, Integer> positions) {
        Integer position = positions.get(input);
        if (position == null) {
            throw new IllegalStateException(
                    "Working rests on " + input + ", which must be one of the relevant observations of its attainment");
        }
        return position;
    }

    private static ObjectNode citation(Citation citation) {
        return NODES.objectNode()
                .put("path", citation.path())
                .put("quote", citation.quote())
                .put("start", citation.start());
    }
}
