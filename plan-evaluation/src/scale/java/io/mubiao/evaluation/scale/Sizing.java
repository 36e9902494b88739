package io.mubiao.evaluation.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.event.Event;
import io.mubiao.evaluation.event.EventCsv;
import io.mubiao.evaluation.event.IllustrativeEvents;
import io.mubiao.evaluation.event.StatisticTotals;
import io.mubiao.evaluation.event.Statistics;
import io.mubiao.plan.area.AreaId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/**
 * Prints what the guide says of sizes: {@code mvn -Pscale -Dtest=Sizing}. Times are processor times of the threads that work, the
 * median of five rounds after two that are not counted, and for Spark their mean.
 */
class Sizing {
    private static final int COUNT = 1_000_000;
    private static final int FILES = 8;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final Statistics STATISTICS = IllustrativeEvents.STATISTICS;
    private static final IllustrativeEvents EVENTS = new IllustrativeEvents(1, 3000, Integer.MAX_VALUE);

    @Test
    void prints(@TempDir Path directory) throws Exception {
        long bytes = write(directory);
        ImmutableList<Event> events = ImmutableList.copyOf(EVENTS.events(0, COUNT));
        StatisticTotals whole = events.stream().collect(StatisticTotals.collector(STATISTICS));
        Path file = directory.resolve("part-0.csv");

        line("events", COUNT);
        line("areas", whole.areas().size());
        line("bytes an event in CSV", (double) bytes / COUNT);
        line("bytes of totals", serialised(whole));
        line(
                "bytes of totals an area and year",
                serialised(whole) / (10.0 * whole.areas().size()));
        line(
                "events a second and core, collector",
                rate(COUNT, () -> events.stream().collect(StatisticTotals.collector(STATISTICS))));
        line(
                "events a second and core, CSV",
                rate(COUNT / FILES, () -> EventCsv.of(STATISTICS).totals(file, UTF_8)));
        line("merges of all totals a second and core", rate(1, () -> whole.merge(whole)));
        spark(directory, whole);
    }

    private static void spark(Path directory, StatisticTotals whole) {
        LocalSpark spark = new LocalSpark("local[2]");
        try (spark) {
            line(
                    "parts",
                    SparkEvaluation.totals(spark.context(), directory.toString(), FILES, STATISTICS)
                            .getNumPartitions());
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                Map<AreaId, StatisticTotals> found = SparkEvaluation.totals(
                                spark.context(), directory.toString(), FILES, STATISTICS)
                        .flatMapToPair(part -> part.byArea().entrySet().stream()
                                .map(area -> new Tuple2<>(area.getKey(), area.getValue()))
                                .iterator())
                        .reduceByKey(StatisticTotals::merge)
                        .collectAsMap();
                assertThat(found).isEqualTo(whole.byArea());
                if (round + 1 == WARM_UP) {
                    spark.reset();
                }
            }
        }
        line("events a second and core, Spark from CSV", ROUNDS * (double) COUNT / spark.nanoseconds() * 1e9);
        line("records shuffled", (double) spark.shuffledRecords() / ROUNDS);
        line("bytes shuffled", (double) spark.shuffledBytes() / ROUNDS);
        line("bytes shuffled a record", (double) spark.shuffledBytes() / spark.shuffledRecords());
        line("bytes shuffled an event", (double) spark.shuffledBytes() / ROUNDS / COUNT);
    }

    private static long write(Path directory) throws IOException {
        long bytes = 0;
        for (int part = 0; part < FILES; part++) {
            Path file = directory.resolve("part-" + part + ".csv");
            int size = COUNT / FILES;
            bytes += Files.size(
                    Files.writeString(file, EVENTS.csv((long) size * part, (long) size * (part + 1)), UTF_8));
        }
        return bytes;
    }

    /** How many are done in a second of processor time. */
    private static double rate(long done, Callable<StatisticTotals> work) throws Exception {
        double[] rates = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(work.call().areas()).isNotEmpty();
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (round >= 0) {
                rates[round] = done * 1e9 / (after - before);
            }
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    private static int serialised(StatisticTotals totals) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(totals);
        }
        return bytes.size();
    }

    private static void line(String what, double figure) {
        System.out.println(what + ": " + Math.round(figure * 10) / 10.0);
    }
}
