package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shell of the project says: its welcome, its guide and its scripts. */
class ShellScriptsTest {
    private static final Path ROOT = Path.of(System.getProperty("mubiao.root"));
    private static final Path FILES = ROOT.resolve("plan-catalog/src/main/jshell");
    private static final Path GOLDEN = ROOT.resolve("plan-catalog/src/test/resources/io/mubiao/catalog/shell");
    private static final int LINES = 40;
    private static final int COLUMNS = 100;

    private static Shell shell;

    @BeforeAll
    static void open() throws IOException {
        shell = Shell.ofProject(ROOT);
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    @Test
    void theWelcomeIsShort() throws IOException {
        assertThat(shell.printed(text(FILES.resolve("hint.jsh"))).lines())
                .hasSizeLessThan(20)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(COLUMNS))
                .anyMatch(line -> line.contains("help()"));
    }

    @ParameterizedTest
    @MethodSource
    void everyScriptPrintsWhatIsExpected(String script) throws IOException {
        assertThat(shell.script(text(FILES.resolve(script + ".jsh")))).isEqualTo(text(GOLDEN.resolve(script + ".txt")));
    }

    /** All but the startup and the welcome, so that a new one needs its output. */
    static Stream<String> everyScriptPrintsWhatIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsh")
                            && !List.of("plan.jsh", "hint.jsh").contains(name))
                    .map(name -> name.substring(0, name.length() - ".jsh".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void theGuideListsItsTopics() throws IOException {
        List<String> titles =
                topics().map(topic -> topic.lines().findFirst().orElseThrow()).toList();

        String listed = shell.printed("help()");

        assertThat(listed.lines().skip(2).map(String::strip)).isEqualTo(titles);
        assertThat(shell.printed("help(\"weather\")")).isEqualTo("There is no topic 'weather'.\n" + listed);
    }

    @Test
    void aTopicIsShownAsItIsWritten() throws IOException {
        String topic = topics().findFirst().orElseThrow();

        assertThat(shell.printed("help(\"plan\")")).isEqualTo(topic + "\n");
    }

    /** The statements run as a block, which is much faster than one by one. */
    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicFitsAScreenAndItsStatementsRun(String topic) {
        assertThat(topic.lines())
                .hasSizeLessThanOrEqualTo(LINES)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(COLUMNS));
        List<String> statements =
                topic.lines().filter(line -> line.startsWith("    ")).toList();
        assertThat(statements).hasSizeBetween(3, 6);
        assertThat(shell.printed("{" + String.join(";", statements) + ";}")).isNotBlank();
    }

    static Stream<String> topics() throws IOException {
        return Stream.of(text(FILES.resolve("help.txt")).split("(?m)^# ", -1))
                .filter(section -> !section.isBlank())
                .map(String::strip);
    }

    @Test
    void whateverIsShownIsShownWhole() {
        assertThat(shell.printed("show(Optional.empty())")).isEqualTo("nothing\n");
        assertThat(shell.printed("show(Optional.of(List.of(1, 2)))")).isEqualTo("1\n2\n");
        assertThat(shell.printed("show(Stream.of(\"a\"))")).isEqualTo("a\n");
        assertThat(shell.printed("show(Map.of(1, 2))")).isEqualTo("key  value\n----------\n1    2\n");
        assertThat(shell.printed("show(null)")).isEqualTo("null\n");
        assertThat(shell.printed("show(Path.of(\"a/b\"))")).isEqualTo("a/b\n");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
