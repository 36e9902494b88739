package io.mubiao.evaluation.bench;

import com.google.common.base.Strings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of the table: what was measured against its limit.
 *
 * @param goal the number of the goal
 * @param limit the most that meets the goal; infinite where the figure is only told
 */
record Row(int goal, String what, double measured, double limit, String unit) {
    private static final List<String> HEAD = List.of("goal", "what", "measured", "limit", "met");

    /** A figure that no goal is about. */
    static Row told(int goal, String what, double measured, String unit) {
        return new Row(goal, what, measured, Double.POSITIVE_INFINITY, unit);
    }

    /** All of them as a table in Markdown, which is as easy to read as it stands. */
    static String table(List<Row> rows) {
        List<List<String>> cells = rows.stream().map(Row::cells).toList();
        int[] widths = new int[HEAD.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.max(
                    HEAD.get(column).length(),
                    cells.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        StringBuilder table = new StringBuilder(line(HEAD, widths)).append('|');
        for (int column = 0; column < widths.length; column++) {
            table.append("-".repeat(widths[column] + 1)).append(number(column) ? ":|" : "-|");
        }
        table.append('\n');
        cells.forEach(row -> table.append(line(row, widths)));
        return table.toString();
    }

    private static String line(List<String> cells, int... widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(' ')
                    .append(
                            number(column)
                                    ? Strings.padStart(cell, widths[column], ' ')
                                    : Strings.padEnd(cell, widths[column], ' '))
                    .append(" |");
        }
        return line.append('\n').toString();
    }

    private static boolean number(int column) {
        return column == 2 || column == 3;
    }

    private List<String> cells() {
        boolean free = Double.isInfinite(limit);
        return List.of(
                Integer.toString(goal),
                what,
                shown(measured),
                free ? "" : shown(limit),
                free ? "" : measured <= limit ? "yes" : "no");
    }

    private String shown(double number) {
        String digits = number >= 100 ? String.format(Locale.ROOT, "%.0f", number) : digits(number);
        return unit.isEmpty() ? digits : digits + " " + unit;
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }

    @Override
    public String toString() {
        return cells().stream().collect(Collectors.joining(" | "));
    }
}
