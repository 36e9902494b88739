package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** JShell with the class path of a user; a snippet that fails fails the test. */
final class Shell implements AutoCloseable {
    private static final String PROMPT = "jshell> ";
    private static final String CONTINUED = "   ...> ";

    /** What a user has not: left out, since the compiler searches all of the class path for every snippet. */
    private static final Pattern OF_TESTS = Pattern.compile(
            "test-classes|archunit|jqwik|junit|assertj|networknt|json-schema|slf4j|opentest4j|apiguardian|byte-buddy");

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final JShell shell;
    private boolean variables = true;

    private Shell(Path files) {
        this.shell = JShell.builder()
                .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dmubiao.shell=" + files)
                .out(new PrintStream(output, true, UTF_8))
                .build();
        shell.addToClasspath(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !OF_TESTS.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator)));
    }

    /** The shell that {@code mvn -Pshell} opens. */
    static Shell ofProject(Path root) throws IOException {
        Path files = root.resolve("plan-catalog/src/main/jshell");
        Shell shell = new Shell(files);
        shell.run("import java.io.*;\n" + Files.readString(files.resolve("plan.jsh"), UTF_8));
        return shell;
    }

    /** What a script prints. It ends with {@code /exit}; the variables that it makes are forgotten. */
    String script(String source) {
        String exit = "/exit\n";
        assertThat(source).endsWith(exit);
        return printed(source.substring(0, source.length() - exit.length()));
    }

    /** What lines print, without the values of variables, which are forgotten. */
    String printed(String source) {
        variables = false;
        try {
            return run(source);
        } finally {
            variables = true;
            shell.variables().forEach(shell::drop);
        }
    }

    /** A session as it is shown, from the lines that are typed in it: those that begin with a prompt. */
    String session(List<String> lines) {
        StringBuilder session = new StringBuilder();
        StringBuilder snippet = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(PROMPT) || line.startsWith(CONTINUED)) {
                session.append(line).append('\n');
                snippet.append(line.substring(PROMPT.length())).append('\n');
                if (i + 1 == lines.size() || !lines.get(i + 1).startsWith(CONTINUED)) {
                    session.append(run(snippet.toString()));
                    snippet.setLength(0);
                }
            }
        }
        return session.toString();
    }

    /** What is shown when the lines are typed, a snippet being over with the line that completes it. */
    String run(String source) {
        output.reset();
        String typed = "";
        for (String line : source.lines().toList()) {
            CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(typed + line);
            if (snippet.completeness().isComplete()) {
                shell.eval(snippet.source()).forEach(this::shown);
                typed = snippet.remaining();
            } else if (snippet.completeness() != Completeness.EMPTY) {
                typed = typed + line + "\n";
            }
        }
        assertThat(typed).isEmpty();
        return output.toString(UTF_8);
    }

    private void shown(SnippetEvent event) {
        good(event);
        if (variables && event.snippet() instanceof VarSnippet variable) {
            output.writeBytes((variable.name() + " ==> " + event.value() + "\n").getBytes(UTF_8));
        }
    }

    private static void good(SnippetEvent event) {
        assertThat(event.status()).as(event.snippet().source()).isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).as(event.snippet().source()).isNull();
    }

    @Override
    public void close() {
        shell.close();
    }
}
