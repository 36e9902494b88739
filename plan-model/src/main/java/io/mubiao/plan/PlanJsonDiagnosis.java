package io.mubiao.plan;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds every fault of a JSON text that could not be bound. It follows the types of the model down the tree: a scalar is
 * tried by itself, an object only once all its parts are good, so that each fault is reported once, where it is.
 */
final class PlanJsonDiagnosis {
    private final JsonMapper mapper;
    private final JsonText text;
    private final List<Fault> faults = new ArrayList<>();

    private PlanJsonDiagnosis(JsonMapper mapper, JsonText text) {
        this.mapper = mapper;
        this.text = text;
        faults.addAll(text.faults());
    }

    /** The faults in the order of the text. */
    static ImmutableList<Fault> faults(JsonMapper mapper, String json) {
        JsonText text = JsonText.of(mapper, json);
        PlanJsonDiagnosis diagnosis = new PlanJsonDiagnosis(mapper, text);
        text.tree().ifPresent(tree -> diagnosis.check(tree, Plan.class, JsonPointer.empty()));
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column), diagnosis.faults);
    }

    private void check(JsonNode node, Type declared, JsonPointer at) {
        JavaType outer = mapper.constructType(declared);
        JavaType type = outer.isTypeOrSubTypeOf(Optional.class) ? outer.containedType(0) : outer;
        JsonShape shape = JsonShape.of(type.getRawClass());
        int before = faults.size();
        if (node.isNull()) {
            fault(at, "null", "must not be null: what is absent is left out");
        } else if (type.isTypeOrSubTypeOf(Iterable.class)) {
            elements(node, type.containedType(0), at);
        } else if (shape.properties().isEmpty()) {
            bind(node, type, at);
        } else {
            members(node, shape, at);
            if (faults.size() == before) {
                bind(node, type, at);
            }
        }
    }

    private void elements(JsonNode node, JavaType type, JsonPointer at) {
        if (!node.isArray()) {
            fault(at, node.toString(), "must be an array");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(node.get(i), type, at.appendIndex(i));
        }
    }

    private void members(JsonNode node, JsonShape shape, JsonPointer at) {
        if (!node.isObject()) {
            fault(at, node.toString(), "must be an object");
            return;
        }
        shape.required().stream()
                .filter(name -> !node.has(name))
                .sorted()
                .forEach(name -> fault(at, "", "must have the property '" + name + "'"));
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonPointer place = at.appendProperty(member.getKey());
            Type type = shape.properties().get(member.getKey());
            if (type == null) {
                fault(
                        place,
                        member.getKey(),
                        "must be one of the properties " + shape.properties().keySet());
            } else {
                check(member.getValue(), type, place);
            }
        }
    }

    private void bind(JsonNode node, JavaType type, JsonPointer at) {
        try {
            mapper.treeToValue(node, type);
        } catch (JacksonException e) {
            Throwable cause = Throwables.getRootCause(e);
            if (cause instanceof FaultException several) {
                several.faults().forEach(fault -> faults.add(text.located(fault)));
            } else {
                String rule = cause instanceof JacksonException ? rule(type) : String.valueOf(cause.getMessage());
                fault(at, node.isContainer() ? "" : node.toString(), rule);
            }
        }
    }

    private static String rule(JavaType type) {
        Class<?> scalar = type.getRawClass();
        if (scalar.isEnum()) {
            return "must be one of " + Arrays.toString(scalar.getEnumConstants());
        }
        if (scalar == int.class || scalar == Integer.class) {
            return "must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
        }
        if (scalar == LocalDate.class) {
            return "must be a date, such as \"2017-12-31\"";
        }
        return scalar == boolean.class ? "must be true or false" : "must be a string";
    }

    private void fault(JsonPointer at, String value, String rule) {
        faults.add(text.located(Fault.of(at.toString(), value, rule)));
    }
}
