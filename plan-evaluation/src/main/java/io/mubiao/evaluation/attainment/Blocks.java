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
    private static final int BLOCK = 512;
    /** So many tasks an executor gets at most, since the thread that asks wakes up at the end of each. */
    private static final int TASKS = 64;

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
        // One area cannot be shared out.
        @Nullable Executor others = to - from > 1 ? executor : null;
        int size = others == null ? BLOCK : Math.max(BLOCK, (to - from) / TASKS);
        Queue<CompletableFuture<Void>> ahead = new ArrayDeque<>();
        if (others != null) {
            for (int task = from; task < to; task += size) {
                int first = task;
                int last = Math.min(task + size, to);
                ahead.add(CompletableFuture.runAsync(() -> inBlocks(first, last, work), others));
            }
        }
        for (int task = from; task < to; task += size) {
            int last = Math.min(task + size, to);
            if (others == null) {
                work.on(task, last);
            } else {
                join(ahead.remove());
            }
            if (judged) {
                tell(last - task);
            }
        }
    }

    private static void inBlocks(int from, int to, Work work) {
        for (int block = from; block < to; block += BLOCK) {
            work.on(block, Math.min(block + BLOCK, to));
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
