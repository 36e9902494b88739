package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.plan.fault.Fault;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The form of an object: the properties that it has, and no others.
 *
 * @param properties the form of each property
 * @param required those that must be there
 */
record ObjectShape(ImmutableSortedMap<String, Shape> properties, ImmutableSet<String> required) implements Shape {

    /** An object without properties. */
    static ObjectShape empty() {
        return new ObjectShape(ImmutableSortedMap.of(), ImmutableSet.of());
    }

    /** The same with a property that must be there. */
    ObjectShape with(String name, Shape shape) {
        return new ObjectShape(
                withOptional(name, shape).properties,
                ImmutableSet.<String>builder().addAll(required).add(name).build());
    }

    /** The same with a property that may be there. */
    ObjectShape withOptional(String name, Shape shape) {
        return new ObjectShape(
                ImmutableSortedMap.<String, Shape>naturalOrder()
                        .putAll(properties)
                        .put(name, shape)
                        .build(),
                required);
    }

    @Override
    public void check(JsonNode value, JsonPointer at, List<Fault> faults) {
        if (!value.isObject()) {
            Shape.fault(value, at, faults, "must be an object");
            return;
        }
        required.stream()
                .filter(name -> !value.has(name))
                .sorted()
                .forEach(name -> faults.add(Fault.of(at.toString(), "", "must have the property '" + name + "'")));
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonPointer place = at.appendProperty(member.getKey());
            Shape shape = properties.get(member.getKey());
            if (shape == null) {
                faults.add(Fault.of(
                        place.toString(), member.getKey(), "must be one of the properties " + properties.keySet()));
            } else {
                shape.check(member.getValue(), place, faults);
            }
        }
    }
}
