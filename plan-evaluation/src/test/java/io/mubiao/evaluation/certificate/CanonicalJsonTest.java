package io.mubiao.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.fault.FaultException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The examples are those of RFC 8785, without their floating point numbers. */
class CanonicalJsonTest {
    /** RFC 8785, 3.2.2 and 3.2.4. */
    @Test
    void escapesNoMoreThanItMust() {
        assertThat(canonical("{ \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                        + " \"literals\": [null, true, false] }"))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, 3.2.2.2. */
    @Test
    void escapesEveryControlCharacterInItsShortestForm() {
        assertThat(canonical("\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u0000\\u001f\\u007f\\u0080\\u2028\""))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u0080\u2028\"");
    }

    /** RFC 8785, 3.2.3. */
    @Test
    void sortsPropertiesByTheirUtf16Units() {
        assertThat(canonical("{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\","
                        + "\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
                        + "\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                        + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}"))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void sortsObjectsAtEveryDepthAndLeavesArraysAsTheyAre() {
        assertThat(canonical("[ {\"b\": {\"d\": [3, 1, {\"f\":0, \"e\":0}], \"c\": 0}, \"a\": []}, {} ]"))
                .isEqualTo("[{\"a\":[],\"b\":{\"c\":0,\"d\":[3,1,{\"e\":0,\"f\":0}]}},{}]");
    }

    @Test
    void writesWholeNumbersPlainly() {
        assertThat(canonical("[-0, 2020, -1, 9007199254740991, -9007199254740991]"))
                .isEqualTo("[0,2020,-1,9007199254740991,-9007199254740991]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5", "1.0", "1e2", "9007199254740992", "-9007199254740992", "[[1e400]]", "{\"a\":{\"b\":0.1}}"
            })
    void refusesNumbersThatNotAllReadersHaveAlike(String json) {
        JsonNode value = CanonicalJson.read(json, "test");
        assertThatThrownBy(() -> CanonicalJson.write(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be whole and at most 9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d\ud83d\ude00", "\ude00\ud83d", "\ud83d\ude00\ude00"})
    void refusesHalfASurrogatePair(String text) {
        JsonNode value = JsonNodeFactory.instance.stringNode(text);
        assertThatThrownBy(() -> CanonicalJson.write(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not hold half a surrogate pair");
        assertThat(CanonicalJson.departure("\"" + text + "\"", value)).isPresent();
    }

    @Test
    void hashesTheUtf8BytesOfTheCanonicalForm() throws NoSuchAlgorithmException {
        byte[] bytes = "{\"a\":\"目标\",\"b\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalJson.sha256(CanonicalJson.read("{\"b\": 1, \"a\": \"目标\"}", "test")))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadAsAnEqualAndDepartsFromNothing(@ForAll("objects") ObjectNode value) {
        String json = CanonicalJson.write(value);
        assertThat(CanonicalJson.read(json, "test")).isEqualTo(value);
        assertThat(CanonicalJson.departure(json, value)).isEmpty();
        assertThat(List.copyOf(CanonicalJson.read(json, "test").propertyNames()))
                .isSorted();
    }

    @Test
    void tellsWhereATextDepartsFromItsCanonicalForm() {
        assertThat(departure("{\"a\":1,\"b\":2}")).isEmpty();
        assertThat(departure("{\"a\":1, \"b\":2}"))
                .isEqualTo("line 1, column 8: must be canonical JSON (RFC 8785), and is not from here on");
        assertThat(departure("{\"b\":1,\"a\":2}")).startsWith("line 1, column 3:");
        assertThat(departure("{\"a\":1}\n")).startsWith("line 1, column 8:");
        assertThat(departure("{\"a\"\n:1}")).startsWith("line 1, column 5:");
        assertThat(departure("\"\\u00E9\"")).startsWith("line 1, column 2:");
        assertThat(departure("\"\\/\"")).startsWith("line 1, column 2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1,}",
                "{} {}",
                "{}x",
                "{\"a\":1,\"a\":1}",
                "\uFEFF{}",
                "{'a':1}",
                "NaN",
                "01"
            })
    void refusesWhatIsNotOneJsonValue(String json) {
        assertThatThrownBy(() -> CanonicalJson.read(json, "test")).isInstanceOf(FaultException.class);
    }

    @Test
    void namesTheDoubledPropertyAndItsPlace() {
        assertThatThrownBy(() -> CanonicalJson.read("{\"a\":{\"b\":1,\"b\":2}}", "test"))
                .hasMessageStartingWith("test: 1 fault\n  line 1, column ")
                .hasMessageContaining(", /a/b: must be readable JSON: Duplicate Object property \"b\"");
    }

    private static String canonical(String json) {
        return CanonicalJson.write(CanonicalJson.read(json, "test"));
    }

    private static String departure(String json) {
        return CanonicalJson.departure(json, CanonicalJson.read(json, "test"))
                .map(Object::toString)
                .orElse("");
    }

    @Provide
    static Arbitrary<ObjectNode> objects() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange('\u0000', '\u007f')
                .withChars("/\\\"\u0080\u2028\u4e2d\uFEFF\uFFFF")
                .ofMaxLength(8);
        return Arbitraries.maps(texts, texts).ofMaxSize(6).map(map -> {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            map.forEach(node::put);
            return node;
        });
    }
}
