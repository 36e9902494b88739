package io.mubiao.evaluation.statistics;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.mubiao.plan.table.TableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a file of reference series: CSV after lines that begin with #. */
final class TrendTable {
    private TrendTable() {}

    /** Every row. */
    static List<Row> rows(String file) {
        String table = table(file);
        List<String> columns =
                Splitter.on(',').splitToList(table.lines().findFirst().orElseThrow());
        List<Row> rows = new ArrayList<>();
        TableReader.of(columns.toArray(new String[0]))
                .read(
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                        file,
                        StandardCharsets.UTF_8,
                        row -> rows.add(new Row(ImmutableMap.copyOf(Maps.toMap(columns, row::text)))));
        return rows;
    }

    private static String table(String file) {
        try (InputStream in = TrendTable.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A series and its reference numbers, by column. */
    record Row(ImmutableMap<String, String> cells) {
        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        double[] numbers(String column) {
            return Arrays.stream(text(column).split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }

        @Override
        public String toString() {
            return text("id");
        }
    }
}
