package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.DisplayWidth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison as a table for a terminal, at most 100 columns wide but for the lines below it. */
final class ComparisonTable {
    private static final int COLUMNS = 4;
    private static final int WIDEST = 38;
    private static final String GAP = "  ";

    private ComparisonTable() {}

    static String of(MethodComparison comparison) {
        ImmutableList<ImmutableList<String>> rows = ImmutableList.<ImmutableList<String>>builder()
                .add(ImmutableList.of("method", "value", "class", "evidence"))
                .addAll(comparison.results().stream()
                        .map(result -> row(result, comparison))
                        .toList())
                .build();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, rows)));
        comparison
                .byStanding()
                .forEach((standing, results) -> text.append(standing)
                        .append(": ")
                        .append(names(results, comparison))
                        .append('\n'));
        if (!comparison.refused().isEmpty()) {
            text.append("refused: ")
                    .append(names(comparison.refused(), comparison))
                    .append('\n');
        }
        return text.toString();
    }

    private static ImmutableList<String> row(ProgressResult result, MethodComparison comparison) {
        String classification = result.refusal()
                .map(refusal -> "refused: " + refusal.reason())
                .orElseGet(() -> result.classification().orElse(result.met() ? "(met)" : "–"));
        return ImmutableList.of(
                name(result, comparison),
                result.value().map(Measure::toString).orElse("–"),
                classification,
                result.evidence().name().toLowerCase(Locale.ROOT));
    }

    private static String line(List<String> row, List<ImmutableList<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(other -> DisplayWidth.of(other.get(column)))
                    .max()
                    .orElse(0);
            line.append(DisplayWidth.fit(row.get(column), Math.min(width, WIDEST)))
                    .append(GAP);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String names(List<ProgressResult> results, MethodComparison comparison) {
        return results.stream().map(result -> name(result, comparison)).collect(Collectors.joining("; "));
    }

    /** With its version where another result is of the same method. */
    private static String name(ProgressResult result, MethodComparison comparison) {
        long same = comparison.results().stream()
                .filter(other -> other.method().equals(result.method()))
                .count();
        return same > 1 ? result.method() + ", " + result.version() : result.method();
    }
}
