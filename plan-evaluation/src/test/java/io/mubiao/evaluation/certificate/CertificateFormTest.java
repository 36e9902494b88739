package io.mubiao.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading is strict, and names everything that is wrong. */
class CertificateFormTest {
    private static final String GOOD = PlanEvaluator.of(SmallPlan.of(
                    Notation.requirement("<= -10%"),
                    Notation.baseline("2015").orElseThrow(),
                    Notation.assessment("END_YEAR 2016..2020")))
            .withAreas(AreaTree.of(List.of(
                    area("640000").build(),
                    area("b").parent(AreaId.of("640000")).build())))
            .evaluate(Observations.of(Notation.observations("2015:100 2020:f90")), Year.of(2020))
            .certificate()
            .json();

    /** What is replaced, by what, where that is wrong, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "asOf":2020            | "asOf":"2020"               | /options/asOf              | '2020' must be a whole number from -999999999 to 999999999
            "asOf":2020            | "asOf":2020.5               | /options/asOf              | '2020.5' must be a whole number from -999999999 to 999999999
            "asOf":2020            | "asOf":null                 | /options/asOf              | 'null' must be a whole number from -999999999 to 999999999
            "asOf":2020            | "asOf":2020,"asOfDay":1     | /options/asOfDay           | 'asOfDay' must be one of the properties [asOf, baselineGaps, bridges, knownOn, line, rollUp, undated]
            "knownOn":null         | "knownOn":"2020-02-30"      | /options/knownOn           | '2020-02-30' must be a date, such as 2018-03-15
            "line":"STRAIGHT"      | "line":"straight"           | /options/line              | 'straight' must be one of [STRAIGHT, GEOMETRIC]
            "undated":"REFUSED"    | "undated":true              | /options/undated           | 'true' must be a string
            ,"undated":"REFUSED"   | ``                          | /options                   | must have the property 'undated'
            "bridges":[]           | "bridges":{}                | /options/bridges           | must be an array
            "bridges":[]           | "bridges":[1]               | /options/bridges/0         | '1' must be an object
            "value":"100"          | "value":"100.0"             | /observations/0/value      | '100.0' must be written as 100
            "value":"100"          | "value":100                 | /observations/0/value      | '100' must be a string
            "value":"100"          | "value":"1e2"               | /observations/0/value      | Decimal '1e2' must be plain digits, such as -12.5
            "period":"2015"        | "period":"2015-13"          | /observations/0/period     | Period '2015-13' must be a year or a part of one
            "decimals":0           | "decimals":99999999999      | /observations/0/decimals   | '99999999999' must be a whole number from -2147483648 to 2147483647
            "format":"mubiao-certificate-1" | "format":"mubiao-certificate-2" | /format       | 'mubiao-certificate-2' must be mubiao-certificate-1
            "upper":"90"           | "upper":"90.0"              | /results/0/readings/0/required/upper | '90.0' must be an exact figure, such as -12.5 or 200/3
            "soFarRounded":false   | "soFarRounded":"false"      | /results/0/readings/0/soFarRounded | 'false' must be true or false
            "level":"COUNTY"       | "level":"MOON"              | /areas/tree/0/level        | 'MOON' must be one of [COUNTRY, PROVINCE, PREFECTURE, COUNTY, TOWNSHIP]
            "parent":"640000"      | "parent":"B"                | /areas/tree/1/parent       | 'B' Area id 'B' must match
            """)
    void namesTheValueAndTheRule(String part, String wrong, String place, String rule) {
        assertThat(GOOD).contains(part);
        List<Fault> faults = faults(GOOD.replaceFirst(Pattern.quote(part), wrong));
        assertThat(faults).isNotEmpty();
        Fault first = faults.get(0);
        assertThat(first.place()).isEqualTo(place);
        assertThat(first.toString()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,"value":"100"                     | ``                                          | /observations/0           | must have a value, or a numerator and a denominator
            "value":"100"                      | "numerator":"1","value":"100"               | /observations/0           | must have a numerator and a denominator, or neither
            "period":"2015"                    | "period":"2021"                             | /observations/0           | must stand in the order of indicator, area, period
            "period":"2015","status":"NOT_STATED" | "period":"2020","status":"FINAL"         | /observations/1           | '90' must be the figure of its twin at /0
            "evaluated":["640000","b"]         | "evaluated":["640000","640000"]             | /areas/evaluated/1        | '640000' must stand once
            "evaluated":["640000","b"]         | "evaluated":[]                              | /areas/evaluated          | must name at least one area
            "evaluated":["640000","b"]         | "evaluated":["b","640000"]                  | /results/0/area           | '640000' must be b: a target has one result in each area
            "evaluated":["640000","b"]         | "evaluated":["640000","b","c"]              | /results                  | must be one for each target in each of 3 areas
            "parent":"640000"                  | "parent":"c"                                | /areas/tree/1/parent      | 'c' must be the id of an area that comes before
            "bridges":[]                       | "bridges":[{"factor":"0","from":"old","indicator":"x","source":"s","to":"new"}] | /options/bridges/0 | must have a factor greater than 0
            "bridges":[]                       | "bridges":[{"factor":"1","from":"old","indicator":"x","source":"s","to":"new"},{"factor":"2","from":"old","indicator":"x","source":"s","to":"new"}] | /options/bridges | must be one for an indicator and two bases
            "zh":"地区640000"                   | "zh":" "                                    | /areas/tree/0             | Text zh must not be blank
            """)
    void namesWhatDoesNotGoTogether(String part, String wrong, String place, String rule) {
        assertThat(GOOD).contains(part);
        List<Fault> faults = faults(GOOD.replaceFirst(Pattern.quote(part), wrong));
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.toString()).contains(rule);
        });
    }

    @Test
    void refusesAnObservationThatStandsTwice() {
        int from = GOOD.indexOf("{\"area\"", GOOD.indexOf("\"observations\""));
        String first = GOOD.substring(from, GOOD.indexOf('}', from) + 1);
        assertThat(faults(GOOD.replace(first, first + "," + first)))
                .extracting(Fault::toString)
                .containsExactly("/observations/1: must stand once");
    }

    @Test
    void refusesATargetWhoseResultsAreNotTogether() {
        String results = GOOD.substring(GOOD.indexOf("\"results\":[") + 11, GOOD.lastIndexOf("],\"sha256\""));
        String others = results.replace("\"target\":\"x\"", "\"target\":\"y\"");
        String between = results.replaceFirst("\"target\":\"x\"", "\"target\":\"y\"");
        assertThat(faults(GOOD.replace(results, results + "," + others + "," + results)))
                .extracting(Fault::place)
                .containsExactly("/results/4/target", "/results/5/target");
        assertThat(faults(GOOD.replace(results, between)))
                .extracting(Fault::place)
                .containsExactly("/results/1/target");
    }

    @Test
    void namesEverythingAtOnce() {
        String wrong = GOOD.replace("\"line\":\"STRAIGHT\"", "\"line\":\"BENT\"")
                .replace("\"value\":\"90\"", "\"value\":90,\"why\":\"\"")
                .replace("{\"areas\"", "{ \"areas\"");
        assertThat(faults(wrong))
                .extracting(Fault::toString)
                .containsExactly(
                        "/observations/1/value: '90' must be a string",
                        "/observations/1/why: 'why' must be one of the properties [area, basis, decimals, denominator,"
                                + " indicator, numerator, period, published, source, status, value]",
                        "/options/line: 'BENT' must be one of [STRAIGHT, GEOMETRIC]",
                        "line 1, column 2: must be canonical JSON (RFC 8785), and is not from here on");
    }

    @Test
    void refusesWhatIsNotCanonical() {
        assertThat(faults(GOOD + "\n"))
                .extracting(Fault::toString)
                .containsExactly("line 1, column " + (GOOD.length() + 1)
                        + ": must be canonical JSON (RFC 8785), and is not from here on");
        assertThat(faults(GOOD.replace("\"asOf\":2020", "\"asOf\":2.020e3"))).hasSizeGreaterThan(1);
        assertThat(faults(GOOD.replace("STRAIGHT", "STR\\u0041IGHT"))).hasSize(1);
        assertThat(faults(GOOD.replace("\"decimals\":0", "\"decimals\":-0"))).hasSize(1);
    }

    @Test
    void refusesAnythingButAnObject() {
        assertThat(faults("[]")).extracting(Fault::toString).containsExactly("must be an object");
        assertThat(faults("null")).extracting(Fault::toString).containsExactly("'null' must be an object");
        assertThat(faults("{}")).hasSize(8);
    }

    @Test
    void refusesAFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("certificate.json");
        Files.write(file, new byte[] {'{', (byte) 0xC3, '}'});
        assertThatThrownBy(() -> Certificate.read(file))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageEndingWith("must be text in UTF-8, and is not");
    }

    @Test
    void refusesAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("certificate.json");
        Files.writeString(file, "\uFEFF" + GOOD);
        assertThatThrownBy(() -> Certificate.read(file)).isInstanceOf(FaultException.class);
    }

    private static List<Fault> faults(String json) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> Certificate.parse(json));
        assertThat(refused).isNotNull();
        return refused.faults();
    }

    private static Area.Builder area(String id) {
        Area.Builder area = Area.builder();
        area.id(AreaId.of(id)).name(Text.of("地区" + id)).level(AreaLevel.COUNTY);
        return area;
    }
}
