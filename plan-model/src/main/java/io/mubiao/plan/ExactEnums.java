package io.mubiao.plan;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an enum constant by exactly its name. Left alone, Jackson takes {@code " LEAD "} for {@code LEAD}. */
final class ExactEnums extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> lenient) {
        return new StdDeserializer<Object>(type) {
            @Override
            public Object deserialize(JsonParser parser, DeserializationContext context) {
                for (Object constant : type.getRawClass().getEnumConstants()) {
                    if (parser.hasToken(JsonToken.VALUE_STRING)
                            && ((Enum<?>) constant).name().equals(parser.getString())) {
                        return constant;
                    }
                }
                return context.handleUnexpectedToken(type, parser);
            }
        };
    }
}
