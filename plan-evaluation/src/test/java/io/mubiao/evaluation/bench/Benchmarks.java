package io.mubiao.evaluation.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, measures cold processes, and prints what they say of each goal in one table.
 *
 * <pre>{@code
 * DIRECTORY JAR-of-the-catalog REGEX [options of JMH]
 * }</pre>
 *
 * <p>The directory has a file {@code classpath} of all that the catalog and the engine need at run time. Measured are the
 * benchmarks and the {@link ColdProcesses} whose names the expression finds.
 */
public final class Benchmarks {
    private static final List<Class<?>> UNDER_ALL_COLLECTORS = List.of(VerdictBenchmark.class);
    private static final List<Class<?>> UNDER_ONE = List.of(
            ReadingsBenchmark.class,
            ParallelBenchmark.class,
            CsvBenchmark.class,
            CertificateBenchmark.class,
            DocumentBenchmark.class);

    private final Pattern chosen;
    private final CommandLineOptions options;
    private final List<Measured> measured = new ArrayList<>();

    private Benchmarks(Pattern chosen, CommandLineOptions options) {
        this.chosen = chosen;
        this.options = options;
    }

    /** Measures and prints. */
    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        List<String> all = List.of(arguments);
        Pattern chosen = Pattern.compile(all.get(2));
        Benchmarks benchmarks = new Benchmarks(
                chosen, new CommandLineOptions(all.subList(3, all.size()).toArray(new String[0])));
        for (Collector collector : Collector.values()) {
            benchmarks.run(UNDER_ALL_COLLECTORS, collector);
        }
        benchmarks.run(UNDER_ONE, Collector.PARALLEL);
        List<Row> rows = new ArrayList<>(Goals.of(benchmarks.measured));
        rows.addAll(ColdProcesses.of(Path.of(all.get(0)), Path.of(all.get(1)), chosen));
        rows.sort(Comparator.comparingInt(Row::goal));
        System.out.println();
        System.out.println(Machine.shown());
        System.out.println();
        System.out.print(Row.table(rows));
    }

    private void run(List<Class<?>> classes, Collector collector) throws RunnerException {
        List<String> names = classes.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(method -> type.getName() + "." + method.getName()))
                .filter(name -> chosen.matcher(name).find())
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return;
        }
        OptionsBuilder some = new OptionsBuilder();
        some.parent(options)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessCpu.class)
                .shouldFailOnError(true)
                .jvmArgsAppend(collector.options().toArray(new String[0]));
        names.forEach(name -> some.include("^" + Pattern.quote(name) + "$"));
        new Runner(some.build())
                .run().stream().map(result -> Measured.of(collector, result)).forEach(measured::add);
    }
}
