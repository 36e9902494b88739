package io.mubiao.evaluation.report;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.DisplayWidth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Columns side by side, as wide as their cells need. If that is too wide, sentences are cut before ids and numbers. */
record Columns<T>(ImmutableList<Column<T>> columns) {
    private static final int WIDTH = 100;
    private static final int LEAST = 12;
    private static final String GAP = "  ";

    /** The head, a rule and a line for each element. */
    ImmutableList<String> lines(List<? extends T> elements) {
        List<List<String>> rows = elements.stream().<List<String>>map(this::row).toList();
        int[] widths = widths(rows);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(line(columns.stream().map(Column::header).toList(), widths));
        lines.add("-".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines.build();
    }

    private List<String> row(T element) {
        return columns.stream().map(column -> column.cell().apply(element)).toList();
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(column)))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(DisplayWidth.of(columns.get(i).header()), widest);
        }
        int room = WIDTH - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    /** The widest column of sentences; if they are all as narrow as can be, the widest of all. */
    private int widest(int[] widths) {
        Comparator<Integer> order = Comparator.comparing(
                        (Integer column) -> columns.get(column).kind() == Column.Kind.TEXT && widths[column] > LEAST)
                .thenComparing(column -> widths[column]);
        return IntStream.range(0, widths.length).boxed().max(order).orElseThrow();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(
                            columns.get(i).kind() == Column.Kind.NUMBER
                                    ? DisplayWidth.fitRight(cells.get(i), widths[i])
                                    : DisplayWidth.fit(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
