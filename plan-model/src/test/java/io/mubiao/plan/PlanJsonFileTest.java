package io.mubiao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.PlanJson.Limits;
import io.mubiao.plan.fault.FaultException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJsonFileTest {
    private static final Limits STANDARD = Limits.standard();

    @TempDir
    Path folder;

    @Test
    void readsTheFileItWrote() {
        Path file = folder.resolve("plan.json");
        PlanJson.write(PlanFixture.plan(), file);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(PlanFixture.json());
        assertThat(PlanJson.read(file)).isEqualTo(PlanFixture.plan());
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "\uFEFF" + PlanFixture.json());
        assertThat(PlanJson.read(file)).isEqualTo(PlanFixture.plan());
    }

    @Test
    void replacesAFileWholeAndLeavesNoDraftBehind() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "x".repeat(1_000_000));
        PlanJson.write(PlanFixture.plan(), file);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(PlanFixture.json());
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void leavesNoDraftBehindWhenItCannotWrite() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("plan.json"));
        Files.createFile(occupied.resolve("something"));
        assertThatThrownBy(() -> PlanJson.write(PlanFixture.plan(), occupied)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(occupied));
    }

    @Test
    void namesTheFileInItsMessages() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThatThrownBy(() -> PlanJson.read(file))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith(file + ": 5 faults\n");
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThatThrownBy(() -> PlanJson.read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void leavesTheStreamOpen() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(PlanFixture.json().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PlanJson.read(in, "stream", STANDARD);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void refusesAFileOfMoreBytesThanTheLimit() {
        int size = PlanFixture.json().getBytes(StandardCharsets.UTF_8).length;
        assertThat(readWithin(new Limits(size, 32, 100_000))).isEqualTo(PlanFixture.plan());
        assertThatThrownBy(() -> readWithin(new Limits(size - 1, 32, 100_000)))
                .isInstanceOf(FaultException.class)
                .hasMessage("stream: 1 fault\n  must have at most " + (size - 1) + " bytes");
    }

    @Test
    void refusesAFileThatNestsDeeperThanTheLimit() {
        assertThatThrownBy(() -> readWithin(new Limits(STANDARD.bytes(), 3, 100_000)))
                .isInstanceOf(FaultException.class)
                .hasMessageMatching(
                        "stream: 1 fault\n  line \\d+, column \\d+, /document/otherPieces/0: must nest at most 3 deep, .*");
    }

    @Test
    void refusesAnEndlessNest() {
        assertThatThrownBy(() -> PlanJson.parse("[".repeat(100_000)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("must nest at most 32 deep");
    }

    @Test
    void refusesAStringLongerThanTheLimit() {
        assertThatThrownBy(() -> readWithin(new Limits(STANDARD.bytes(), 32, 63)))
                .isInstanceOf(FaultException.class)
                .hasMessageMatching(
                        "(?s)stream: 1 fault\n  line \\d+, column \\d+, /.*: must .* with strings of at most 63 characters .*");
        assertThatThrownBy(() -> PlanJson.parse("{\"id\": \"" + "a".repeat(100_001) + "\"}"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(", /id: must nest");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = PlanFixture.json().getBytes(StandardCharsets.UTF_8);
        bytes[PlanFixture.json().indexOf("明湖") + 1] = (byte) 0xFF;
        assertThatThrownBy(() -> PlanJson.read(new ByteArrayInputStream(bytes), "stream", STANDARD))
                .isInstanceOf(FaultException.class)
                .hasMessage("stream: 1 fault\n  must be text in UTF-8, and is not");
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatThrownBy(() -> new Limits(0, 1, 1)).hasMessage("Limits 0, 1, 1 must each be at least 1");
        assertThatThrownBy(() -> new Limits(1, 0, 1)).hasMessage("Limits 1, 0, 1 must each be at least 1");
        assertThatThrownBy(() -> new Limits(1, 1, 0)).hasMessage("Limits 1, 1, 0 must each be at least 1");
    }

    private static Plan readWithin(Limits limits) {
        byte[] bytes = PlanFixture.json().getBytes(StandardCharsets.UTF_8);
        return PlanJson.read(new ByteArrayInputStream(bytes), "stream", limits);
    }
}
