package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.PlanJson.Limits;
import java.lang.reflect.Type;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading by tokens, held against databind. */
class PlanJsonReaderTest {
    private static final JsonMapper MAPPER = PlanJsonMapper.within(Limits.standard());
    private static final String CHAIN = "/headlineProvisions/0/chain";
    private static final String BASELINE = "/targets/0/readings/0/baseline";
    private static final Map<String, Integer> BASE_YEARS = Map.of("from", 2016, "to", 2020);

    /** Good plans that have, all together, every property that there is. */
    static List<PlanEdit> plans() {
        return List.of(
                new PlanEdit(),
                unhashed()
                        .put(
                                CHAIN + "/deadline",
                                Map.of("written", "2023年", "kind", "LAST_DAY", "lastDay", "2023-12-31"))
                        .put(CHAIN + "/citation/quote", "（明湖市交通局牵头，各区人民政府落实，2023年）"),
                unhashed()
                        .put(
                                "/headlineProvisions/1/chain/links/0/rule",
                                Map.of("path", "一", "start", 0, "quote", "均由市教育局负责"))
                        .put(
                                "/targets/0/proposal",
                                Map.of("rule", "REACH_LEVEL", "assumptions", List.of(Map.of("zh", "期限：规划最后一年")))),
                unhashed().put(BASELINE + "/area", "100000"),
                unhashed()
                        .put("/indicators/5/unit/name", Map.of("zh", "起", "en", "accidents"))
                        .put(BASELINE + "/indicator", "book-bus-trips"),
                unhashed().put(BASELINE, Map.of("years", BASE_YEARS, "stated", "250")),
                unhashed()
                        .put(
                                "/targets/0/allocations",
                                List.of(Map.of(
                                        "area",
                                        "990101",
                                        "level",
                                        level("-5"),
                                        "baseline",
                                        "7",
                                        "source",
                                        "渝政发〔2021〕1号")))
                        .put(
                                "/targets/0/readings/0/milestones",
                                List.of(Map.of(
                                        "year", 2023, "level", Map.of("kind", "PERCENT_CHANGE", "number", "-5")))),
                unhashed()
                        .put(
                                "/targets/6/allocations",
                                List.of(Map.of("area", "990101", "level", level("2"), "upper", level("3")))));
    }

    private static Map<String, String> level(String number) {
        return Map.of("kind", "ABSOLUTE", "number", number);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsWhatDatabindReads(PlanEdit edit) {
        assertThat(tokens(edit.json())).isEqualTo(MAPPER.readValue(edit.json(), Plan.class));
    }

    @Test
    void isTriedOnEveryProperty() {
        Set<String> had = new TreeSet<>();
        Set<String> declared = new TreeSet<>();
        plans().forEach(edit -> collect(MAPPER.readTree(edit.json()), Plan.class, had, declared));
        assertThat(had).isEqualTo(declared);
    }

    @Property(tries = 400)
    void takesNothingThatDatabindRefuses(@ForAll("places") String place, @ForAll("values") Object value) {
        String json = unhashed().put(place, value).json();
        Optional<Plan> plan = tried(() -> tokens(json));
        assertThat(plan.isEmpty() || plan.equals(tried(() -> MAPPER.readValue(json, Plan.class))))
                .isTrue();
    }

    @Property(tries = 400)
    void missesNothingThatDatabindMisses(@ForAll("places") String place) {
        String json = unhashed().remove(place).json();
        assertThat(tried(() -> tokens(json))).isEqualTo(tried(() -> MAPPER.readValue(json, Plan.class)));
    }

    @Provide
    Arbitrary<String> places() {
        List<String> places = new ArrayList<>();
        collect(MAPPER.readTree(unhashed().json()), "", places);
        return Arbitraries.of(places);
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(
                "",
                " ",
                "2021",
                "lead",
                "LEAD ",
                0,
                1,
                -1,
                2021,
                2.0,
                1e10,
                99_999_999_999L,
                true,
                List.of(),
                Map.of());
    }

    @Test
    void refusesWhatFollowsThePlan() {
        assertThatThrownBy(() -> tokens(PlanFixture.json() + "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADoubledProperty() {
        assertThatThrownBy(() -> tokens(PlanFixture.jsonWith("\"to\": 2025", "\"to\": 2025, \"to\": 2025")))
                .isInstanceOf(JacksonException.class);
    }

    private static Plan tokens(String json) {
        return PlanJsonReader.tokens(Limits.standard(), CharBuffer.wrap(json.toCharArray()));
    }

    private interface Reading {
        Plan plan();
    }

    private static Optional<Plan> tried(Reading reading) {
        try {
            return Optional.of(reading.plan());
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** The JSON pointers of everything in a tree. */
    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(pointer + "/" + i);
            collect(node.get(i), pointer + "/" + i, pointers);
        }
        node.properties().forEach(property -> {
            pointers.add(pointer + "/" + property.getKey());
            collect(property.getValue(), pointer + "/" + property.getKey(), pointers);
        });
    }

    /** The properties that the objects of a tree have, and those that their types declare. */
    private static void collect(JsonNode node, Type declaredType, Set<String> had, Set<String> declared) {
        JavaType outer = MAPPER.constructType(declaredType);
        JavaType type = outer.hasContentType() || outer.isReferenceType() ? outer.getContentType() : outer;
        Map<String, Type> properties = JsonShape.of(type.getRawClass()).properties();
        properties.keySet().forEach(name -> declared.add(type.getRawClass().getSimpleName() + "." + name));
        if (node.isArray()) {
            node.forEach(element -> collect(element, type, had, declared));
        } else if (!properties.isEmpty()) {
            node.properties().forEach(property -> {
                had.add(type.getRawClass().getSimpleName() + "." + property.getKey());
                collect(property.getValue(), Objects.requireNonNull(properties.get(property.getKey())), had, declared);
            });
        }
    }
}
