package io.mubiao.evaluation.attainment;

import java.util.function.LongSupplier;

/**
 * Is told how far an evaluation has come. It has no part in the result. It is called by the thread that evaluates; what it
 * throws ends the evaluation and comes to whoever asked for it.
 */
@FunctionalInterface
public interface EvaluationListener {
    /**
     * So many areas are done: none before the first of them, and then one more each time.
     *
     * @param done from 0 to all of them
     * @param all at least 1
     */
    void areasDone(int done, int all);

    /** A listener that does nothing. */
    static EvaluationListener silent() {
        return (done, all) -> {};
    }

    /**
     * A listener that writes lines such as {@code 12 of 27 areas}: none in the first two seconds of an evaluation, and then
     * at most one a second. It is for one evaluation at a time.
     *
     * @param out where to; an exception of it is thrown as an {@link java.io.UncheckedIOException}
     * @param nanoseconds a clock that never goes back, such as {@code System::nanoTime}
     */
    static EvaluationListener writingTo(Appendable out, LongSupplier nanoseconds) {
        return new AreasDoneLines(out, nanoseconds);
    }
}
