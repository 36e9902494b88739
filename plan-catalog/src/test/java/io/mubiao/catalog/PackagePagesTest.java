package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples on the pages of packages are sessions of the shell, and it answers as shown. */
class PackagePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("mubiao.root"));
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\\n( \\* jshell> .*?)\\n \\* }</pre>", Pattern.DOTALL);

    static List<Path> pagesWithExamples() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String module : List.of("plan-model", "plan-evaluation", "plan-catalog")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .filter(file -> EXAMPLE.matcher(text(file)).find())
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pagesWithExamples")
    void theShellAnswersAsThePageShows(Path page) throws IOException {
        Matcher example = EXAMPLE.matcher(text(page));
        try (Shell shell = Shell.ofProject(ROOT)) {
            while (example.find()) {
                List<String> shown =
                        example.group(1).lines().map(line -> line.substring(3)).toList();
                assertThat(shell.session(shown)).isEqualTo(String.join("\n", shown) + "\n");
            }
        }
    }

    @Test
    void statisticsAndMethodsHaveAnExample() throws IOException {
        Path evaluation = ROOT.resolve("plan-evaluation/src/main/java/io/mubiao/evaluation");
        assertThat(pagesWithExamples())
                .contains(
                        evaluation.resolve("statistics/package-info.java"),
                        evaluation.resolve("method/package-info.java"),
                        evaluation.resolve("method/composite/package-info.java"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
