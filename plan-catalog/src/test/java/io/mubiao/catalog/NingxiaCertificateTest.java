package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.certificate.Certificate;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of the catalog, certified from the illustrative observations. */
class NingxiaCertificateTest {
    private final Plan plan = PlanCatalog.ningxiaWorkSafety();

    @Test
    void theCertificateOfTheWholePlanIsVerified(@TempDir Path folder) throws IOException {
        Evaluation evaluation = PlanEvaluator.of(plan).evaluate(illustrative(), Year.of(2020));
        Path file = folder.resolve("certificate.json");

        evaluation.certificate().write(file);

        assertThat(Certificate.read(file).verify(PlanCatalog.ningxiaWorkSafety()))
                .hasToString("good");
    }

    @Test
    void itTakesSomeKilobytesForEachOf37TargetsIn28Areas() throws IOException {
        PlanEvaluator evaluator = PlanEvaluator.of(plan);
        Certificate own = evaluator.evaluate(illustrative(), Year.of(2020)).certificate();
        Evaluation everywhere = evaluator.withAreas(PlanCatalog.ningxiaAreas()).evaluate(illustrative(), Year.of(2020));
        Certificate all = everywhere.certificate();

        assertThat(all.verify(plan)).hasToString("good");
        assertThat(bytes(own)).isBetween(37 * 1_000, 37 * 8_000);
        assertThat(bytes(all)).isBetween(37 * 28 * 1_000, 37 * 28 * 8_000);
    }

    @Test
    void theCertificateOfOneTargetIsSmall() throws IOException {
        Certificate accidents = PlanEvaluator.of(plan)
                .evaluate(illustrative(), Year.of(2020))
                .certificate(TargetId.of("accidents"), plan.area());

        assertThat(accidents.verify(plan)).hasToString("good");
        assertThat(bytes(accidents)).isLessThan(20_000);
    }

    private static int bytes(Certificate certificate) {
        return certificate.json().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Observations illustrative() throws IOException {
        try (InputStream in = PlanCatalog.illustrativeObservations()) {
            return Observations.readCsv(in, "illustrative-ningxia-2011-2020.csv");
        }
    }
}
