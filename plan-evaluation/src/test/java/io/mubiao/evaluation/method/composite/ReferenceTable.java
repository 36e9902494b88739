package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.mubiao.plan.table.TableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a file of references: CSV after lines that begin with #. */
final class ReferenceTable {
    private ReferenceTable() {}

    /** Every row with its fields by column, in order. */
    static List<ImmutableMap<String, String>> rows(String file, String... columns) {
        List<ImmutableMap<String, String>> rows = new ArrayList<>();
        TableReader.of(columns)
                .read(
                        new ByteArrayInputStream(table(file).getBytes(StandardCharsets.UTF_8)),
                        file,
                        StandardCharsets.UTF_8,
                        row -> rows.add(ImmutableMap.copyOf(Maps.toMap(List.of(columns), row::text))));
        return rows;
    }

    private static String table(String file) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
