// Startup of the shell: every public package, the Ningxia plan, and the two files of observations that are shipped.
import io.mubiao.catalog.*
import io.mubiao.evaluation.*
import io.mubiao.evaluation.attainment.*
import io.mubiao.evaluation.audit.*
import io.mubiao.evaluation.certificate.*
import io.mubiao.evaluation.chance.*
import io.mubiao.evaluation.change.*
import io.mubiao.evaluation.consistency.*
import io.mubiao.evaluation.exchange.*
import io.mubiao.evaluation.figure.*
import io.mubiao.evaluation.method.*
import io.mubiao.evaluation.method.composite.*
import io.mubiao.evaluation.method.composite.normalisation.*
import io.mubiao.evaluation.observation.*
import io.mubiao.evaluation.option.*
import io.mubiao.evaluation.report.*
import io.mubiao.evaluation.report.chart.*
import io.mubiao.evaluation.statistics.*
import io.mubiao.plan.*
import io.mubiao.plan.area.*
import io.mubiao.plan.document.*
import io.mubiao.plan.document.clause.*
import io.mubiao.plan.document.diagnostic.*
import io.mubiao.plan.export.*
import io.mubiao.plan.fault.*
import io.mubiao.plan.indicator.*
import io.mubiao.plan.responsibility.*
import io.mubiao.plan.table.*
import io.mubiao.plan.value.*
import io.mubiao.plan.work.*
import java.nio.file.Path
import java.time.LocalDate
import java.time.Year
import java.util.*

Plan plan() {
    return PlanCatalog.ningxiaWorkSafety();
}

Observations observations(InputStream csv, String name) {
    try (csv) {
        return Observations.readCsv(csv, name);
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

Observations illustrative() {
    return observations(PlanCatalog.illustrativeObservations(), "illustrative observations");
}

Observations published() {
    return observations(PlanCatalog.publishedObservations(), "published observations");
}

Evaluation evaluate(Observations observations, int year) {
    return PlanEvaluator.of(plan()).evaluate(observations, Year.of(year));
}
