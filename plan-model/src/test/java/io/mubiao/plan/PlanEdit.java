package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the illustrative plan file with changes at some JSON pointers. */
final class PlanEdit {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode tree = MAPPER.readTree(PlanFixture.json());

    /** A copy without the hash of its document, so that no citation is checked. */
    static PlanEdit unhashed() {
        return new PlanEdit().remove("/document/sha256");
    }

    /** Puts a value in the place of another one, behind the last element of an array, or as a new property. */
    PlanEdit put(String pointer, Object value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ArrayNode array && place.last().getMatchingIndex() == array.size()) {
            array.add(MAPPER.<JsonNode>valueToTree(value));
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), MAPPER.<JsonNode>valueToTree(value));
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), MAPPER.<JsonNode>valueToTree(value));
        }
        return this;
    }

    /** Leaves a property or an element of an array out. */
    PlanEdit remove(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (tree.at(place.head()) instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) tree.at(place.head())).remove(place.last().getMatchingProperty());
        }
        return this;
    }

    String json() {
        return MAPPER.writeValueAsString(tree);
    }

    Plan plan() {
        return PlanJson.parse(json());
    }

    /** What reading it is refused with, without the lines. */
    List<Fault> faults() {
        return PlanFixture.faultsOf(json()).stream()
                .map(fault -> fault.onLine(0))
                .toList();
    }
}
