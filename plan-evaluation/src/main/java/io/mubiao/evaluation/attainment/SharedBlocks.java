package io.mubiao.evaluation.attainment;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Blocks of one work, which threads take one after the other: the one that asks, and those of an executor. Each that comes
 * calls one more, so that as many come as have time, and none is waited for that does not come. To be closed.
 */
final class SharedBlocks implements AutoCloseable {
    /** So many are called at most. */
    private static final int CALLS = 64;

    private final Block work;
    private final Executor executor;
    private final CompletableFuture<?>[] blocks;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger(1);

    /**
     * Calls the first thread of the executor.
     *
     * @throws RejectedExecutionException if it is refused
     */
    SharedBlocks(int count, Block work, Executor executor) {
        this.work = work;
        this.executor = executor;
        this.blocks = IntStream.range(0, count)
                .mapToObj(block -> new CompletableFuture<Void>())
                .toArray(CompletableFuture<?>[]::new);
        executor.execute(this::help);
    }

    /** Work on the block of a number. */
    interface Block {
        void at(int block);
    }

    private void help() {
        int block = taken.getAndIncrement();
        if (block < blocks.length) {
            callOneMore(block);
            workAt(block);
            boolean more = true;
            while (more) {
                more = takeOne();
            }
        }
    }

    /** Who is called later on may be refused: there is one at work who does without. */
    private void callOneMore(int block) {
        if (block + 1 < blocks.length && calls.getAndIncrement() < CALLS) {
            try {
                executor.execute(this::help);
            } catch (RejectedExecutionException e) {
                calls.set(CALLS);
            }
        }
    }

    private boolean takeOne() {
        int block = taken.getAndIncrement();
        if (block < blocks.length) {
            workAt(block);
        }
        return block < blocks.length;
    }

    private void workAt(int block) {
        try {
            work.at(block);
            blocks[block].complete(null);
        } catch (RuntimeException | Error e) {
            blocks[block].completeExceptionally(e);
        }
    }

    /** Returns when a block is done, and works on others until then; what was thrown on it is thrown here. */
    void await(int block) {
        boolean more = true;
        while (more && !blocks[block].isDone()) {
            more = takeOne();
        }
        try {
            blocks[block].join();
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

    /** Lets nobody take a further block. */
    @Override
    public void close() {
        taken.set(blocks.length);
    }
}
