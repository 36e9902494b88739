package io.mubiao.evaluation.bench;

import io.mubiao.plan.document.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The official text of the catalog's plan, so many times over, read as one document. All of it is read; the plan that it makes is
 * refused in the end, since its ids come so many times too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DocumentBenchmark {
    /** About a megabyte. */
    static final int MEGABYTE = 31;
    /** Four times as much. */
    static final int FOUR = 4 * MEGABYTE;

    private static final int PROVISIONS = 63;
    private static final String OFFICIAL = "/io/mubiao/catalog/ningxia-work-safety-2016-2020.txt";

    /** How many times. */
    @Param({"" + MEGABYTE, "" + FOUR})
    public int copies;

    private String text = "";

    /** The text must have the length that is told, and be read whole. */
    @Setup
    public void prepare() throws IOException {
        try (InputStream official = DocumentBenchmark.class.getResourceAsStream(OFFICIAL)) {
            text = new String(Objects.requireNonNull(official).readAllBytes(), StandardCharsets.UTF_8).repeat(copies);
        }
        int megabytes = Math.round(text.getBytes(StandardCharsets.UTF_8).length / 1e6f);
        if (megabytes * MEGABYTE != copies
                || PlanDocument.read(text).provisions().size() != copies * PROVISIONS) {
            throw new IllegalStateException(
                    "The text must have " + copies / MEGABYTE + " MB, and all of its provisions");
        }
    }

    /** Reads it. */
    @Benchmark
    public Object read() {
        return PlanDocument.read(text);
    }
}
