package io.mubiao.evaluation.attainment;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Does work on many areas block after block, and tells how far it has come. Used once, by one thread. */
final class Blocks {
    /** So many areas are judged at a time that the figures of one indicator stay near to the processor. */
    private static final int BLOCK = 256;

    private final int areas;
    private final EvaluationListener listener;
    private final @Nullable Executor executor;
    private int done;

    private Blocks(int areas, EvaluationListener listener, @Nullable Executor executor) {
        this.areas = areas;
        this.listener = listener;
        this.executor = executor;
        listener.areasDone(0, areas);
    }

    /** Work on areas from one on to before another. */
    interface Work {
        void on(int from, int to);
    }

    /** Blocks that are worked on by the thread that asks. */
    static Blocks of(int areas, EvaluationListener listener) {
        return new Blocks(areas, listener, null);
    }

    /** Blocks that are worked on by the threads of an executor. */
    static Blocks of(int areas, EvaluationListener listener, Executor executor) {
        return new Blocks(areas, listener, executor);
    }

    /** Judges so many areas, and returns when all are. */
    void judge(int count, Work work) {
        run(0, count, work, true);
    }

    /** Does work that judges no area, and returns when all is done. */
    void work(int from, int to, Work work) {
        run(from, to, work, false);
    }

    private void run(int from, int to, Work work, boolean judged) {
        Queue<CompletableFuture<Void>> ahead = new ArrayDeque<>();
        if (executor != null) {
            for (int block = from; block < to; block += BLOCK) {
                int first = block;
                int last = Math.min(first + BLOCK, to);
                ahead.add(CompletableFuture.runAsync(() -> work.on(first, last), executor));
            }
        }
        for (int block = from; block < to; block += BLOCK) {
            int last = Math.min(block + BLOCK, to);
            if (executor == null) {
                work.on(block, last);
            } else {
                join(ahead.remove());
            }
            if (judged) {
                tell(last - block);
            }
        }
    }

    private void tell(int more) {
        for (int i = 0; i < more; i++) {
            done++;
            listener.areasDone(done, areas);
        }
    }

    private static void join(CompletableFuture<Void> block) {
        try {
            block.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
