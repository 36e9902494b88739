package io.mubiao.evaluation.certificate;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CertificateTest {
    /** A fall by a tenth from the mean of 2014 and 2015. */
    private static final Plan PLAN = SmallPlan.of(
            Notation.requirement("<= -10%"),
            Notation.baseline("2014..2015").orElseThrow(),
            Notation.assessment("END_YEAR 2016..2020"));

    /** Its file form, written by hand after plan.schema.json, in canonical order. */
    private static final String PLAN_JSON =
            "{\"area\":\"640000\",\"countingBases\":[{\"id\":\"old\",\"name\":{\"zh\":\"口径\"}},"
                    + "{\"fromYear\":2016,\"id\":\"new\",\"name\":{\"zh\":\"口径\"}}],"
                    + "\"document\":{\"length\":0,\"title\":{\"zh\":\"小规划\"}},\"id\":\"small\","
                    + "\"indicators\":[{\"accumulation\":\"NONE\",\"id\":\"x\",\"kind\":\"AMOUNT\","
                    + "\"name\":{\"en\":\"Something\",\"zh\":\"某指标\"},\"unit\":{\"name\":{\"en\":\"each\",\"zh\":\"个\"}}}],"
                    + "\"period\":{\"from\":1900,\"to\":2200},"
                    + "\"targets\":[{\"citation\":{\"path\":\"一\",\"quote\":\"目标\",\"start\":0},\"english\":\"A target\","
                    + "\"id\":\"x\",\"indicator\":\"x\",\"nature\":\"NOT_STATED\",\"readings\":[{"
                    + "\"assessment\":{\"averaging\":\"MEAN_OF_YEARS\",\"rule\":\"END_YEAR\",\"years\":{\"from\":2016,\"to\":2020}},"
                    + "\"baseline\":{\"averaging\":\"MEAN_OF_YEARS\",\"moving\":false,\"years\":{\"from\":2014,\"to\":2015}},"
                    + "\"id\":\"only\",\"reason\":{\"en\":\"as it stands\",\"zh\":\"如文\"},"
                    + "\"requirement\":{\"approximate\":false,\"comparison\":\"AT_MOST\",\"inclusive\":true,"
                    + "\"level\":{\"kind\":\"PERCENT_CHANGE\",\"number\":\"-10\"}}}]}],"
                    + "\"title\":{\"en\":\"A small plan\",\"zh\":\"小规划\"}}";

    private static final String AREAS = "{\"evaluated\":[\"640000\"]}";
    private static final String OPTIONS = "{\"asOf\":2020,\"baselineGaps\":\"REFUSED\",\"bridges\":[],\"knownOn\":null,"
            + "\"line\":\"STRAIGHT\",\"rollUp\":\"COMPLETE\",\"undated\":\"REFUSED\"}";
    private static final String OBSERVATIONS = Stream.of("2014 0 100", "2015 1 101.5", "2020 2 90.68")
            .map(word -> word.split(" ", -1))
            .map(word -> "{\"area\":\"640000\",\"decimals\":" + word[1] + ",\"indicator\":\"x\",\"period\":\"" + word[0]
                    + "\",\"status\":\"NOT_STATED\",\"value\":\"" + word[2] + "\"}")
            .toList()
            .toString()
            .replace(" ", "");

    /** The mean of 100 and 101.5 is 100.75; nine tenths of it are 90.675, and 90.68 is above. */
    private static final String READINGS = "[{\"actual\":\"90.68\",\"actualYear\":2020,\"baseYearsLeftOut\":[],"
            + "\"baseline\":\"100.75\",\"caveats\":[],\"missing\":[],\"reading\":\"only\",\"reasons\":[],"
            + "\"required\":{\"inclusive\":true,\"upper\":\"90.675\"},\"soFarRounded\":false,\"verdict\":\"NOT_ATTAINED\"}]";

    @Test
    void isTheTextThatAThirdPartyWouldWrite() throws NoSuchAlgorithmException {
        Evaluation evaluation = evaluation("2014:100 2015:101.5 2020:90.68");
        String plan = "{\"id\":\"small\",\"sha256\":\"" + sha256(PLAN_JSON) + "\"}";
        String inputs = sha256("{\"areas\":" + AREAS + ",\"observations\":" + OBSERVATIONS + ",\"options\":" + OPTIONS
                + ",\"plan\":" + plan + "}");
        String working = CanonicalJson.write(WorkingJson.of(
                evaluation.attainments().get(0).working(),
                Question.positions(evaluation.observations().all())));
        String results = "[{\"agreement\":\"ALL\",\"area\":\"640000\",\"readings\":" + READINGS
                + ",\"target\":\"x\",\"verdict\":\"NOT_ATTAINED\",\"working\":" + working + "}]";
        String head = "{\"areas\":" + AREAS + ",\"format\":\"mubiao-certificate-1\",\"inputsSha256\":\"" + inputs
                + "\",\"observations\":" + OBSERVATIONS + ",\"options\":" + OPTIONS + ",\"plan\":" + plan
                + ",\"results\":" + results;
        String sha256 = sha256(head + "}");

        Certificate certificate = evaluation.certificate();

        assertThat(certificate.json()).isEqualTo(head + ",\"sha256\":\"" + sha256 + "\"}");
        assertThat(certificate.sha256()).isEqualTo(sha256);
        assertThat(certificate).hasToString("Certificate " + sha256);
        assertThat(certificate.verify(PLAN)).isEqualTo(new Verification(ImmutableList.of()));
        assertThat(certificate.verify(PLAN)).hasToString("good");
    }

    @Test
    void holdsEverythingThatAnObservationSays() {
        Observation observation = Observation.builder()
                .indicator(SmallPlan.INDICATOR)
                .area(SmallPlan.AREA)
                .period(Period.parse("2015"))
                .value(Decimal.parse("0.5"))
                .decimals(3)
                .numerator(Decimal.parse("1"))
                .denominator(Decimal.parse("2"))
                .basis(BasisId.of("new"))
                .status(Status.PROVISIONAL)
                .published(LocalDate.of(2016, 3, 15))
                .source("某年鉴/表“1”\n")
                .build();
        JsonNode node = InputsJson.observation(observation);

        assertThat(CanonicalJson.write(node))
                .isEqualTo(
                        "{\"area\":\"640000\",\"basis\":\"new\",\"decimals\":3,\"denominator\":\"2\",\"indicator\":\"x\","
                                + "\"numerator\":\"1\",\"period\":\"2015\",\"published\":\"2016-03-15\",\"source\":\"某年鉴/表“1”\\n\","
                                + "\"status\":\"PROVISIONAL\",\"value\":\"0.5\"}");
        assertThat(QuestionReader.observation(node)).isEqualTo(observation);
        assertThat(node.propertyNames())
                .containsExactlyInAnyOrderElementsOf(attributes(Observation.class, "sameFigures", "figures", "shown"));
    }

    @Test
    void holdsEveryOption() {
        assertThat(InputsJson.options(Options.asOf(Year.of(2020))).propertyNames())
                .containsExactlyInAnyOrderElementsOf(attributes(Options.class, "check", "shown"));
    }

    /** The accessors of a value, so that a new one cannot be forgotten. */
    private static List<String> attributes(Class<?> type, String... derived) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .map(Method::getName)
                .filter(name -> !List.of(derived).contains(name))
                .toList();
    }

    @Test
    void ofOneAttainmentHoldsItsOwnObservationsOnly() {
        Evaluation evaluation = PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2018));

        Certificate certificate = evaluation.certificate(TargetId.of("i2"), SmallPlan.AREA);

        JsonNode json = CanonicalJson.read(certificate.json(), "test");
        assertThat(json.get("observations")).hasSize(1);
        assertThat(json.at("/observations/0/indicator").stringValue()).isEqualTo("i2");
        assertThat(json.get("results")).hasSize(1);
        assertThat(json.at("/results/0/verdict").stringValue()).isEqualTo("NOT_ATTAINED");
        assertThat(certificate.verify(TablePlan.plan()).good()).isTrue();
    }

    @Test
    void ofAllAttainmentsIsInTheOrderOfTheEvaluation() {
        List<AreaId> areas = List.of(AreaId.of("b"), SmallPlan.AREA);
        Evaluation evaluation =
                PlanEvaluator.of(TablePlan.plan()).withAreas(areas).evaluate(TablePlan.observations(), Year.of(2018));

        JsonNode results =
                CanonicalJson.read(evaluation.certificate().json(), "test").get("results");

        assertThat(results)
                .extracting(result -> result.get("target").stringValue() + " "
                        + result.get("area").stringValue() + " "
                        + result.get("verdict").stringValue())
                .containsExactlyElementsOf(evaluation.attainments().stream()
                        .map(a -> a.target().id() + " " + a.area() + " " + a.verdict())
                        .toList());
        assertThat(evaluation.certificate().verify(TablePlan.plan()).good()).isTrue();
    }

    @Test
    void refusesWhatWasNotEvaluated() {
        Evaluation evaluation = evaluation("2020:90");
        assertThatThrownBy(() -> evaluation.certificate(TargetId.of("y"), SmallPlan.AREA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Target 'y'");
        assertThatThrownBy(() -> evaluation.certificate(TargetId.of("x"), AreaId.of("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("area 'nowhere'");
    }

    @Test
    void refusesATargetOrAreaTwice() {
        Figures figures = Figures.of(PLAN, Optional.empty(), Observations.none(), Options.asOf(Year.of(2020)));
        TargetId x = TargetId.of("x");
        assertThatThrownBy(() -> Certificate.of(figures, List.of(SmallPlan.AREA), List.of(x, x)))
                .hasMessage("Targets [x, x] must be of plan 'small', each once");
        assertThatThrownBy(() -> Certificate.of(figures, List.of(SmallPlan.AREA), List.of(x, TargetId.of("y"))))
                .hasMessage("Targets [x, y] must be of plan 'small', each once");
        assertThatThrownBy(() -> Certificate.of(figures, List.of(SmallPlan.AREA, SmallPlan.AREA), List.of(x)))
                .hasMessage("Areas [640000, 640000] must be one or more, each once");
        assertThatThrownBy(() -> Certificate.of(figures, List.of(), List.of(x)))
                .hasMessage("Areas [] must be one or more, each once");
    }

    @Test
    void refusesASourceThatIsNotText() {
        Observation observation = Observation.of("x", "640000", 2020, "90")
                .withValue(Decimal.of(1))
                .withSource("\ud83d");
        Evaluation evaluation = PlanEvaluator.of(PLAN).evaluate(Observations.of(List.of(observation)), Year.of(2020));
        assertThatThrownBy(evaluation::certificate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not hold half a surrogate pair, and has \\ud83d");
    }

    @Test
    void isWrittenAndReadByteByByte(@TempDir Path folder) throws IOException {
        Certificate certificate = evaluation("2014..2015:100 2020:90").certificate();
        Path file = folder.resolve("certificate.json");

        certificate.write(file);

        assertThat(file).hasBinaryContent(certificate.json().getBytes(StandardCharsets.UTF_8));
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
        assertThat(Certificate.read(file)).isEqualTo(certificate).hasSameHashCodeAs(certificate);
        assertThat(Certificate.parse(certificate.json())).isEqualTo(certificate);
        assertThat(evaluation("2014..2015:100 2020:91").certificate()).isNotEqualTo(certificate);
    }

    @Test
    void leavesNothingBehindWhereItCannotBeWritten(@TempDir Path folder) throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("full"));
        Certificate certificate = evaluation("2020:90").certificate();
        assertThatThrownBy(() -> certificate.write(taken)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
        assertThat(taken).isDirectory();
    }

    @Test
    void survivesSerializationAsAnEqual() {
        Certificate certificate = evaluation("2014..2015:100 2020:90").certificate();
        assertThat(copy(certificate)).isEqualTo(certificate);
        assertThat(copy(certificate.verify(TablePlan.plan()))).isEqualTo(certificate.verify(TablePlan.plan()));
    }

    private static Evaluation evaluation(String figures) {
        return PlanEvaluator.of(PLAN).evaluate(Observations.of(Notation.observations(figures)), Year.of(2020));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
