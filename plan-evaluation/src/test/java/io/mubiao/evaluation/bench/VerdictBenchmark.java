package io.mubiao.evaluation.bench;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observations;
import java.time.Year;
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

/** Verdicts under the default reading on eight targets in every area and in the whole, each of them touched. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VerdictBenchmark {
    static final Year DEADLINE = Year.of(BenchPlan.DEADLINE);
    private static final Year ON_THE_WAY = Year.of(2018);
    static final ImmutableSet<Verdict> GOOD = Sets.immutableEnumSet(Verdict.ATTAINED, Verdict.ON_TRACK);
    private static final int LAST_BASE_YEAR = 2015;

    /** How many areas lie below the whole. */
    @Param({"100", "1000", "10000", "100000"})
    public int areas;

    private Run run = new Run(BenchFigures.of(1));
    private Year deadline = DEADLINE;
    private Year onTheWay = ON_THE_WAY;

    /** Both sides, and what they judge. */
    private record Run(PlanEvaluator evaluator, Observations observations, DoubleLoop loop) {
        Run(BenchFigures figures) {
            this(
                    PlanEvaluator.of(BenchPlan.oneReading()).withAreas(BenchPlan.tree(figures.areas())),
                    figures.observations(),
                    new DoubleLoop(figures.doubles()));
        }

        Evaluation evaluate(Year asOf) {
            return evaluator.evaluate(observations, asOf);
        }

        DoubleLoop.Outcome loop(Year asOf) {
            return loop.onTheLine(asOf.getValue() - LAST_BASE_YEAR);
        }
    }

    /** Both sides must give the exact verdicts, but for ties that doubles cannot tell. */
    @Setup
    public void prepare() {
        BenchFigures figures = BenchFigures.of(areas);
        run = new Run(figures);
        ExactVerdicts exact = new ExactVerdicts(figures);
        System.out.println(exact.check(run.evaluate(DEADLINE), run.loop(), 5));
        System.out.println(exact.check(run.evaluate(ON_THE_WAY), run.loop(), 3));
    }

    /** As of 2020. */
    @Benchmark
    public int deadline() {
        return good(run.evaluate(deadline));
    }

    /** The loop as of 2020. */
    @Benchmark
    public Object deadlineLoop() {
        return run.loop(deadline);
    }

    /** As of 2018, on the straight line. */
    @Benchmark
    public int onTheWay() {
        return good(run.evaluate(onTheWay));
    }

    /** The loop as of 2018. */
    @Benchmark
    public Object onTheWayLoop() {
        return run.loop(onTheWay);
    }

    /** Looked up and not compared one by one: a branch that goes either way takes longer than a verdict. */
    static int good(Evaluation evaluation) {
        int good = 0;
        for (Attainment attainment : evaluation.attainments()) {
            good += GOOD.contains(attainment.verdict()) ? 1 : 0;
        }
        return good;
    }
}
