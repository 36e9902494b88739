package io.mubiao.plan.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Takes the fields of one record after the other from the parser, side by side and without a string for each. */
final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {
    private char[] chars = new char[256];
    private int[] ends = new int[16];

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int start = start(index);
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, 2 * chars.length));
        }
        System.arraycopy(buffer, offset, chars, start, length);
        if (index == ends.length) {
            ends = Arrays.copyOf(ends, 2 * index);
        }
        ends[index] = start + length;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
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

    void show(int index, Cell cell) {
        cell.show(chars, start(index), ends[index]);
    }

    /** All fields, as they are. */
    ImmutableList<String> all() {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (int i = 0; i < count(); i++) {
            all.add(new String(chars, start(i), ends[i] - start(i)));
        }
        return all.build();
    }
}
