package io.mubiao.plan.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows whether a quotation mark was left open: the CSV parser takes the end of the file for its closing. */
final class QuoteCounter extends FilterReader {
    private long quotes;

    QuoteCounter(Reader in) {
        super(in);
    }

    boolean open() {
        return quotes % 2 != 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == '"') {
                quotes++;
            }
        }
        return read;
    }
}
