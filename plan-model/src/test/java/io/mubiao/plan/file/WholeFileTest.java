package io.mubiao.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader sees the old file or the new one, and nothing else. */
class WholeFileTest {
    @TempDir
    private Path directory;

    @Test
    void takesThePlaceOfAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "old");

        WholeFile.write(file, "新");

        assertThat(file).hasContent("新");
        assertThat(directory).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThatThrownBy(() -> WholeFile.write(directory.resolve("none").resolve("a.txt"), "new"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesTheNameOfADirectoryAndLeavesNoDraft() throws IOException {
        Path taken = Files.createDirectory(directory.resolve("a.txt"));
        Files.writeString(taken.resolve("inside"), "x");

        assertThatThrownBy(() -> WholeFile.write(taken, "new")).isInstanceOf(UncheckedIOException.class);
        assertThat(taken.resolve("inside")).hasContent("x");
        assertThat(directory).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void takesNoNameBeforeAllDraftsAreWritten() throws IOException {
        Path old = Files.writeString(directory.resolve("a.txt"), "old");
        Path impossible = directory.resolve("none").resolve("b.txt");

        assertThatThrownBy(() -> WholeFile.write(ImmutableMap.of(old, "new", impossible, "new")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(old).hasContent("old");
        assertThat(directory).isDirectoryNotContaining("glob:**.draft");
    }
}
