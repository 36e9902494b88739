package io.mubiao.plan.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes the fields of one record after the other from the parser, without a string for each. */
final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {
    private final List<Cell> cells = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index < most) {
            if (index == cells.size()) {
                cells.add(new Cell());
            }
            cells.get(index).show(buffer, offset, length);
        }
    }

    @Override
    protected Fields buildRecord() {
        return this;
    }

    int count() {
        return getFieldCount();
    }

    int line() {
        return Math.toIntExact(getStartingLineNumber());
    }

    /** The window on a field, through which all records are seen. */
    Cell cell(int index) {
        return cells.get(index);
    }

    /** All fields of the header, without the blanks around them; of the records that follow, no further ones are looked at. */
    ImmutableList<String> header() {
        most = count();
        ImmutableList.Builder<String> header = ImmutableList.builder();
        for (Cell cell : cells) {
            header.add(cell.toString());
        }
        return header.build();
    }
}
