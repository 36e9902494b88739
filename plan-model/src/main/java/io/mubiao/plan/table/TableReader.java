package io.mubiao.plan.table;

import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads tables of known columns from CSV (RFC 4180): a header line, commas, quotes doubled within quotes, blank lines
 * skipped, a byte order mark skipped. The columns may come in any order, but all that are required must be there, and no
 * other than these and the optional ones, unless {@link #withOthers()} lets others come along.
 *
 * @param required the names of the columns that must be there, at least one
 * @param optional the names of the columns that may be left out
 * @param others whether a table may have other columns, which no row shows
 * @param separator what stands between two fields: neither a quotation mark nor the end of a line
 * @param names takes the fields of the header, without the blanks around them, and gives the names of the columns, as many;
 *     it throws an {@link IllegalArgumentException} that says what such a header must be where it is not
 */
public record TableReader(
        ImmutableList<String> required,
        ImmutableList<String> optional,
        boolean others,
        char separator,
        UnaryOperator<ImmutableList<String>> names) {
    public TableReader {
        ImmutableList<String> columns = joined(required, optional);
        if (required.isEmpty() || Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("Columns " + columns + " must be one or more, each once");
        }
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException(
                    "Separator must be neither a quotation mark nor the end of a line, and is character "
                            + (int) separator);
        }
    }

    /** A reader of tables with exactly these columns. */
    public static TableReader of(String... columns) {
        return new TableReader(ImmutableList.copyOf(columns), ImmutableList.of(), false, ',', UnaryOperator.identity());
    }

    /** The same reader for tables that may have these columns too; where one is left out, its fields are empty. */
    public TableReader withOptional(String... columns) {
        return new TableReader(required, ImmutableList.copyOf(columns), others, separator, names);
    }

    /** The same reader for tables that may have any other columns too; no row shows them. */
    public TableReader withOthers() {
        return new TableReader(required, optional, true, separator, names);
    }

    /**
     * The same reader for tables with this between two fields.
     *
     * @throws IllegalArgumentException for a quotation mark or the end of a line
     */
    public TableReader withSeparator(char newSeparator) {
        return new TableReader(required, optional, others, newSeparator, names);
    }

    /** The same reader for tables whose header is written otherwise; see {@link #names}. */
    public TableReader withNames(UnaryOperator<ImmutableList<String>> newNames) {
        return new TableReader(required, optional, others, separator, newNames);
    }

    /** The names of all columns that a table may have, the required ones first. */
    public ImmutableList<String> columns() {
        return joined(required, optional);
    }

    private static ImmutableList<String> joined(ImmutableList<String> some, ImmutableList<String> others) {
        return ImmutableList.<String>builder().addAll(some).addAll(others).build();
    }

    /**
     * Reads a table to its end, row by row, and leaves the stream open. Rows with as many fields as the header are handed
     * on, in order, even after a fault, so that all faults are found; but nothing is read after text that is not CSV, or
     * not of the charset. It is the same {@link Row} each time, which shows one line after the other.
     *
     * @param name what to call the input in messages
     * @throws FaultException once the end is reached, with every fault of the file and all those that rows reported
     * @throws UncheckedIOException if the stream cannot be read
     */
    public void read(InputStream in, String name, Charset charset, Consumer<Row> rows) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields();
        int line = 1;
        try {
            QuoteCounter source = new QuoteCounter(withoutMark(new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT))));
            Iterator<Fields> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(fields, source)
                    .iterator();
            Header header = header(records, faults);
            Row row = new Row(this, header.columns(), fields, faults);
            while (header.width() > 0 && records.hasNext()) {
                line = records.next().line();
                if (fields.count() == header.width()) {
                    row.begin();
                    rows.accept(row);
                } else {
                    faults.add(new Fault(
                            line, "", "", "must have " + header.width() + " fields and has " + fields.count()));
                }
            }
            if (source.open()) {
                faults.add(new Fault(line, "", "", "every quotation mark must be closed, and one is not"));
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            faults.add(unreadable(e, charset, line));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(name, faults);
        }
    }

    /** Skips a byte order mark here, since a parser would take it for the start of an unquoted field. */
    private static Reader withoutMark(Reader in) throws IOException {
        PushbackReader reader = new PushbackReader(in);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** Where the known columns are, and how many fields a row has; 0 where the header has a fault. */
    private record Header(ImmutableMap<String, Integer> columns, int width) {
        private static final Header NONE = new Header(ImmutableMap.of(), 0);
    }

    private Header header(Iterator<Fields> records, List<Fault> faults) {
        if (!records.hasNext()) {
            faults.add(new Fault(
                    1, "", "", "must begin with the header " + String.join(String.valueOf(separator), required)));
            return Header.NONE;
        }
        ImmutableList<String> written = records.next().header();
        try {
            return header(names.apply(written), faults);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(
                    1, "header", String.join(String.valueOf(separator), written), Strings.nullToEmpty(e.getMessage())));
            return Header.NONE;
        }
    }

    private Header header(ImmutableList<String> found, List<Fault> faults) {
        Set<String> seen = new LinkedHashSet<>();
        for (String column : found) {
            if (columns().contains(column)) {
                if (!seen.add(column)) {
                    faults.add(new Fault(1, "header", column, "must stand in the header once"));
                }
            } else if (!others) {
                faults.add(new Fault(1, "header", column, "must be one of the columns " + columns()));
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                faults.add(new Fault(1, "header", "", "must have the column " + column));
            }
        }
        return faults.isEmpty() ? new Header(Maps.toMap(seen, found::indexOf), found.size()) : Header.NONE;
    }

    private static Fault unreadable(Exception e, Charset charset, int line) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Fault(line, "", "", "must be text in " + charset + " after this line, and is not");
            }
            if (cause instanceof IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Fault(
                line,
                "",
                "",
                "must be CSV after this line: " + Throwables.getRootCause(e).getMessage());
    }
}
