package io.mubiao.evaluation.method;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a file of reference numbers: CSV with a header, after lines that begin with #. */
final class ReferenceTable {
    private static final Splitter COMMAS = Splitter.on(',');
    private static final Splitter BLANKS = Splitter.on(' ');

    private ReferenceTable() {}

    /** A row by column; its text is its first field. */
    record Row(ImmutableMap<String, String> fields) {
        String text(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        int year(String column) {
            return Integer.parseInt(text(column));
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        Decimal decimal(String column) {
            return parse(text(column));
        }

        Optional<Decimal> optional(String column) {
            return has(column) ? Optional.of(decimal(column)) : Optional.empty();
        }

        List<Decimal> decimals(String column) {
            return BLANKS.splitToStream(text(column)).map(ReferenceTable::parse).toList();
        }

        Direction direction() {
            return text("direction").equals("increase") ? Direction.INCREASE : Direction.DECREASE;
        }

        @Override
        public String toString() {
            return fields.values().asList().get(0);
        }
    }

    static Decimal parse(String number) {
        return new Decimal(new BigDecimal(number));
    }

    /** Values of consecutive years up to the last. */
    static ImmutableSortedMap<Integer, Decimal> upTo(int last, List<Decimal> values) {
        ImmutableSortedMap.Builder<Integer, Decimal> points = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < values.size(); i++) {
            points.put(last - values.size() + 1 + i, values.get(i));
        }
        return points.build();
    }

    static List<Row> rows(String file) {
        String table = table(file);
        List<String> columns = COMMAS.splitToList(table.lines().findFirst().orElseThrow());
        List<Row> rows = new ArrayList<>();
        TableReader.of(columns.toArray(String[]::new))
                .read(
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                        file,
                        StandardCharsets.UTF_8,
                        row -> rows.add(new Row(ImmutableMap.copyOf(Maps.toMap(columns, row::text)))));
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
