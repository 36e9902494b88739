package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.EvaluationListener;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observations;
import java.util.List;
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

/**
 * The same verdicts by one thread, and by it and that of an executor, on the clock. They are not touched, which is for one
 * thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ParallelBenchmark {
    /** How many areas lie below the whole. */
    @Param({"10000", "100000"})
    public int areas;

    private PlanEvaluator evaluator = PlanEvaluator.of(BenchPlan.oneReading());
    private Observations observations = Observations.none();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    /** Both must give the same. */
    @Setup
    public void prepare() {
        evaluator = PlanEvaluator.of(BenchPlan.oneReading()).withAreas(BenchPlan.tree(areas));
        observations = BenchFigures.of(areas).observations();
        if (!verdicts(oneThread()).equals(verdicts(twoThreads()))) {
            throw new IllegalStateException("The verdicts must be the same, by however many threads");
        }
    }

    private static List<Verdict> verdicts(Evaluation evaluation) {
        return evaluation.attainments().stream().map(Attainment::verdict).toList();
    }

    /** Ends the thread. */
    @TearDown
    public void end() {
        executor.shutdown();
    }

    /** By the thread that asks. */
    @Benchmark
    public Evaluation oneThread() {
        return evaluator.evaluate(observations, EvaluationListener.silent());
    }

    /** By two. */
    @Benchmark
    public Evaluation twoThreads() {
        return evaluator.evaluate(observations, EvaluationListener.silent(), executor);
    }
}
