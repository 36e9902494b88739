package io.mubiao.plan.table;

import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.fault.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of a table while it is read, and then the next one. Not safe to share between threads; not to be kept. */
public final class Row {
    private final TableReader table;
    private final ImmutableMap<String, Integer> header;
    private final List<Fault> faults;
    private final Fields fields;
    private int before;
    private int line;

    /** @param header where the columns are that the table has, among all fields */
    Row(TableReader table, ImmutableMap<String, Integer> header, Fields fields, List<Fault> faults) {
        this.table = table;
        this.header = header;
        this.fields = fields;
        this.faults = faults;
    }

    /** Begins with the record that the fields are of now. */
    void begin() {
        before = faults.size();
        line = fields.line();
    }

    /** Whether no fault of this row has been reported so far. */
    public boolean good() {
        return faults.size() == before;
    }

    /** The line it starts on, from 1; the header is line 1. */
    public int line() {
        return line;
    }

    /**
     * The field of a column, without the blanks around it; empty where nothing stands, and where an optional column was
     * left out.
     *
     * @throws IllegalArgumentException if the table can have no such column
     */
    public String text(String column) {
        return cell(column).toString();
    }

    /**
     * The window on a column, which goes on to show the rows that follow; on nothing, where an optional column was left out.
     *
     * @throws IllegalArgumentException if the table can have no such column
     */
    public Cell cell(String column) {
        Integer field = header.get(column);
        if (field != null) {
            return fields.cell(field);
        }
        if (table.optional().contains(column)) {
            return new Cell();
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
