package io.mubiao.evaluation.method.composite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** What the package's documentation shows is what happens. */
class PackageExampleTest {
    private static final Path PAGE = Path.of(
            System.getProperty("mubiao.root"),
            "plan-evaluation/src/main/java/io/mubiao/evaluation/method/composite/package-info.java");
    private static final Pattern BLOCK =
            Pattern.compile("<pre>\\{@code\\n(.*?)^ \\* }</pre>", Pattern.MULTILINE | Pattern.DOTALL);
    private static final List<String> IMPORTS = List.of(
            "java.util.List",
            "java.util.Map",
            "io.mubiao.evaluation.figure.Figure",
            "io.mubiao.evaluation.method.composite.*",
            "io.mubiao.plan.value.Text");

    @Test
    void theExamplePrintsWhatIsShown() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE, UTF_8))
                .results()
                .map(block -> block.group(1).replaceAll("(?m)^ \\* ", ""))
                .toList();
        assertThat(blocks).hasSize(2);
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .forEach(shell::addToClasspath);
            IMPORTS.forEach(name -> run(shell, "import " + name + ";"));
            run(shell, blocks.get(0));
            String printed = run(
                    shell,
                    "java.util.Base64.getEncoder().encodeToString("
                            + "composite.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))");
            String text = new String(Base64.getDecoder().decode(printed.replace("\"", "")), UTF_8);
            assertThat(text + "\n").isEqualTo(blocks.get(1));
        }
    }

    /** Runs a text statement by statement and returns the value of the last. */
    private static String run(JShell shell, String text) {
        String value = "";
        String rest = text;
        while (!rest.isBlank()) {
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(Objects.requireNonNullElse(info.source(), rest))) {
                assertThat(event.status()).as(event.snippet().source()).isEqualTo(Snippet.Status.VALID);
                assertThat(event.exception()).isNull();
                value = Objects.requireNonNullElse(event.value(), "");
            }
            rest = info.remaining();
        }
        return value;
    }
}
