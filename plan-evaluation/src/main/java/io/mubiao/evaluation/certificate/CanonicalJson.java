package io.mubiao.evaluation.certificate;

import com.google.common.hash.Hashing;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) gives it: no white space, properties in the order of
 * their UTF-16 units, no escape that is not needed. Numbers are whole and below 2⁵³, where all notations agree.
 */
final class CanonicalJson {
    private static final long LARGEST = (1L << 53) - 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(
                    JsonWriteFeature.ESCAPE_FORWARD_SLASHES,
                    JsonWriteFeature.ESCAPE_NON_ASCII,
                    JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if a number is not whole or not below 2⁵³, or a text holds half a surrogate pair:
     *     RFC 8785 has no form for these
     */
    static String write(JsonNode value) {
        refuseNumbers(value);
        String json = text(value);
        OptionalInt half = halfPair(json);
        if (half.isPresent()) {
            String around = json.substring(Math.max(0, half.getAsInt() - 40), half.getAsInt());
            throw new IllegalArgumentException("Text after '" + around
                    + "' must not hold half a surrogate pair, and has " + codeUnit(json, half.getAsInt()));
        }
        return json;
    }

    /** The SHA-256 of a value: of its canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
    static String sha256(JsonNode value) {
        return Hashing.sha256().hashString(write(value), StandardCharsets.UTF_8).toString();
    }

    /**
     * Reads any JSON text, canonical or not.
     *
     * @param name what to call it in messages
     * @throws FaultException if it cannot be read to its end, or has a property twice in an object
     */
    static JsonNode read(String json, String name) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            try {
                @Nullable JsonNode value = MAPPER.readTree(parser);
                if (value == null) {
                    throw new FaultException(name, List.of(located(parser, "must be readable JSON, and is empty")));
                }
                return value;
            } catch (JacksonException e) {
                throw new FaultException(
                        name, List.of(located(parser, "must be readable JSON: " + e.getOriginalMessage())));
            }
        }
    }

    private static Fault located(JsonParser parser, String rule) {
        return Fault.of(parser.streamReadContext().pathAsPointer().toString(), "", rule)
                .at(
                        parser.currentLocation().getLineNr(),
                        parser.currentLocation().getColumnNr());
    }

    /** Where a JSON text first departs from the canonical form of its value. */
    static Optional<Fault> departure(String json, JsonNode value) {
        OptionalInt half = halfPair(json);
        if (half.isPresent()) {
            return Optional.of(departure(
                    json,
                    half.getAsInt(),
                    "must not hold half a surrogate pair, and has " + codeUnit(json, half.getAsInt())));
        }
        String canonical = text(value);
        if (canonical.equals(json)) {
            return Optional.empty();
        }
        int shorter = Math.min(json.length(), canonical.length());
        int same = IntStream.range(0, shorter)
                .filter(i -> json.charAt(i) != canonical.charAt(i))
                .findFirst()
                .orElse(shorter);
        return Optional.of(departure(json, same, "must be canonical JSON (RFC 8785), and is not from here on"));
    }

    private static Fault departure(String json, int offset, String rule) {
        String before = json.substring(0, offset);
        int line = Math.toIntExact(before.chars().filter(c -> c == '\n').count()) + 1;
        return Fault.of("", "", rule).at(line, offset - before.lastIndexOf('\n'));
    }

    private static String text(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }

    private static void refuseNumbers(JsonNode value) {
        if (value.isNumber()
                && !(value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() <= LARGEST
                        && value.longValue() >= -LARGEST)) {
            throw new IllegalArgumentException("Number " + value + " must be whole and at most " + LARGEST);
        }
        value.forEach(CanonicalJson::refuseNumbers);
    }

    private static String codeUnit(String text, int index) {
        return "\\u" + Integer.toHexString(text.charAt(index));
    }

    private static OptionalInt halfPair(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> Character.isHighSurrogate(text.charAt(i))
                        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                        : Character.isLowSurrogate(text.charAt(i))
                                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))))
                .findFirst();
    }
}
