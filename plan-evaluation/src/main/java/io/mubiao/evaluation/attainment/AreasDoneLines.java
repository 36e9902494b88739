package io.mubiao.evaluation.attainment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;

/** Writes how far an evaluation has come, once it takes long enough for somebody to wonder. */
final class AreasDoneLines implements EvaluationListener {
    private static final long SECOND = 1_000_000_000L;
    private static final long SILENCE = 2 * SECOND;

    private final Appendable out;
    private final LongSupplier nanoseconds;
    private long next;

    AreasDoneLines(Appendable out, LongSupplier nanoseconds) {
        this.out = out;
        this.nanoseconds = nanoseconds;
        this.next = nanoseconds.getAsLong() + SILENCE;
    }

    @Override
    public void areasDone(int done, int all) {
        long now = nanoseconds.getAsLong();
        if (done == 0) {
            next = now + SILENCE;
        } else if (now - next >= 0) {
            next = now + SECOND;
            write(done + " of " + all + " areas\n");
        }
    }

    private void write(String line) {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
