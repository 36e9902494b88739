package example;

import io.mubiao.catalog.PlanCatalog;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import java.nio.file.Path;
import java.time.Year;

public class Example {
    public static void main(String[] args) {
        Plan plan = PlanCatalog.ningxiaWorkSafety();
        Observations observations = Observations.readCsv(Path.of(args[0]));
        Evaluation evaluation = PlanEvaluator.of(plan).evaluate(observations, Year.of(2020));
        System.out.println(evaluation);
        System.out.print(evaluation.toTable());
    }
}
