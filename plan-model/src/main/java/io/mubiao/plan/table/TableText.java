package io.mubiao.plan.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as CSV (RFC 4180) with a header, lines ending in LF. A text that a spreadsheet would take for a formula has an
 * apostrophe in front, which shows it as text: one that begins with {@code = + - @} or their full-width forms, also after
 * blanks, or with a tab or a carriage return. Plain numbers stay as they are.
 */
public final class TableText {
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r]|\\s*[=+\\-@＝＋－＠]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");
    private static final char REPLACEMENT = 0xFFFD;

    private final ImmutableList<String> columns;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);

    private TableText(ImmutableList<String> columns) {
        this.columns = columns;
        csv.writeRecord(columns);
    }

    /** A table without rows. */
    public static TableText of(String... columns) {
        return new TableText(ImmutableList.copyOf(columns));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one field for each column
     */
    public void row(List<String> fields) {
        if (fields.size() != columns.size()) {
            throw new IllegalArgumentException("Row " + fields + " must have a field for each of " + columns);
        }
        csv.writeRecord(fields.stream().map(TableText::field).toList());
    }

    /** Adds a row; see {@link #row(List)}. */
    public void row(String... fields) {
        row(List.of(fields));
    }

    /** A field as it is written, before quotes are put around it; half of a surrogate pair, which UTF-8 cannot write, is �. */
    static String field(String text) {
        String whole = whole(text);
        boolean formula =
                FORMULA.matcher(whole).lookingAt() && !NUMBER.matcher(whole).matches();
        return formula ? "'" + whole : whole;
    }

    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> whole.appendCodePoint(
                        Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character));
        return whole.toString();
    }

    /** The table so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
