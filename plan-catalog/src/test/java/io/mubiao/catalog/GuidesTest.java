package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sessions of the guides are sessions of the shell, and it answers as shown. */
class GuidesTest {
    private static final Path ROOT = Path.of(System.getProperty("mubiao.root"));
    private static final Pattern SESSION =
            Pattern.compile("^```jshell\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"plan-model", "plan-evaluation", "plan-catalog"})
    void theShellAnswersAsTheGuideShows(String module) throws IOException {
        String guide = Files.readString(ROOT.resolve(module).resolve("README.md"), UTF_8);
        // The shell of the profile starts in the root of the project, that of the tests in a module.
        String shown = SESSION.matcher(guide)
                .results()
                .map(session -> session.group(1).replace("Path.of(\"", "Path.of(\"" + ROOT + "/"))
                .collect(Collectors.joining());

        assertThat(shown.lines().filter(line -> line.startsWith("jshell> "))).hasSizeGreaterThan(5);
        try (Shell shell = Shell.ofProject(ROOT)) {
            assertThat(shell.session(shown.lines().toList())).isEqualTo(shown);
        }
    }
}
