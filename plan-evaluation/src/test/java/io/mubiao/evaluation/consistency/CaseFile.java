package io.mubiao.evaluation.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a file of reference cases. */
final class CaseFile {
    private CaseFile() {}

    /** The fields of each line but comments and the header; the last column, a note, may hold commas. */
    static List<List<String>> lines(String name, int columns) {
        try (InputStream in = CaseFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id,"))
                    .map(line -> List.of(line.split(",", columns)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
