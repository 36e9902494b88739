package io.mubiao.evaluation.scale;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** Spark in this process, and what its tasks needed. */
final class LocalSpark implements AutoCloseable {
    private final JavaSparkContext context;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicLong shuffledBytes = new AtomicLong();
    private final AtomicLong shuffledRecords = new AtomicLong();

    /**
     * Starts it.
     *
     * @param master such as {@code local[2,4]}: two threads, and a task may fail three times
     */
    LocalSpark(String master) {
        SparkConf conf = new SparkConf()
                .setAppName("mubiao")
                .setMaster(master)
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.log.level", "OFF");
        this.context = new JavaSparkContext(conf);
        context.sc().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd task) {
                ended(task);
            }
        });
    }

    private void ended(SparkListenerTaskEnd task) {
        @Nullable TaskMetrics metrics = task.taskMetrics();
        if (!task.taskInfo().successful()) {
            failures.incrementAndGet();
        } else if (metrics != null) {
            nanoseconds.addAndGet(metrics.executorCpuTime() + metrics.executorDeserializeCpuTime());
            shuffledBytes.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
            shuffledRecords.addAndGet(metrics.shuffleWriteMetrics().recordsWritten());
        }
    }

    JavaSparkContext context() {
        return context;
    }

    /** Forgets what tasks needed so far. */
    void reset() {
        nanoseconds.set(0);
        shuffledBytes.set(0);
        shuffledRecords.set(0);
    }

    /** The tasks that failed, once Spark has stopped. */
    int failures() {
        return failures.get();
    }

    /** The processor time of the tasks that did not fail, once Spark has stopped. */
    long nanoseconds() {
        return nanoseconds.get();
    }

    long shuffledBytes() {
        return shuffledBytes.get();
    }

    long shuffledRecords() {
        return shuffledRecords.get();
    }

    /** Stops Spark, which tells all that happened first. */
    @Override
    public void close() {
        context.close();
    }
}
