package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON text, value by value: it stands at the value that is read next. What is not of the kind that is asked for is
 * refused, without a word about what is wrong.
 */
final class JsonInput {
    private final JsonParser parser;

    JsonInput(JsonParser parser) {
        this.parser = parser;
        parser.nextToken();
    }

    /** Reads one value. */
    interface Value<T> {
        T read(JsonInput in);
    }

    /** Goes into an object, in front of its first property. */
    void object() {
        expect(JsonToken.START_OBJECT);
    }

    /** Goes on to the value of the next property, or out of the object behind the last. */
    boolean property() {
        if (parser.nextName() == null) {
            expect(JsonToken.END_OBJECT);
            return false;
        }
        parser.nextToken();
        return true;
    }

    /** The name of the property whose value is read next. */
    String name() {
        return parser.currentName();
    }

    <T> ImmutableList<T> list(Value<? extends T> element) {
        expect(JsonToken.START_ARRAY);
        ImmutableList.Builder<T> list = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(this));
        }
        return list.build();
    }

    String string() {
        expect(JsonToken.VALUE_STRING);
        return parser.getString();
    }

    int whole() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getIntValue();
    }

    boolean truth() {
        if (!parser.hasToken(JsonToken.VALUE_TRUE)) {
            expect(JsonToken.VALUE_FALSE);
        }
        return parser.hasToken(JsonToken.VALUE_TRUE);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, string());
    }

    /** The end of the text, behind the value that was read last. */
    void end() {
        if (parser.nextToken() != null) {
            throw refused();
        }
    }

    /** What the object that was read had to have. */
    <T> T given(@Nullable T value) {
        if (value == null) {
            throw refused();
        }
        return value;
    }

    /** What is thrown for all that is not as it must be, such as a property that is not known. */
    IllegalArgumentException refused() {
        return new IllegalArgumentException("Not the JSON of a plan");
    }

    private void expect(JsonToken token) {
        if (!parser.hasToken(token)) {
            throw refused();
        }
    }
}
