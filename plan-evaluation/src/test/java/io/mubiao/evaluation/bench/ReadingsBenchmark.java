package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.observation.Observations;
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

/** Verdicts under four readings each, on eight targets in every area and in the whole, each of them touched. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadingsBenchmark {
    /** How many areas lie below the whole. */
    @Param({"1000", "10000", "100000"})
    public int areas;

    private PlanEvaluator evaluator = PlanEvaluator.of(BenchPlan.allReadings());
    private Observations observations = Observations.none();
    private DoubleLoop loop = new DoubleLoop(new double[0]);

    /** All verdicts must be exact. */
    @Setup
    public void prepare() {
        BenchFigures figures = BenchFigures.of(areas);
        evaluator = PlanEvaluator.of(BenchPlan.allReadings()).withAreas(BenchPlan.tree(areas));
        observations = figures.observations();
        loop = new DoubleLoop(figures.doubles());
        new ExactVerdicts(figures).checkReadings(evaluator.evaluate(observations, VerdictBenchmark.DEADLINE));
    }

    /** All readings, as of 2020. */
    @Benchmark
    public int readings() {
        int good = 0;
        for (Attainment attainment :
                evaluator.evaluate(observations, VerdictBenchmark.DEADLINE).attainments()) {
            for (ReadingVerdict verdict : attainment.verdicts()) {
                good += VerdictBenchmark.GOOD.contains(verdict.verdict()) ? 1 : 0;
            }
        }
        return good;
    }

    /** The loop over all readings. */
    @Benchmark
    public Object readingsLoop() {
        return loop.allReadings();
    }

    /** The loop over the default reading alone. */
    @Benchmark
    public Object defaultLoop() {
        return loop.onTheLine(5);
    }
}
