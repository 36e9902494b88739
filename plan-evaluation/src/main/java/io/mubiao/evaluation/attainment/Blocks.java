package io.mubiao.evaluation.attainment;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Does work on many areas block after block, and tells how far it has come. Used once, by one thread. */
final class Blocks {
    /** So many areas are judged at a time that the figures of one indicator stay near to the processor. */
    private static final int MOST = 512;
    /** So many blocks there are at least where others share in the work, and areas enough. */
    private static final int SHARED = 16;

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

    /** Blocks that are worked on by the thread that asks, and by those of an executor. */
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
        int size = executor == null ? MOST : Math.max(1, Math.min(MOST, (to - from) / SHARED));
        int count = IntMath.divide(to - from, size, RoundingMode.CEILING);
        SharedBlocks.Block block = at -> work.on(from + at * size, Math.min(from + (at + 1) * size, to));
        if (executor == null || count <= 1) {
            for (int at = 0; at < count; at++) {
                block.at(at);
                tell(judged ? Math.min(size, to - from - at * size) : 0);
            }
        } else {
            try (SharedBlocks shared = new SharedBlocks(count, block, executor)) {
                for (int at = 0; at < count; at++) {
                    shared.await(at);
                    tell(judged ? Math.min(size, to - from - at * size) : 0);
                }
            }
        }
    }

    private void tell(int more) {
        for (int i = 0; i < more; i++) {
            done++;
            listener.areasDone(done, areas);
        }
    }
}
