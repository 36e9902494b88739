package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import java.util.List;

/** A process that builds a plan, and comes to its first verdict. */
public final class FirstVerdict {
    private FirstVerdict() {}

    /** Prints a verdict. */
    public static void main(String[] arguments) {
        Observations observations = Observations.of(List.of(
                Observation.of("i0", "640000", 2011, "412"),
                Observation.of("i0", "640000", 2012, "405"),
                Observation.of("i0", "640000", 2013, "398"),
                Observation.of("i0", "640000", 2014, "390"),
                Observation.of("i0", "640000", 2015, "395"),
                Observation.of("i0", "640000", 2020, "352")));
        System.out.println(PlanEvaluator.of(BenchPlan.oneReading())
                .evaluate(observations)
                .attainments()
                .get(0)
                .verdict());
    }
}
