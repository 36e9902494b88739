package io.mubiao.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an object of a type of the model holds in the file form: what its builder, or its record, declares. A type that is
 * no object there has no properties.
 *
 * @param properties the type of each property, in alphabetical order of their names
 * @param required those that must be there
 */
record JsonShape(ImmutableSortedMap<String, Type> properties, ImmutableSet<String> required) {

    static JsonShape of(Class<?> type) {
        JsonDeserialize built = type.getAnnotation(JsonDeserialize.class);
        if (built != null) {
            return ofBuilder(built.builder().getSuperclass());
        }
        boolean object = type.isRecord()
                && Stream.of(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonCreator.class));
        return object ? ofRecord(type) : new JsonShape(ImmutableSortedMap.of(), ImmutableSet.of());
    }

    private static JsonShape ofBuilder(Class<?> builder) {
        Map<String, Type> properties = new TreeMap<>();
        Set<String> required = new HashSet<>();
        for (Method method : builder.getDeclaredMethods()) {
            JsonProperty property = method.getAnnotation(JsonProperty.class);
            if (property != null) {
                properties.put(property.value(), method.getGenericParameterTypes()[0]);
                if (property.required()) {
                    required.add(property.value());
                }
            }
        }
        return new JsonShape(ImmutableSortedMap.copyOf(properties), ImmutableSet.copyOf(required));
    }

    private static JsonShape ofRecord(Class<?> type) {
        Map<String, Type> properties = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), component.getGenericType());
        }
        return new JsonShape(ImmutableSortedMap.copyOf(properties), ImmutableSet.copyOf(properties.keySet()));
    }
}
