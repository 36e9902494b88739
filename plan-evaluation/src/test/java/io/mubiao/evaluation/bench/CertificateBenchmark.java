package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.observation.Observations;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A plan of 37 targets, each with four readings, judged in 27 areas, and all of it certified. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CertificateBenchmark {
    private static final int AREAS = 27;
    private static final int TARGETS = 37;

    private PlanEvaluator evaluator = PlanEvaluator.of(BenchPlan.allReadings());
    private Observations observations = Observations.none();

    /** The whole is one of the areas. */
    @Setup
    public void prepare() {
        evaluator = PlanEvaluator.of(BenchPlan.allReadings(TARGETS)).withAreas(BenchPlan.tree(AREAS - 1));
        observations = BenchFigures.of(AREAS - 1, TARGETS).observations();
    }

    /** Verdicts and their certificate. */
    @Benchmark
    public Object certificate() {
        return evaluator.evaluate(observations, VerdictBenchmark.DEADLINE).certificate();
    }
}
