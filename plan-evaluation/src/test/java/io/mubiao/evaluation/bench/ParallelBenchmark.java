package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.EvaluationListener;
import io.mubiao.evaluation.observation.Observations;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same verdicts by one thread and by an executor of two, on the clock. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ParallelBenchmark {
    private static final int THREADS = 2;

    /** How many areas lie below the whole. */
    @Param({"10000", "100000"})
    public int areas;

    private PlanEvaluator evaluator = PlanEvaluator.of(BenchPlan.oneReading());
    private Observations observations = Observations.none();
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

    /** Both must give the same. */
    @Setup
    public void prepare() {
        evaluator = PlanEvaluator.of(BenchPlan.oneReading()).withAreas(BenchPlan.tree(areas));
        observations = BenchFigures.of(areas).observations();
        if (oneThread() != twoThreads()) {
            throw new IllegalStateException("As many verdicts must be good, by however many threads");
        }
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        executor.shutdown();
    }

    /** By the thread that asks. */
    @Benchmark
    public int oneThread() {
        return VerdictBenchmark.good(evaluator.evaluate(observations, EvaluationListener.silent()));
    }

    /** By the executor. */
    @Benchmark
    public int twoThreads() {
        return VerdictBenchmark.good(evaluator.evaluate(observations, EvaluationListener.silent(), executor));
    }
}
