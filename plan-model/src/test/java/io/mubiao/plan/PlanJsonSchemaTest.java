package io.mubiao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(PlanJson.schema());

    private static final String CHAIN = "/headlineProvisions/0/chain";
    private static final String LINK = CHAIN + "/links/0";
    private static final String READING = "/targets/0/readings/0";
    private static final Map<String, Integer> BASE_YEARS = Map.of("from", 2016, "to", 2020);

    @Test
    void isASchemaItself() {
        Schema metaschema = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        assertThat(metaschema.validate(PlanJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsThePlan() {
        assertThat(errors(PlanFixture.json())).isEmpty();
    }

    @Test
    void acceptsThePlanWithoutWhatMayBeLeftOut() {
        PlanEdit edit = new PlanEdit()
                .remove("/title/en")
                .remove("/targets/0/english")
                .remove("/projects/0/provisions/0/measures/0/english")
                .remove("/document/sha256")
                .remove("/notes")
                .remove(READING + "/requirement/approximate")
                .remove(READING + "/baseline/averaging")
                .remove(READING + "/baseline/moving")
                .remove(READING + "/assessment/averaging")
                .remove("/indicators/0/accumulation")
                .remove("/indicators/1/ratio/denominator/accumulation");
        assertThat(errors(edit.json())).isEmpty();
        assertThat(edit.plan().notes()).isEmpty();
    }

    @Test
    void acceptsWhatAReaderOfTextsAdds() {
        PlanEdit edit = PlanEdit.unhashed()
                .put(CHAIN + "/deadline", deadline("2023年", "LAST_DAY", "2023-12-31"))
                .put(CHAIN + "/citation/quote", "（明湖市交通局牵头，各区人民政府落实，2023年）")
                .put("/headlineProvisions/1/chain/links/0/rule", Map.of("path", "一", "start", 0, "quote", "均由市教育局负责"))
                .put("/taskGroups/0/provisions", List.of())
                .put(
                        "/targets/0/proposal",
                        Map.of("rule", "REACH_LEVEL", "assumptions", List.of(Map.of("zh", "期限：规划最后一年"))));
        assertThat(errors(edit.json())).isEmpty();
        assertThat(PlanJson.parse(PlanJson.write(edit.plan()))).isEqualTo(edit.plan());
        assertThat(edit.plan().targets().get(0).proposal()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refusesAsTheReaderDoes(String fault, PlanEdit edit) {
        assertThat(edit.faults()).as("faults of the reader").isNotEmpty();
        assertThat(errors(edit.json())).as("errors of the schema").isNotEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("unknown property", edit().put("/colour", "green")),
                arguments("unknown property deep down", edit().put(LINK + "/parties/0/rank", 1)),
                arguments("missing id", edit().remove("/id")),
                arguments("missing end of the period", edit().remove("/period/to")),
                arguments("missing Chinese text", edit().remove("/title/zh")),
                arguments("missing chain", edit().remove("/headlineProvisions/1/chain")),
                arguments("blank text", edit().put("/notes/0/text/zh", " ")),
                arguments("blank English of a measure", edit().put("/projects/0/provisions/0/measures/0/english", "")),
                arguments("blank form", edit().put("/organisations/0/forms/0", "")),
                arguments("blank verb", edit().put(LINK + "/verb", " ")),
                arguments("number for a string", edit().put("/area", 990100)),
                arguments("string for a number", edit().put("/period/from", "2021")),
                arguments("fraction for a whole number", edit().put("/period/from", 2020.5)),
                arguments("object for an array", edit().put("/notes", Map.of())),
                arguments("id with capitals", edit().put("/area", "Minghu")),
                arguments("id with a doubled hyphen", edit().put("/area", "ming--hu")),
                arguments("id that is too long", edit().put("/area", "a".repeat(101))),
                arguments("decimal as a number", edit().put("/indicators/1/ratio/factor", 10000)),
                arguments("decimal with an exponent", edit().put(READING + "/requirement/level/number", "1e3")),
                arguments("decimal without its whole part", edit().put(READING + "/requirement/level/number", ".5")),
                arguments("unknown kind of organisation", edit().put("/organisations/0/kind", "TEAM")),
                arguments("unknown role", edit().put(LINK + "/roles/0", "BOSS")),
                arguments("unknown rule", edit().put(READING + "/assessment/rule", "NEVER")),
                arguments("year out of range", edit().put("/period/from", 1899)),
                arguments("negative offset", edit().put("/notes/0/citations/0/start", -1)),
                arguments("empty quote", edit().put("/notes/0/citations/0/quote", "")),
                arguments("malformed hash", edit().put("/document/sha256", "ABC")),
                arguments("document that is too long", edit().put("/document/length", 10_000_001)),
                arguments("ratio without its formula", edit().remove("/indicators/1/ratio")),
                arguments("formula of a count", edit().put("/indicators/1/kind", "COUNT")),
                arguments("factor of zero", edit().put("/indicators/1/ratio/factor", "0.0")),
                arguments("negative factor", edit().put("/indicators/1/ratio/factor", "-1")),
                arguments("one stage", edit().put("/indicators/4/stages", List.of(Map.of("zh", "已完成")))),
                arguments("no stages", edit().remove("/indicators/4/stages")),
                arguments("stages of an amount", edit().put("/indicators/4/kind", "AMOUNT")),
                arguments("WITHIN without an upper level", edit().remove("/targets/6/readings/0/requirement/upper")),
                arguments(
                        "upper level of AT_MOST",
                        edit().put("/targets/6/readings/0/requirement/comparison", "AT_MOST")),
                arguments(
                        "tolerance of what is not approximate",
                        edit().put("/targets/2/readings/0/requirement/approximate", false)),
                arguments("negative tolerance", edit().put("/targets/2/readings/0/requirement/tolerance", "-2")),
                arguments(
                        "approximate WITHIN",
                        edit().put("/targets/2/readings/0/requirement/comparison", "WITHIN")
                                .put(
                                        "/targets/2/readings/0/requirement/upper",
                                        Map.of("kind", "ABSOLUTE", "number", "1000"))),
                arguments("exclusive EXACTLY", edit().put("/targets/7/readings/0/requirement/inclusive", false)),
                arguments("relative level without a baseline", edit().remove(READING + "/baseline")),
                arguments(
                        "stage that must be at most",
                        edit().put("/targets/4/readings/0/requirement/comparison", "AT_MOST")),
                arguments("baseline without years", edit().remove(READING + "/baseline/years")),
                arguments(
                        "stated baseline as a number",
                        edit().put(READING + "/baseline", Map.of("years", BASE_YEARS, "stated", 7))),
                arguments("target without a reading", edit().put("/targets/0/readings", List.of())),
                arguments("note about nothing", edit().put("/notes/0/citations", List.of())),
                arguments("clause without a link", edit().put("/headlineProvisions/0/chain/links", List.of())),
                arguments("link without a role", edit().put(LINK + "/roles", List.of())),
                arguments("link with a role twice", edit().put(LINK + "/roles", List.of("LEAD", "LEAD"))),
                arguments("link without a party", edit().put(LINK + "/parties", List.of())),
                arguments(
                        "last day that is no date",
                        edit().put(CHAIN + "/deadline", deadline("年底", "LAST_DAY", "2023"))),
                arguments(
                        "last day of what goes on",
                        edit().put(CHAIN + "/deadline", deadline("持续推进", "ONGOING", "2023-12-31"))),
                arguments("proposal without its rule", edit().put("/targets/0/proposal", Map.of())),
                arguments("SOLE with an open list", edit().put(LINK + "/openList", "等")),
                arguments("JOINT with one party", edit().put(LINK + "/mode", "JOINT")));
    }

    private static Map<String, String> deadline(String written, String kind, String lastDay) {
        return Map.of("written", written, "kind", kind, "lastDay", lastDay);
    }

    private static PlanEdit edit() {
        return new PlanEdit();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
