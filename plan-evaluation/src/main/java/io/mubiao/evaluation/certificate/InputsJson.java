package io.mubiao.evaluation.certificate;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.value.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what goes into an evaluation. Every option is there; elsewhere what is absent is left out. */
final class InputsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private InputsJson() {}

    static ObjectNode plan(Plan plan) {
        return NODES.objectNode()
                .put("id", plan.id().value())
                .put("sha256", CanonicalJson.sha256(CanonicalJson.read(PlanJson.write(plan), "Plan " + plan.id())));
    }

    static ObjectNode areas(List<AreaId> evaluated, Optional<AreaTree> tree) {
        ObjectNode areas = NODES.objectNode();
        areas.set("evaluated", texts(evaluated));
        tree.ifPresent(all -> {
            ArrayNode nodes = areas.putArray("tree");
            all.areas().forEach(area -> nodes.add(area(area)));
        });
        return areas;
    }

    private static ObjectNode area(Area area) {
        ObjectNode node = NODES.objectNode()
                .put("id", area.id().value())
                .put("level", area.level().name());
        node.set("name", text(area.name()));
        put(node, "parent", area.parent());
        return node;
    }

    static ObjectNode options(Options options) {
        ObjectNode node = NODES.objectNode()
                .put("asOf", options.asOf().getValue())
                .put("baselineGaps", options.baselineGaps().name())
                .putNull("knownOn")
                .put("line", options.line().name())
                .put("rollUp", options.rollUp().name())
                .put("undated", options.undated().name());
        put(node, "knownOn", options.knownOn());
        ArrayNode bridges = node.putArray("bridges");
        options.bridges().forEach(bridge -> bridges.add(bridge(bridge)));
        return node;
    }

    private static ObjectNode bridge(Bridge bridge) {
        return NODES.objectNode()
                .put("factor", bridge.factor().toString())
                .put("from", bridge.from().value())
                .put("indicator", bridge.indicator().value())
                .put("source", bridge.source())
                .put("to", bridge.to().value());
    }

    static ObjectNode observation(Observation observation) {
        ObjectNode node = NODES.objectNode()
                .put("area", observation.area().value())
                .put("decimals", observation.decimals())
                .put("indicator", observation.indicator().value())
                .put("period", observation.period().toString())
                .put("status", observation.status().name());
        put(node, "basis", observation.basis());
        put(node, "denominator", observation.denominator());
        put(node, "numerator", observation.numerator());
        put(node, "published", observation.published());
        put(node, "source", observation.source());
        put(node, "value", observation.value());
        return node;
    }

    static ObjectNode text(Text text) {
        ObjectNode node = NODES.objectNode().put("zh", text.chinese());
        put(node, "en", text.english());
        return node;
    }

    static ArrayNode texts(Collection<?> values) {
        ArrayNode node = NODES.arrayNode();
        values.forEach(value -> node.add(value.toString()));
        return node;
    }

    /** Puts a value as the text it is printed as, if it is there. */
    static void put(ObjectNode node, String name, Optional<?> value) {
        value.ifPresent(present -> node.put(name, present.toString()));
    }
}
