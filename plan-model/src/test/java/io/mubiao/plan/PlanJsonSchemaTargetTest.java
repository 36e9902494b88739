package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.LevelKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema says of moving baselines, levels for each year, milestones, allocations and accumulation. */
class PlanJsonSchemaTargetTest {
    private static final JsonNode TREE = JsonMapper.builder().build().readTree(PlanJson.schema());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema());

    private static final String READING = "/targets/0/readings/0";
    private static final String LEVEL = READING + "/requirement/level";
    private static final String TRIPS = "/targets/5/readings/0";
    private static final Map<String, Integer> BASE_YEARS = Map.of("from", 2016, "to", 2020);
    private static final Map<String, ?> ABSOLUTE = level("ABSOLUTE", "30");
    private static final Map<String, ?> RELATIVE = level("CHANGE", "-3");
    private static final Map<String, ?> PER_YEAR = level("PERCENT_CHANGE_PER_YEAR", "-3");

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void listsTheConstantsOfTheModel(String place, Enum<?>[] constants) {
        assertThat(TREE.at("/$defs/" + place + "/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments("accumulation", Accumulation.values()),
                arguments("indicator/properties/kind", IndicatorKind.values()),
                arguments("level/properties/kind", LevelKind.values()),
                arguments("baseline/properties/averaging", Averaging.values()),
                arguments("assessment/properties/rule", AssessmentRule.values()),
                arguments("requirement/properties/comparison", Comparison.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void acceptsWhatTheReaderAccepts(String what, PlanEdit edit) {
        assertThat(edit.plan().targets()).as("targets that are read").hasSize(8);
        assertThat(errors(edit)).as("errors of the schema").isEmpty();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("stock", unhashed().put("/indicators/7/accumulation", "STOCK")),
                arguments("moving baseline", single().put(READING + "/baseline/moving", true)),
                arguments("baseline in another area", single().put(READING + "/baseline/area", "100000")),
                arguments("level for each year", single().put(LEVEL, PER_YEAR)),
                arguments(
                        "fall of everything in a year",
                        single().put(LEVEL + "/kind", "PERCENT_CHANGE_PER_YEAR").put(LEVEL + "/number", "-0100.0")),
                arguments("fall of almost everything", single().put(LEVEL, level("PERCENT_CHANGE_PER_YEAR", "-99.9"))),
                arguments("rise in a year", single().put(LEVEL, level("PERCENT_CHANGE_PER_YEAR", "250"))),
                arguments("total against a total", total(Map.of("years", BASE_YEARS, "averaging", "TOTAL"))),
                arguments("total against a stated one", total(Map.of("years", BASE_YEARS, "stated", "250"))),
                arguments("milestones", milestone(READING, ABSOLUTE)),
                arguments("relative milestone", milestone(READING, PER_YEAR)),
                arguments("no milestones", unhashed().put(TRIPS + "/milestones", List.of())),
                arguments("allocation", allocation(0, Map.of("level", ABSOLUTE, "baseline", "40", "source", "文件"))),
                arguments("allocation of a corridor", allocation(6, Map.of("level", ABSOLUTE, "upper", ABSOLUTE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refusesAsTheReaderDoes(String fault, PlanEdit edit) {
        assertThat(edit.faults()).as("faults of the reader").isNotEmpty();
        assertThat(errors(edit)).as("errors of the schema").isNotEmpty();
    }

    static Stream<Arguments> broken() {
        Map<String, ?> total = Map.of("years", BASE_YEARS, "averaging", "TOTAL");
        return Stream.of(
                arguments("unknown accumulation", unhashed().put("/indicators/0/accumulation", "SUM")),
                arguments("ratio that is a flow", unhashed().put("/indicators/1/accumulation", "FLOW")),
                arguments("stage that is a flow", unhashed().put("/indicators/4/accumulation", "FLOW")),
                arguments(
                        "unknown accumulation of a term",
                        unhashed().put("/indicators/1/ratio/numerator/accumulation", "SUM")),
                arguments("word for moving", single().put(READING + "/baseline/moving", "yes")),
                arguments("malformed area of a baseline", single().put(READING + "/baseline/area", "A 1")),
                arguments("malformed indicator of a baseline", single().put(READING + "/baseline/indicator", "")),
                arguments(
                        "stated baseline that moves",
                        single().put(READING + "/baseline/stated", "7").put(READING + "/baseline/moving", true)),
                arguments(
                        "stated baseline in another area",
                        single().put(READING + "/baseline/stated", "7").put(READING + "/baseline/area", "100000")),
                arguments(
                        "stated baseline of another indicator",
                        single().put(READING + "/baseline/stated", "7").put(READING + "/baseline/indicator", "cats")),
                arguments("total that moves", total(with(total, "moving", true))),
                arguments("total as a base of one year", single().put(READING + "/baseline/averaging", "TOTAL")),
                arguments("total against a mean", total(Map.of("years", BASE_YEARS))),
                arguments("mean by total", unhashed().put(READING + "/assessment/averaging", "TOTAL")),
                arguments("moving baseline of a mean", unhashed().put("/targets/0/readings/1/baseline/moving", true)),
                arguments(
                        "mean of levels for each year",
                        unhashed().put("/targets/0/readings/1/requirement/level", PER_YEAR)),
                arguments(
                        "fall of more than everything",
                        single().put(LEVEL, level("PERCENT_CHANGE_PER_YEAR", "-100.01"))),
                arguments(
                        "fall of ten times everything", single().put(LEVEL, level("PERCENT_CHANGE_PER_YEAR", "-1000"))),
                arguments(
                        "level for each year without a baseline",
                        unhashed().put("/targets/7/readings/0/requirement/level", PER_YEAR)),
                arguments(
                        "level for each year on another series",
                        single().put(LEVEL, PER_YEAR).put(READING + "/baseline/area", "100000")),
                arguments(
                        "milestone without a level",
                        unhashed().put(READING + "/milestones", List.of(Map.of("year", 2023)))),
                arguments(
                        "milestone in a year that is out of range",
                        unhashed().put(READING + "/milestones", List.of(Map.of("year", 1, "level", ABSOLUTE)))),
                arguments("milestone of a total", milestone(TRIPS, ABSOLUTE)),
                arguments("milestone of a corridor", milestone("/targets/6/readings/0", ABSOLUTE)),
                arguments("relative milestone without a baseline", milestone("/targets/7/readings/0", RELATIVE)),
                arguments(
                        "milestone for each year on another series",
                        milestone(READING, PER_YEAR).put(READING + "/baseline/area", "100000")),
                arguments("allocation without a level", allocation(0, Map.of())),
                arguments(
                        "allocation to nowhere",
                        unhashed().put("/targets/0/allocations", List.of(Map.of("level", ABSOLUTE)))),
                arguments("allocation with a blank source", allocation(0, Map.of("level", ABSOLUTE, "source", " "))),
                arguments("allocation from a number", allocation(0, Map.of("level", ABSOLUTE, "baseline", 40))),
                arguments("upper allocation of AT_MOST", allocation(0, Map.of("level", ABSOLUTE, "upper", ABSOLUTE))),
                arguments("lower allocation of a corridor alone", allocation(6, Map.of("level", ABSOLUTE))));
    }

    /** The plan with one reading of its first target, which is END_YEAR. */
    private static PlanEdit single() {
        return unhashed().remove("/targets/0/readings/1");
    }

    private static PlanEdit total(Map<String, ?> baseline) {
        return unhashed().put(TRIPS + "/requirement/level", RELATIVE).put(TRIPS + "/baseline", baseline);
    }

    private static PlanEdit milestone(String reading, Map<String, ?> level) {
        return unhashed().put(reading + "/milestones", List.of(Map.of("year", 2023, "level", level)));
    }

    private static PlanEdit allocation(int target, Map<String, ?> parts) {
        return unhashed().put("/targets/" + target + "/allocations", List.of(with(parts, "area", "990101")));
    }

    private static Map<String, ?> with(Map<String, ?> parts, String name, Object value) {
        Map<String, Object> more = new HashMap<>(parts);
        more.put(name, value);
        return more;
    }

    private static Map<String, ?> level(String kind, String number) {
        return Map.of("kind", kind, "number", number);
    }

    private static List<Error> errors(PlanEdit edit) {
        return SCHEMA.validate(edit.json(), InputFormat.JSON);
    }
}
