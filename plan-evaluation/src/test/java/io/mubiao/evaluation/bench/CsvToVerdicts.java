package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.observation.Observations;
import java.nio.file.Path;

/** A process that reads a million observations and judges the 100 000 series of all areas, and the whole. */
public final class CsvToVerdicts {
    private CsvToVerdicts() {}

    /** Prints how many verdicts are good. */
    public static void main(String[] arguments) {
        Observations observations = Observations.readCsv(Path.of(arguments[0]));
        System.out.println(VerdictBenchmark.good(PlanEvaluator.of(BenchPlan.oneReading())
                .withAreas(BenchPlan.tree(CsvBenchmark.AREAS))
                .evaluate(observations)));
    }
}
