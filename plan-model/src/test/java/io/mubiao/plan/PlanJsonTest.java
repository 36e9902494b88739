package io.mubiao.plan;

import static io.mubiao.plan.PlanFixture.faultsOf;
import static io.mubiao.plan.PlanFixture.jsonWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.value.Text;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private static final String WHOLE = "must be a whole number from -2147483648 to 2147483647";

    @Test
    void writesWhatItReadCharacterByCharacter() {
        assertThat(PlanJson.write(PlanFixture.plan())).isEqualTo(PlanFixture.json());
    }

    @Test
    void readsWhatItWroteAsAnEqualPlan() {
        Plan plan = PlanFixture.plan();
        assertThat(PlanJson.parse(PlanJson.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 30)
    void readsBackAnyTextThatIsNotBlank(@ForAll @NotBlank String chinese, @ForAll @NotBlank String english) {
        Plan plan = PlanFixture.plan().withTitle(Text.of(chinese, english));
        assertThat(PlanJson.parse(PlanJson.write(plan))).isEqualTo(plan);
    }

    @Test
    void namesNoClassInTheFile() {
        assertThat(PlanFixture.json()).doesNotContain("io.mubiao", "Immutable", "@", "java.");
    }

    @Test
    void takesDefaultsForWhatMayBeLeftOut() {
        PlanEdit edit = new PlanEdit()
                .remove("/targets/0/readings/0/requirement/approximate")
                .remove("/targets/0/readings/0/baseline/averaging")
                .remove("/targets/0/readings/0/baseline/moving")
                .remove("/targets/0/readings/0/assessment/averaging")
                .remove("/indicators/0/accumulation")
                .remove("/indicators/1/accumulation")
                .remove("/indicators/2/accumulation")
                .remove("/indicators/4/accumulation");
        assertThat(edit.plan()).isEqualTo(PlanFixture.plan());
    }

    @Test
    void refusesAnUnknownProperty() {
        assertThat(faultsOf(jsonWith("\"to\": 2025", "\"to\": 2025, \"till\": 1")))
                .containsExactly(new Fault(10, "/period/till", "till", "must be one of the properties [from, to]"));
    }

    @Test
    void refusesADoubledProperty() {
        assertThat(faultsOf(jsonWith("\"to\": 2025", "\"to\": 2024,\n\"to\": 2025")))
                .containsExactly(new Fault(11, "/period/to", "to", "must stand in its object once"));
    }

    @Test
    void refusesADoubledObjectOnceAndSpeaksOfTheLastOne() {
        assertThat(faultsOf(
                        jsonWith("\"period\": {", "\"period\": {\"from\": 1, \"to\": 2},\n\"period\": {\"till\": 3,")))
                .containsExactly(
                        new Fault(9, "/period", "period", "must stand in its object once"),
                        new Fault(9, "/period/till", "till", "must be one of the properties [from, to]"));
    }

    @Test
    void refusesNull() {
        assertThat(faultsOf(jsonWith("\"990100\"", "null")))
                .containsExactly(new Fault(7, "/area", "null", "must not be null: what is absent is left out"));
        assertThat(faultsOf(jsonWith("\"LEAD\"", "null")))
                .extracting(Fault::place, Fault::rule)
                .containsExactly(tuple(
                        "/headlineProvisions/0/chain/links/0/roles/0", "must not be null: what is absent is left out"));
    }

    @Test
    void refusesNullForTheWholePlan() {
        assertThat(faultsOf("null"))
                .containsExactly(new Fault(1, "", "null", "must not be null: what is absent is left out"));
    }

    @Test
    void refusesAScalarForAnObjectAndForAnArray() {
        assertThat(new PlanEdit().put("/period", "2021").faults())
                .containsExactly(Fault.of("/period", "\"2021\"", "must be an object"));
        assertThat(new PlanEdit().put("/notes", true).faults())
                .containsExactly(Fault.of("/notes", "true", "must be an array"));
    }

    @Test
    void refusesANumberForAString() {
        assertThat(faultsOf(jsonWith("\"990100\"", "990100")))
                .containsExactly(new Fault(7, "/area", "990100", "must be a string"));
        assertThat(new PlanEdit().put("/indicators/1/ratio/factor", 10000).faults())
                .containsExactly(Fault.of("/indicators/1/ratio/factor", "10000", "must be a string"));
        assertThat(new PlanEdit().put("/title/en", 5).faults())
                .containsExactly(Fault.of("/title/en", "5", "must be a string"));
    }

    @Test
    void refusesAStringForANumber() {
        assertThat(faultsOf(jsonWith("\"from\": 2021", "\"from\": \"2021\"")))
                .containsExactly(new Fault(9, "/period/from", "\"2021\"", WHOLE));
    }

    @Test
    void refusesAFractionForAWholeNumber() {
        assertThat(faultsOf(jsonWith("\"from\": 2021", "\"from\": 2.5")))
                .containsExactly(new Fault(9, "/period/from", "2.5", WHOLE));
    }

    @Test
    void refusesAWholeNumberThatIsTooLarge() {
        assertThat(faultsOf(jsonWith("\"from\": 2021", "\"from\": 99999999999")))
                .containsExactly(new Fault(9, "/period/from", "99999999999", WHOLE));
    }

    @Test
    void refusesANumberForTrueOrFalse() {
        assertThat(new PlanEdit()
                        .put("/targets/0/readings/0/requirement/inclusive", 1)
                        .faults())
                .containsExactly(Fault.of("/targets/0/readings/0/requirement/inclusive", "1", "must be true or false"));
    }

    @Test
    void refusesAnUnknownConstant() {
        String rule = "must be one of [UNIT, COLLECTIVE]";
        for (Object wrong : new Object[] {"TEAM", "unit", " UNIT", "", 0}) {
            assertThat(new PlanEdit().put("/organisations/0/kind", wrong).faults())
                    .containsExactly(Fault.of(
                            "/organisations/0/kind", wrong instanceof String ? "\"" + wrong + "\"" : "0", rule));
        }
    }

    @Test
    void refusesAMalformedId() {
        assertThat(faultsOf(jsonWith("\"990100\"", "\"99 01\"")))
                .containsExactly(new Fault(
                        7,
                        "/area",
                        "\"99 01\"",
                        "Area id '99 01' must match [a-z0-9]+(-[a-z0-9]+)* and have at most 100 characters"));
    }

    @Test
    void refusesAMalformedDecimal() {
        assertThat(new PlanEdit()
                        .put("/targets/0/readings/0/requirement/level/number", "1e9")
                        .faults())
                .containsExactly(Fault.of(
                        "/targets/0/readings/0/requirement/level/number",
                        "\"1e9\"",
                        "Decimal '1e9' must be plain digits, such as -12.5"));
    }

    @Test
    void refusesAMissingPropertyAndNamesIt() {
        assertThat(faultsOf(jsonWith("    \"from\": 2021,\n", "")))
                .containsExactly(new Fault(8, "/period", "", "must have the property 'from'"));
        assertThat(new PlanEdit().remove("/targets/0/nature").faults())
                .containsExactly(Fault.of("/targets/0", "", "must have the property 'nature'"));
        assertThat(new PlanEdit().remove("/title/zh").faults())
                .containsExactly(Fault.of("/title", "", "must have the property 'zh'"));
    }

    @Test
    void refusesWhatAnElementItselfRefuses() {
        assertThat(faultsOf(jsonWith("\"from\": 2021", "\"from\": 2026")))
                .containsExactly(new Fault(8, "/period", "", "Years 2026–2025 must run forward within 1900–2200"));
    }

    @Test
    void givesAFaultOfThePlanItsLine() {
        assertThat(faultsOf(jsonWith("\"declaredCount\": 3", "\"declaredCount\": 4")))
                .containsExactly(new Fault(
                        lineOf("\"declaredCount\": 3"),
                        "/sections/0/declaredCount",
                        "4",
                        "must equal the number of TARGETS found, 3"));
    }

    @Test
    void givesWhatIsAbsentTheLineOfTheObjectAroundIt() {
        assertThat(faultsOf(jsonWith(",\n      \"fromYear\": 2021", "")))
                .containsExactly(new Fault(
                        lineOf("\"id\": \"from-2021\"") - 1,
                        "/countingBases/1/fromYear",
                        "",
                        "must be a year after that of the basis before"));
    }

    @Test
    void refusesTextBehindThePlan() {
        int end = PlanFixture.json().split("\n", -1).length;
        assertThat(faultsOf(PlanFixture.json() + "{}"))
                .containsExactly(new Fault(end, "", "{}", "must not follow the plan"));
        assertThat(faultsOf(jsonWith("\"990100\"", "990100") + "{}"))
                .extracting(Fault::rule)
                .containsExactly("must be a string", "must not follow the plan");
        assertThat(faultsOf(PlanFixture.json() + "x")).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(end);
            assertThat(fault.rule()).startsWith("must be readable JSON: ");
        });
    }

    @Test
    void refusesTextThatIsNoJson() {
        assertThat(faultsOf(PlanFixture.json().substring(0, 200)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isPositive();
                    assertThat(fault.rule()).startsWith("must be readable JSON: ");
                });
        assertThat(faultsOf("")).containsExactly(Fault.of("", "", "must be an object"));
    }

    @Test
    void reportsTheFaultThatMakesATextUnreadableEvenAfterAnotherFault() {
        String json = jsonWith("\"990100\"", "990100");
        assertThat(faultsOf(json.substring(0, json.length() - 2)))
                .extracting(Fault::rule)
                .singleElement()
                .asString()
                .startsWith("must be readable JSON: ");
    }

    @Test
    void reportsAllFaultsOfAFileInTheOrderOfItsLines() {
        String json = PlanFixture.json()
                .replace("\"990100\"", "990100")
                .replaceFirst("\"from\": 2021", "\"from\": 2.5")
                .replaceFirst("\"length\": \\d+,", "")
                .replaceFirst("\"COLLECTIVE\"", "\"CROWD\"")
                .replaceFirst("\"factor\": \"10000\"", "\"factor\": \"1\", \"factor\": \"0\"")
                .replaceFirst("\"id\": \"headline-p1\"", "\"id\": \"Headline\"")
                .replaceFirst("\"number\": \"12.5\"", "\"number\": null")
                .replaceFirst("\"kind\": \"SLIP\"", "\"sort\": \"SLIP\"");
        assertThat(faultsOf(json))
                .isSortedAccordingTo(Comparator.comparingInt(Fault::line))
                .extracting(Fault::place)
                .containsExactly(
                        "/area",
                        "/period/from",
                        "/document",
                        "/organisations/2/kind",
                        "/indicators/1/ratio",
                        "/indicators/1/ratio/factor",
                        "/headlineProvisions/0/id",
                        "/targets/3/readings/0/requirement/level/number",
                        "/notes/0",
                        "/notes/0/sort");
    }

    @Test
    void putsEveryFaultIntoTheMessage() {
        assertThatThrownBy(() -> PlanJson.parse(
                        jsonWith("\"990100\"", "990100").replaceFirst("\"to\": 2025", "\"to\": \"2025\"")))
                .isInstanceOf(FaultException.class)
                .hasMessage("JSON text: 2 faults\n"
                        + "  line 7, column 11, /area: '990100' must be a string\n"
                        + "  line 10, column 11, /period/to: '\"2025\"' " + WHOLE);
    }

    private static int lineOf(String words) {
        String json = PlanFixture.json();
        return json.substring(0, json.indexOf(words)).split("\n", -1).length;
    }
}
