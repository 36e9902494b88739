package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.value.YearRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
    private static final String HEADER = "indicator,area,period,value,numerator,denominator,basis,status,source\n";

    @TempDir
    private Path folder;

    private Path plan = Path.of("plan.json");
    private Path observations = Path.of("observations.csv");

    @BeforeEach
    void writeAPlanAndItsObservations() throws IOException {
        plan = folder.resolve("plan.json");
        observations = folder.resolve("observations.csv");
        PlanJson.write(TablePlan.plan(), plan);
        StringBuilder csv = new StringBuilder(HEADER);
        TablePlan.observations()
                .all()
                .forEach(observation -> csv.append(String.join(
                                ",",
                                observation.indicator().value(),
                                observation.area().value(),
                                observation.period().toString(),
                                observation.value().map(Object::toString).orElse(""),
                                observation.numerator().map(Object::toString).orElse(""),
                                observation.denominator().map(Object::toString).orElse(""),
                                "",
                                observation.status().toString().replace("NOT_STATED", ""),
                                "公报"))
                        .append('\n'));
        Files.writeString(observations, csv);
    }

    @Test
    void printsTheTableAndWhatWasNotUsed() {
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018");
        Evaluation evaluation = PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2018));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .isEqualTo("A small plan\nobservations.csv, as of 2018\n\n" + evaluation.toTable()
                        + "Observations not used: 2, as no target asks for their year\n"
                        + "Observations not used: 1, as they are later than the year of the evaluation\n");
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"r.html,HTML", "r.md,MARKDOWN", "r.csv,CSV", "r.json,JSON", "r.xml,STRATML", "r.txt,TABLE"})
    void writesAReportInTheFormatOfItsName(String name, ReportFormat format) {
        Path report = folder.resolve(name);
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018", "--report", report);

        assertThat(outcome.out()).endsWith("\nReport: " + report + "\n");
        assertThat(report).content().contains("Accidents");
        assertThat(ReportFormat.of(report)).isEqualTo(format);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void refusesAReportWhoseNameSaysNoFormat() {
        Outcome outcome = run(
                "--plan", plan, "--observations", observations, "--as-of", "2018", "--report", folder.resolve("r.pdf"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("r.pdf' must end with one of [.txt, .csv, .json, .md, .html, .xml]");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void saysWhereAReportCannotBeWritten() {
        Path report = folder.resolve("none").resolve("r.html");
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018", "--report", report);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("Cannot read or write: ");
    }

    @Test
    void printsChineseWhenAsked() {
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018", "--language", "zh");
        assertThat(outcome.out())
                .startsWith("小规划\nobservations.csv，截至2018\n\n目标  ")
                .contains("事故起数")
                .endsWith("未使用数据 2 条：没有目标需要该年数据\n未使用数据 1 条：晚于评价年份\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void readsObservationsInAnotherCharsetWhenAsked() throws IOException {
        String csv = Files.readString(observations);
        Files.write(observations, csv.getBytes(Charset.forName("GB18030")));
        Outcome asGb = run("--plan", plan, "--observations", observations, "--as-of", "2018", "--charset", "GB18030");
        assertThat(asGb.status()).isZero();
        Outcome asUtf8 = run("--plan", plan, "--observations", observations, "--as-of", "2018");
        assertThat(asUtf8.err()).contains("must be text in UTF-8");
        assertThat(asUtf8.status()).isEqualTo(1);
    }

    @Test
    void printsEveryFaultOfTheObservations() throws IOException {
        Files.writeString(observations, HEADER + "i1,640000,2018,NaN,,,,,\ni1,640000,2018,,,,,,\ni1,640000\n");
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(observations + ": 3 faults\n"
                        + "  line 2, value: 'NaN' is refused: Decimal 'NaN' must be plain digits, such as -12.5\n"
                        + "  line 3: Observation of 'i1' in 640000 for 2018 must have a value, or a numerator and a"
                        + " denominator\n"
                        + "  line 4: must have 9 fields and has 2\n");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void refusesAnIndicatorAndAPeriodThatNoVerdictWouldEverShow() throws IOException {
        PlanJson.write(TablePlan.plan().withPeriod(YearRange.of(2016, 2020)), plan);
        Files.writeString(
                observations,
                HEADER
                        + "i99,640000,2018,1,,,,,\n"
                        + "i1,640000,2010,1,,,,,\n"
                        + "i1,640000,2011,1,,,,,\n"
                        + "i1,640000,2021-H1,NaN,,,,,\n");
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018");
        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                observations + ": 4 faults\n"
                                        + "  line 2, indicator: 'i99' must be an indicator of plan 'small'\n"
                                        + "  line 3, period: '2010' must be in 2011–2020, the years that the plan asks for\n"
                                        + "  line 5, value: 'NaN' is refused: Decimal 'NaN' must be plain digits, such as -12.5\n"
                                        + "  line 5, period: '2021-H1' must be in 2011–2020, the years that the plan asks for\n"));
    }

    @Test
    void leavesABadFigureToTheVerdictThatNeedsItAndAnotherAreaToTheListOfTheUnused() throws IOException {
        String csv = Files.readString(observations)
                .replace("i1,640000,2018,90,", "i1,640000,2018,-90,")
                .replace("i7,640000,2018,,2,3,", "i7,640000,2018,,2,0,");
        Files.writeString(observations, csv + "i5,640100,2018,1,,,,,\n");
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("invalid figure")
                .contains("no denominator")
                .contains("Observations not used: 1, as their area was not evaluated\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void printsTheFaultsOfThePlan() throws IOException {
        Files.writeString(plan, "{}");
        Outcome outcome = run("--plan", plan, "--observations", observations, "--as-of", "2018");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(plan.toString()).contains("fault");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void namesAFileThatIsMissing() {
        Path missing = folder.resolve("missing.csv");
        Outcome outcome = run("--plan", plan, "--observations", missing, "--as-of", "2018");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "", "Cannot read or write: java.nio.file.NoSuchFileException: " + missing + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-plan,Plan 'unknown-plan' must be offered on the class path",
        "Plan.yaml,Plan id 'Plan.yaml' must match [a-z0-9]+(-[a-z0-9]+)* and have at most 100 characters"
    })
    void refusesAPlanThatNobodyOffers(String id, String message) {
        Outcome outcome = run("--plan", id, "--observations", observations, "--as-of", "2018");
        assertThat(outcome).isEqualTo(new Outcome(1, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--plan a --observations b                               | Option '--as-of' must be given",
                "--observations b --as-of 2018                           | Option '--plan' must be given",
                "--plan a --as-of 2018                                   | Option '--observations' must be given",
                "--plan a --observations b --as-of                       | Option '--as-of' must have a value",
                "--plan a --observations b --as-of 2018 --area c         | Option '--area' is not known",
                "--plan a --plan b --observations b --as-of 2018         | Option '--plan' must be given once",
                "--plan a --observations b --as-of last                  | Year 'last' must be four digits, such as 2020",
                "--plan a --observations b --as-of 2018 --language fr    | Language 'fr' must be en or zh",
                "--plan a --observations b --as-of 2018 --charset Nope   | Charset 'Nope' must be one that Java knows",
                "--plan a --observations b --as-of 2018 --charset a/b    | Charset 'a/b' must be one that Java knows"
            })
    void saysHowItIsUsedWhereItIsNotUnderstood(String arguments, String message) {
        Outcome outcome = run((Object[]) arguments.split(" ", -1));
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(message + "\nUsage: --plan ID-or-FILE.json --observations FILE.csv");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void saysHowItIsUsedWithoutArguments() {
        assertThat(run().status()).isEqualTo(2);
    }

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        int status = EvaluateCommand.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
