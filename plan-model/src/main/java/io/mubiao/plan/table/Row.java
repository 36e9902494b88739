package io.mubiao.plan.table;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.mubiao.plan.fault.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of a table while it is read. Not safe to share between threads; not to be kept. */
public final class Row {
    private final TableReader table;
    private final ImmutableMap<String, Integer> header;
    private final CsvRecord fields;
    private final List<Fault> faults;
    private final int before;

    Row(TableReader table, ImmutableMap<String, Integer> header, CsvRecord fields, List<Fault> faults) {
        this.table = table;
        this.header = header;
        this.fields = fields;
        this.faults = faults;
        this.before = faults.size();
    }

    /** Whether no fault of this row has been reported so far. */
    public boolean good() {
        return faults.size() == before;
    }

    /** The line it starts on, from 1; the header is line 1. */
    public int line() {
        return Math.toIntExact(fields.getStartingLineNumber());
    }

    /**
     * The field of a column, without the blanks around it; empty where nothing stands, and where an optional column was
     * left out.
     *
     * @throws IllegalArgumentException if the table can have no such column
     */
    public String text(String column) {
        Integer index = header.get(column);
        if (index != null) {
            return fields.getField(index).strip();
        }
        if (table.optional().contains(column)) {
            return "";
        }
        throw new IllegalArgumentException("Column '" + column + "' must be one of " + table.columns());
    }

    /** The value of a field that may be left out: empty, without a fault, where nothing stands. */
    public <T> Optional<T> optional(String column, Function<String, T> parser) {
        return text(column).isEmpty() ? Optional.empty() : parsed(column, parser);
    }

    /** The value of a field that must be there. Empty, with a fault, where nothing stands or the parser refuses it. */
    public <T> Optional<T> required(String column, Function<String, T> parser) {
        if (text(column).isEmpty()) {
            fault(column, "must not be empty");
            return Optional.empty();
        }
        return parsed(column, parser);
    }

    /** Reports that the field breaks a rule. */
    public void fault(String column, String rule) {
        faults.add(Fault.of(column, text(column), rule).onLine(line()));
    }

    /** Reports that the row as a whole breaks a rule. */
    public void fault(String rule) {
        faults.add(new Fault(line(), "", "", rule));
    }

    private <T> Optional<T> parsed(String column, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text(column)));
        } catch (IllegalArgumentException e) {
            fault(column, "is refused: " + e.getMessage());
            return Optional.empty();
        }
    }
}
