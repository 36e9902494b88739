package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever comes takes the next block, and nobody is waited for who does not come. */
@Timeout(60)
class SharedBlocksTest {
    private static final int COUNT = 1000;

    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void areDoneByTheOneThatAsksIfNobodyComes() {
        share(task -> {});
        assertThat(done).isEqualTo(inOrder());
    }

    @Test
    void areDoneWhereTheExecutorRunsWhatItIsGivenAtOnce() {
        share(Runnable::run);
        assertThat(done).containsExactlyInAnyOrderElementsOf(inOrder());
    }

    @Test
    void areDoneByOneThreadThatAsksItself() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            one.submit(() -> share(one)).get();
        } finally {
            one.shutdown();
        }
        assertThat(done).isEqualTo(inOrder());
    }

    @Test
    void areEachDoneOnceByManyThreads() {
        AtomicIntegerArray times = new AtomicIntegerArray(COUNT);
        ExecutorService four = Executors.newFixedThreadPool(4);
        try (SharedBlocks blocks = new SharedBlocks(COUNT, times::incrementAndGet, four)) {
            for (int block = 0; block < COUNT; block++) {
                blocks.await(block);
                assertThat(times.get(block)).isEqualTo(1);
            }
        } finally {
            four.shutdown();
        }
    }

    /** Each block waits until as many threads are at work as there are: two of the executor, and the one that asks. */
    @Test
    void areSharedByAllThatThereAre() {
        CyclicBarrier three = new CyclicBarrier(3);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (SharedBlocks blocks = new SharedBlocks(3 * 10, block -> meet(three), two)) {
            for (int block = 0; block < 3 * 10; block++) {
                blocks.await(block);
            }
        } finally {
            two.shutdown();
        }
        assertThat(three.isBroken()).isFalse();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void throwWhatIsThrownOnThemAndAreTakenNoMore() {
        Queue<Runnable> given = new ArrayDeque<>();
        SharedBlocks.Block work = block -> {
            done.add(block);
            if (block == 1) {
                throw new ArithmeticException("of block 1");
            }
        };
        try (SharedBlocks blocks = new SharedBlocks(COUNT, work, given::add)) {
            blocks.await(0);
            assertThatThrownBy(() -> blocks.await(1))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("of block 1");
        }
        given.remove().run();
        assertThat(done).containsExactly(0, 1);
        assertThat(given).isEmpty();
    }

    @Test
    void areNotBegunIfTheExecutorRefuses() {
        assertThatThrownBy(() -> share(task -> {
                    throw new RejectedExecutionException("full");
                }))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(done).isEmpty();
    }

    @Test
    void areDoneWhereTheExecutorRefusesLaterOn() {
        Queue<Runnable> given = new ArrayDeque<>();
        share(task -> {
            if (!given.isEmpty()) {
                throw new RejectedExecutionException("full");
            }
            given.add(task);
            task.run();
        });
        assertThat(done).isEqualTo(inOrder());
    }

    private void share(Executor executor) {
        try (SharedBlocks blocks = new SharedBlocks(COUNT, done::add, executor)) {
            for (int block = 0; block < COUNT; block++) {
                blocks.await(block);
            }
        }
    }

    private static List<Integer> inOrder() {
        return IntStream.range(0, COUNT).boxed().toList();
    }
}
