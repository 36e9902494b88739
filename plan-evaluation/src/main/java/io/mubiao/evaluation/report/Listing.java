package io.mubiao.evaluation.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lists for a terminal: at most 40 lines of 100 columns, a Chinese character being two. What has no room is counted in the
 * last line, and is never computed. Targets, provisions, observations, attainments and the like stand in columns, anything
 * else in a line of its own. A cell that is too wide is cut with an ellipsis.
 */
public final class Listing {
    private static final int LINES = 40;
    private static final int WIDTH = 100;
    private static final int HEAD = 2;
    /** The head of the table of attainments, and below it a rule and two lines of summary. */
    private static final int AROUND_ATTAINMENTS = HEAD + 3;

    private Listing() {}

    /**
     * The elements, each line ending in LF; {@code none} if there are none. Attainments are in English.
     *
     * @param elements of one type, or of several
     */
    public static String of(Iterable<?> elements) {
        int size = Iterables.size(elements);
        if (size == 0) {
            return "none\n";
        }
        if (ofType(Attainment.class, elements, size)) {
            return attainments(elements, size);
        }
        List<Object> first = first(elements, shown(size, LINES - HEAD));
        return ListedTypes.lines(first)
                .map(table -> text(table, size - first.size()))
                .orElseGet(() -> oneByOne(elements, size));
    }

    /** The keys with their values, each line ending in LF; {@code none} if there are none. */
    public static String of(Map<?, ?> entries) {
        if (entries.isEmpty()) {
            return "none\n";
        }
        Columns<Map.Entry<?, ?>> columns = new Columns<>(
                ImmutableList.of(Column.text("key", Map.Entry::getKey), Column.text("value", Map.Entry::getValue)));
        List<Map.Entry<?, ?>> first = new ArrayList<>();
        entries.entrySet().stream().limit(shown(entries.size(), LINES - HEAD)).forEach(first::add);
        return text(columns.lines(first), entries.size() - first.size());
    }

    /** All, if they have room, and else one less than that, for the line that says how many more there are. */
    private static int shown(int size, int room) {
        return size <= room ? size : room - 1;
    }

    private static boolean ofType(Class<?> type, Iterable<?> elements, int size) {
        return Iterables.all(Iterables.limit(elements, size), type::isInstance);
    }

    private static String attainments(Iterable<?> elements, int size) {
        List<Attainment> all = new ArrayList<>(size);
        elements.forEach(element -> all.add((Attainment) element));
        return AttainmentTable.of(all, Language.ENGLISH, shown(size, LINES - AROUND_ATTAINMENTS));
    }

    private static String oneByOne(Iterable<?> elements, int size) {
        List<Object> first = first(elements, shown(size, LINES));
        return text(
                first.stream()
                        .map(element -> DisplayWidth.atMost(String.valueOf(element), WIDTH))
                        .toList(),
                size - first.size());
    }

    private static List<Object> first(Iterable<?> elements, int number) {
        List<Object> first = new ArrayList<>(number);
        Iterables.limit(elements, number).forEach(first::add);
        return first;
    }

    private static String text(List<String> lines, int more) {
        return String.join("\n", lines) + "\n" + (more == 0 ? "" : more(more));
    }

    static String more(int number) {
        return "… " + number + " more\n";
    }
}
