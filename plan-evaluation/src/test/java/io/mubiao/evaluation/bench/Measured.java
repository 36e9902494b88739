package io.mubiao.evaluation.bench;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH found of one benchmark, under one collector.
 *
 * @param name of the class and the method, such as {@code CsvBenchmark.fields}
 * @param size the number of areas or of copies; 0 where the benchmark has no such parameter
 * @param cpu processor time of an operation in nanoseconds
 * @param seconds time on the clock of an operation
 * @param bytes allocated by an operation
 */
record Measured(Collector collector, String name, int size, double cpu, double seconds, double bytes) {
    static Measured of(Collector collector, RunResult result) {
        String full = result.getParams().getBenchmark();
        Optional<String> size = Stream.of("areas", "copies")
                .map(name -> result.getParams().getParam(name))
                .filter(Objects::nonNull)
                .findFirst();
        double perSecond = result.getParams().getTimeUnit().toNanos(1) / 1e9;
        return new Measured(
                collector,
                full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1),
                size.map(Integer::valueOf).orElse(0),
                secondary(result, ProcessCpu.NAME),
                result.getPrimaryResult().getScore() * perSecond,
                secondary(result, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        if (found == null) {
            throw new IllegalStateException(
                    "Results " + result.getSecondaryResults().keySet() + " must have " + name);
        }
        return found.getScore();
    }

    static Optional<Measured> find(List<Measured> all, Collector collector, String name, int size) {
        return all.stream()
                .filter(one -> one.collector == collector && one.name.equals(name) && one.size == size)
                .findFirst();
    }
}
