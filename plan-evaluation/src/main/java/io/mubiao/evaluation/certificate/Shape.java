package io.mubiao.evaluation.certificate;

import io.mubiao.plan.fault.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The form that a JSON value must have. */
@FunctionalInterface
interface Shape {
    /** Adds everything that is wrong with a value. */
    void check(JsonNode value, JsonPointer at, List<Fault> faults);

    /** A text that can be parsed, in the one form that what it means is written in. */
    static Shape text(Function<String, ?> parse) {
        return (value, at, faults) -> {
            if (!value.isString()) {
                fault(value, at, faults, "must be a string");
                return;
            }
            String text = value.stringValue();
            try {
                String written = parse.apply(text).toString();
                if (!written.equals(text)) {
                    fault(value, at, faults, "must be written as " + written);
                }
            } catch (IllegalArgumentException e) {
                fault(value, at, faults, String.valueOf(e.getMessage()));
            }
        };
    }

    /** Any text. */
    static Shape anyText() {
        return text(text -> text);
    }

    /** A text that matches, or the rule that says what it must be. */
    static Shape matching(String form, String rule) {
        return text(text -> {
            if (!text.matches(form)) {
                throw new IllegalArgumentException(rule);
            }
            return text;
        });
    }

    /** The name of one of the constants. */
    static <E extends Enum<E>> Shape one(Class<E> constants) {
        List<String> names =
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        return text(text -> {
            if (!names.contains(text)) {
                throw new IllegalArgumentException("must be one of " + names);
            }
            return text;
        });
    }

    /** A whole number. */
    static Shape number(int least, int most) {
        return (value, at, faults) -> {
            if (!value.isIntegralNumber()
                    || !value.canConvertToInt()
                    || value.intValue() < least
                    || value.intValue() > most) {
                fault(value, at, faults, "must be a whole number from " + least + " to " + most);
            }
        };
    }

    /** True or false. */
    static Shape truth() {
        return (value, at, faults) -> {
            if (!value.isBoolean()) {
                fault(value, at, faults, "must be true or false");
            }
        };
    }

    /** Null, or what the other shape asks for. */
    static Shape orNull(Shape other) {
        return (value, at, faults) -> {
            if (!value.isNull()) {
                other.check(value, at, faults);
            }
        };
    }

    /** An array whose elements all have one shape. */
    static Shape array(Shape element) {
        return (value, at, faults) -> {
            if (!value.isArray()) {
                fault(value, at, faults, "must be an array");
                return;
            }
            for (int i = 0; i < value.size(); i++) {
                element.check(value.get(i), at.appendIndex(i), faults);
            }
        };
    }

    /** Adds a fault of a value. */
    static void fault(JsonNode value, JsonPointer at, List<Fault> faults, String rule) {
        String shown = value.isString() ? value.stringValue() : value.isContainer() ? "" : value.toString();
        faults.add(Fault.of(at.toString(), shown, rule));
    }
}
