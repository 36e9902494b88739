package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("mubiao.root"));
    private static final Path ILLUSTRATIVE =
            ROOT.resolve("plan-catalog/src/main/resources/io/mubiao/catalog/illustrative-ningxia-2011-2020.csv");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private final String readme = text(ROOT.resolve("README.md"));

    @Test
    void theMainJobPrintsWhatIsShownEvenWithoutALocale() throws Exception {
        List<String> jobs = blocks("console").stream()
                .filter(block -> block.startsWith("$ mvn -q -Pevaluate") && block.contains("\n"))
                .filter(block -> !block.endsWith("=zh\n")
                        && !block.matches("(?s)\\$ mvn -q -Pevaluate -D(observations|report).*"))
                .toList();

        assertThat(jobs).hasSize(2);
        for (String job : jobs) {
            String command = job.lines().findFirst().orElseThrow();
            assertThat(job).isEqualTo(command + "\n" + evaluate(command.endsWith("=zh") ? "zh" : "en"));
        }
    }

    @Test
    void everyCommandUsesAProfileAndPropertiesOfThePom() {
        String poms = text(ROOT.resolve("pom.xml")) + text(ROOT.resolve("plan-catalog/pom.xml"));
        Matcher names = Pattern.compile("-P(\\w+)|-D(\\w+)=")
                .matcher(String.join(
                        "",
                        blocks("console").stream()
                                .map(b -> b.lines().findFirst().orElse(""))
                                .toList()));

        assertThat(names.results())
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(poms)
                        .contains(
                                name.group(1) != null ? "<id>" + name.group(1) + "</id>" : "${" + name.group(2) + "}"));
    }

    @Test
    void theJavaExampleIsTheOneThatAStrangerRuns() {
        Path example = ROOT.resolve("plan-catalog/src/it/stranger/src/main/java/example/Example.java");

        assertThat(blocks("java")).containsExactly(text(example));
    }

    @Test
    void theDependenciesHaveTheVersionOfTheBuild() {
        String version = text(ROOT.resolve("pom.xml"))
                .replaceAll("(?s).*?<artifactId>plan-parent</artifactId>\\s*<version>(.*?)</version>.*", "$1");

        assertThat(blocks("xml")).singleElement().satisfies(block -> {
            assertThat(Pattern.compile("<version>(.*?)</version>")
                            .matcher(block)
                            .results())
                    .hasSize(2)
                    .allSatisfy(found -> assertThat(found.group(1)).isEqualTo(version));
            assertThat(block).contains("<artifactId>plan-evaluation<", "<artifactId>plan-catalog<");
        });
    }

    @Test
    void theShellAnswersAsShown() throws Exception {
        String shown = fromRoot(String.join("", blocks("jshell")));

        assertThat(shown).isNotEmpty();
        try (Shell shell = Shell.ofProject(ROOT)) {
            assertThat(shell.session(shown.lines().toList())).isEqualTo(shown);
        }
    }

    /** Each phrase of the tour, parted from the next by two blanks, stands on the page, in that order line by line. */
    @Test
    void theTourIsOfThePage() throws Exception {
        List<String> tours = blocks("text").stream()
                .filter(block -> block.contains("Target by target"))
                .toList();
        String page;
        try (Shell shell = Shell.ofProject(ROOT)) {
            page = shell.printed("System.out.println(evaluate(illustrative(), 2020).report().as(ReportFormat.HTML))");
        }
        String text = page.replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", "");

        assertThat(tours).hasSize(1);
        for (String line : tours.get(0).lines().toList()) {
            for (String phrase : line.strip().split(" {2,}", -1)) {
                assertThat(text).as(phrase).contains(phrase);
            }
        }
    }

    /** The shell of the profile starts in the root of the project, that of the tests in a module. */
    private static String fromRoot(String snippet) {
        return snippet.replace("Path.of(\"", "Path.of(\"" + ROOT + "/");
    }

    private List<String> blocks(String language) {
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String evaluate(String language) throws IOException, InterruptedException {
        ProcessBuilder job = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.mubiao.evaluation.EvaluateCommand",
                "--plan",
                PlanCatalog.NINGXIA_WORK_SAFETY.value(),
                "--observations",
                ILLUSTRATIVE.toString(),
                "--as-of",
                "2020",
                "--language",
                language);
        job.environment().putAll(Map.of("LANG", "C", "LC_ALL", "C"));
        Process process = job.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
