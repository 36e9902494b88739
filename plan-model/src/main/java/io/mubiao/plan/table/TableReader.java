package io.mubiao.plan.table;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads tables of known columns from CSV (RFC 4180): a header line, commas, quotes doubled within quotes, blank lines
 * skipped, a byte order mark skipped. The columns may come in any order, but all that are required must be there, and no
 * other than these and the optional ones.
 *
 * @param required the names of the columns that must be there, at least one
 * @param optional the names of the columns that may be left out
 */
public record TableReader(ImmutableList<String> required, ImmutableList<String> optional) {
    public TableReader {
        ImmutableList<String> columns = joined(required, optional);
        if (required.isEmpty() || Set.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("Columns " + columns + " must be one or more, each once");
        }
    }

    /** A reader of tables with exactly these columns. */
    public static TableReader of(String... columns) {
        return new TableReader(ImmutableList.copyOf(columns), ImmutableList.of());
    }

    /** The same reader for tables that may have these columns too; where one is left out, its fields are empty. */
    public TableReader withOptional(String... columns) {
        return new TableReader(required, ImmutableList.copyOf(columns));
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
     * not of the charset.
     *
     * @param name what to call the input in messages
     * @throws FaultException once the end is reached, with every fault of the file and all those that rows reported
     * @throws UncheckedIOException if the stream cannot be read
     */
    public void read(InputStream in, String name, Charset charset, Consumer<Row> rows) {
        List<Fault> faults = new ArrayList<>();
        int line = 1;
        try {
            QuoteCounter source = new QuoteCounter(withoutMark(new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT))));
            Iterator<CsvRecord> records = CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(source)
                    .iterator();
            ImmutableMap<String, Integer> header = header(records, faults);
            while (!header.isEmpty() && records.hasNext()) {
                CsvRecord fields = records.next();
                line = Math.toIntExact(fields.getStartingLineNumber());
                if (fields.getFieldCount() == header.size()) {
                    rows.accept(new Row(this, header, fields, faults));
                } else {
                    faults.add(new Fault(
                            line, "", "", "must have " + header.size() + " fields and has " + fields.getFieldCount()));
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

    private ImmutableMap<String, Integer> header(Iterator<CsvRecord> records, List<Fault> faults) {
        if (!records.hasNext()) {
            faults.add(new Fault(1, "", "", "must begin with the header " + String.join(",", required)));
            return ImmutableMap.of();
        }
        List<String> found = new ArrayList<>();
        records.next().getFields().forEach(field -> found.add(field.strip()));
        Set<String> seen = new HashSet<>();
        for (String column : found) {
            if (!columns().contains(column)) {
                faults.add(new Fault(1, "header", column, "must be one of the columns " + columns()));
            } else if (!seen.add(column)) {
                faults.add(new Fault(1, "header", column, "must stand in the header once"));
            }
        }
        for (String column : required) {
            if (!found.contains(column)) {
                faults.add(new Fault(1, "header", "", "must have the column " + column));
            }
        }
        ImmutableMap.Builder<String, Integer> header = ImmutableMap.builder();
        if (faults.isEmpty()) {
            found.forEach(column -> header.put(column, found.indexOf(column)));
        }
        return header.buildOrThrow();
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
