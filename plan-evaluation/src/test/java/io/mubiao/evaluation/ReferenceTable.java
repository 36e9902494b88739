package io.mubiao.evaluation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a file of reference numbers: CSV with a header, after lines that begin with # and name the source. */
public final class ReferenceTable {
    private ReferenceTable() {}

    /** Every row, in order. */
    public static List<Row> rows(Class<?> beside, String file) {
        String table = table(beside, file);
        List<String> columns =
                Splitter.on(',').splitToList(table.lines().findFirst().orElseThrow());
        List<Row> rows = new ArrayList<>();
        TableReader.of(columns.toArray(String[]::new))
                .read(
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                        file,
                        StandardCharsets.UTF_8,
                        row -> rows.add(new Row(ImmutableMap.copyOf(Maps.toMap(columns, row::text)))));
        return rows;
    }

    /** A number, exponents included. */
    public static Decimal parse(String number) {
        return new Decimal(new BigDecimal(number));
    }

    /** A row. */
    public record Row(ImmutableMap<String, String> byColumn) {
        /** The text of a column. */
        public String text(String column) {
            return Objects.requireNonNull(byColumn.get(column), column);
        }

        /** Whether a column says something, and no failure of the software that filled it. */
        public boolean has(String column) {
            String text = text(column);
            return !text.isEmpty() && !text.equals("NA") && !text.equals("NaN") && !text.startsWith("ERROR");
        }

        /** The number of a column. */
        public double number(String column) {
            String text = text(column);
            return text.equals("Inf") || text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
        }

        /** The year of a column. */
        public int year(String column) {
            return Integer.parseInt(text(column));
        }

        /** The number of a column, exactly. */
        public Decimal decimal(String column) {
            return parse(text(column));
        }

        /** The number of a column, exactly; empty if it says nothing. */
        public Optional<Decimal> optional(String column) {
            return has(column) ? Optional.of(decimal(column)) : Optional.empty();
        }

        /** The numbers of a column, with blanks between them, exactly. */
        public List<Decimal> decimals(String column) {
            return Arrays.stream(text(column).split(" ", -1))
                    .map(ReferenceTable::parse)
                    .toList();
        }

        /** The numbers of a column, with blanks between them. */
        public double[] numbers(String column) {
            return Arrays.stream(text(column).split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }

        @Override
        public String toString() {
            return byColumn.values().stream().limit(6).collect(Collectors.joining(", "));
        }
    }

    private static String table(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
