package io.mubiao.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Throwables;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds every fault of a JSON text that could not be bound. It follows the types of the model down the tree: a scalar is
 * tried by itself, an object only once all its parts are good, so that each fault is reported once, where it is.
 */
final class PlanJsonDiagnosis {
    private final JsonMapper mapper;
    private final Map<String, Integer> lines;
    private final List<Fault> faults = new ArrayList<>();

    private PlanJsonDiagnosis(JsonMapper mapper, Map<String, Integer> lines) {
        this.mapper = mapper;
        this.lines = lines;
    }

    static List<Fault> faults(JsonMapper mapper, String json) {
        PlanJsonDiagnosis diagnosis = new PlanJsonDiagnosis(mapper, JsonLines.of(mapper, json));
        diagnosis.check(mapper.readTree(json), mapper.constructType(Plan.class), JsonPointer.empty());
        return diagnosis.faults;
    }

    private void check(JsonNode node, JavaType type, JsonPointer at) {
        JavaType inner = type.isTypeOrSubTypeOf(Optional.class) ? type.containedType(0) : type;
        int before = faults.size();
        if (node.isNull()) {
            fault(at, "null", "must not be null: leave the property out");
        } else if (inner.isTypeOrSubTypeOf(Iterable.class)) {
            elements(node, inner.containedType(0), at);
        } else {
            Map<String, JavaType> properties = properties(inner.getRawClass());
            if (!properties.isEmpty()) {
                members(node, properties, at);
            }
            if (faults.size() == before) {
                bind(node, inner, at);
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

    private void members(JsonNode node, Map<String, JavaType> properties, JsonPointer at) {
        if (!node.isObject()) {
            fault(at, node.toString(), "must be an object");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonPointer place = at.appendProperty(member.getKey());
            JavaType type = properties.get(member.getKey());
            if (type == null) {
                fault(place, member.getKey(), "is not one of the properties " + properties.keySet());
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
                several.faults().forEach(fault -> faults.add(fault.onLine(line(fault.place()))));
            } else {
                String rule = cause instanceof DatabindException databind
                        ? databind.getOriginalMessage()
                        : cause.getMessage();
                fault(at, node.isContainer() ? "" : node.toString(), rule);
            }
        }
    }

    /** What an object of the type may hold: what its builder, or its record, declares; nothing for a scalar. */
    private Map<String, JavaType> properties(Class<?> type) {
        Map<String, JavaType> properties = new LinkedHashMap<>();
        JsonDeserialize built = type.getAnnotation(JsonDeserialize.class);
        if (built != null) {
            for (Method method : built.builder().getSuperclass().getDeclaredMethods()) {
                JsonProperty property = method.getAnnotation(JsonProperty.class);
                if (property != null) {
                    properties.put(property.value(), mapper.constructType(method.getGenericParameterTypes()[0]));
                }
            }
        } else if (type.isRecord()
                && Stream.of(type.getMethods()).noneMatch(m -> m.isAnnotationPresent(JsonCreator.class))) {
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), mapper.constructType(component.getGenericType()));
            }
        }
        return properties;
    }

    private void fault(JsonPointer at, String value, String rule) {
        faults.add(Fault.of(at.toString(), value, rule).onLine(line(at.toString())));
    }

    private int line(String pointer) {
        return lines.getOrDefault(pointer, 0);
    }
}
