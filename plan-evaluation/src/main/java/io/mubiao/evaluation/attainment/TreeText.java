package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.evaluation.text.LineBreaks;
import io.mubiao.plan.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tree of steps as lines: each step under the one that rests on it, the words to the left and the numbers to the right.
 * Used once.
 */
final class TreeText {
    static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int FORMULA = 54;
    private static final String GAP = "  ";

    private final Language language;
    private final Squeeze squeeze;
    private final ObservationWords observations;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    TreeText(Language language, Squeeze squeeze, ObservationWords observations) {
        this.language = language;
        this.squeeze = squeeze;
        this.observations = observations;
    }

    ImmutableList<String> of(Working root) {
        step(root, 0);
        root.steps().forEach(step -> tree(step, INDENT, false));
        return lines.build();
    }

    private void tree(Working step, int indent, boolean nested) {
        if (plain(step)) {
            rows(List.of(row(step)), indent);
            return;
        }
        step(step, indent);
        int below = indent + INDENT;
        inputs(step, below, nested);
        list(step.steps(), below, nested);
    }

    /** A figure as it was reported: one line tells the step and its observation. */
    private static boolean plain(Working step) {
        return step.steps().isEmpty() && step.inputs().size() == 1;
    }

    private void inputs(Working step, int indent, boolean nested) {
        int shown = shown(step.inputs().size(), nested);
        rows(step.inputs().stream().limit(shown).map(this::row).toList(), indent);
        int hidden = step.inputs().size() - shown;
        if (hidden > 0) {
            more(hidden, hidden, indent);
        }
    }

    private void list(List<Working> steps, int indent, boolean nested) {
        int shown = shown(steps.size(), nested);
        boolean within = nested || steps.size() > 1;
        List<Row> rows = new ArrayList<>();
        for (Working step : steps.subList(0, shown)) {
            if (plain(step)) {
                rows.add(row(step));
            } else {
                rows(rows, indent);
                rows.clear();
                tree(step, indent, within);
            }
        }
        rows(rows, indent);
        List<Working> hidden = steps.subList(shown, steps.size());
        if (!hidden.isEmpty()) {
            more(
                    hidden.size(),
                    (int) hidden.stream().flatMap(TreeText::observationsOf).count(),
                    indent);
        }
    }

    /** How many of a list are shown: all of it, if only the line that says so could be saved. */
    private int shown(int size, boolean nested) {
        int most = nested ? squeeze.nested() : squeeze.list();
        return size - 1 <= most ? size : most;
    }

    private static Stream<Observation> observationsOf(Working step) {
        return Stream.concat(step.inputs().stream(), step.steps().stream().flatMap(TreeText::observationsOf));
    }

    private void more(int steps, int count, int indent) {
        String left = Words.of("……另有{0}项", "… {0} more", steps).in(language);
        String with = count == 0
                ? ""
                : Words.of("，含数据{0}条", ", with {0} observed figures", count).in(language);
        String where = Words.of("，见working()", "; see working()").in(language);
        lines.add(" ".repeat(indent) + left + with + where);
    }

    private void step(Working step, int indent) {
        String words = step.words().in(language);
        String formula = formula(step);
        int width = indent + DisplayWidth.of(words);
        int length = DisplayWidth.of(formula);
        if (formula.isEmpty()) {
            words(words, indent);
        } else if (width <= FORMULA - GAP.length() && FORMULA + length <= WIDTH) {
            lines.add(DisplayWidth.fit(" ".repeat(indent) + words, FORMULA) + DisplayWidth.atMost(formula, length));
        } else if (width + GAP.length() + length <= WIDTH) {
            words(words + GAP + formula, indent);
        } else {
            words(words, indent);
            formula(step, indent + 2 * INDENT);
        }
    }

    private static String formula(Working step) {
        String result = step.result().orElse("");
        return step.numbers()
                .map(numbers -> result.isEmpty() ? numbers : numbers + equal(result))
                .orElse(result);
    }

    /** What was rounded is not equal. */
    private static String equal(String result) {
        return result.startsWith("≈") ? " ≈ " + result.substring(1) : " = " + result;
    }

    private void words(String words, int indent) {
        block(words, indent, INDENT, squeeze.textLines());
    }

    /** A formula that is too long loses its middle, and keeps its result. */
    private void formula(Working step, int indent) {
        int room = (WIDTH - indent - INDENT) * squeeze.formulaLines();
        String result = step.result().map(TreeText::equal).orElse("");
        String whole = formula(step);
        boolean tooLong =
                LineBreaks.of(whole, WIDTH - indent, WIDTH - indent - INDENT).size() > squeeze.formulaLines();
        int left = room - DisplayWidth.of(result) - GAP.length();
        boolean cut = tooLong && step.numbers().isPresent() && left > 0;
        block(
                cut ? DisplayWidth.atMost(step.numbers().orElseThrow(), left) + result : whole,
                indent,
                INDENT,
                squeeze.formulaLines());
    }

    /** Words in lines of their own; what has no room ends in an ellipsis. */
    private void block(String text, int indent, int hanging, int most) {
        List<String> broken = LineBreaks.of(text, WIDTH - indent, WIDTH - indent - hanging);
        for (int i = 0; i < Math.min(most, broken.size()); i++) {
            boolean last = i == most - 1 && broken.size() > most;
            int room = WIDTH - indent - (i == 0 ? 0 : hanging);
            String line = last ? DisplayWidth.atMost(broken.get(i) + "…", room) : broken.get(i);
            lines.add(" ".repeat(i == 0 ? indent : indent + hanging) + line);
        }
    }

    /** One observation, or one step that is an observation, in columns. */
    private record Row(String words, String formula, String details) {}

    private Row row(Observation observation) {
        return new Row(observation.period().toString(), observation.figures(), observations.of(observation));
    }

    private Row row(Working step) {
        Observation observation = step.inputs().get(0);
        String formula = step.numbers().isPresent() ? formula(step) : observation.figures();
        String figures = formula.contains(observation.figures()) ? "" : observation.figures() + GAP;
        String words = step.words().in(language);
        String period = observation.period().toString();
        return new Row(
                words.contains(period) ? words : words + " (" + period + ")",
                formula,
                figures + observations.of(observation));
    }

    private void rows(List<Row> rows, int indent) {
        int words = widest(rows.stream().map(Row::words));
        int formula = widest(rows.stream().map(Row::formula));
        int details = widest(rows.stream().map(Row::details));
        boolean inColumns = indent + words + formula + details + 2 * GAP.length() <= WIDTH;
        for (Row row : rows) {
            if (inColumns) {
                String line = " ".repeat(indent)
                        + DisplayWidth.fit(row.words(), words)
                        + GAP
                        + DisplayWidth.fit(row.formula(), formula)
                        + GAP
                        + row.details();
                lines.add(line);
            } else {
                block(row.words() + GAP + row.formula(), indent, 2 * INDENT, squeeze.formulaLines());
                block(row.details(), indent + 2 * INDENT, INDENT, squeeze.textLines());
            }
        }
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
