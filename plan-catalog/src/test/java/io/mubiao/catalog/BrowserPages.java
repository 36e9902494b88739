package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;

/** Writes the pages that the checks in a browser open, each with what it must show. */
public final class BrowserPages {
    private static final String HOSTILE =
            "</h1><img src=x onerror=alert(1)><script>alert(2)</script>\u202E\" onload=\"alert(3)";
    private static final Plan PLAN = PlanCatalog.ningxiaWorkSafety();

    private BrowserPages() {}

    /**
     * Writes the pages.
     *
     * @param arguments the directory
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Observations observations = observations();
        page(directory, "illustrative-2020-en", evaluation(observations, 2020), Language.ENGLISH);
        page(directory, "illustrative-2018-zh", evaluation(observations, 2018), Language.CHINESE);
        page(
                directory,
                "areas-2020-en",
                PlanEvaluator.of(PLAN)
                        .withAreas(PlanCatalog.ningxiaAreas().areas().subList(0, 2).stream()
                                .map(Area::id)
                                .toList())
                        .evaluate(observations, Year.of(2020)),
                Language.ENGLISH);
        page(directory, "hostile", hostile(observations), Language.ENGLISH);
    }

    private static Observations observations() throws IOException {
        try (InputStream csv = PlanCatalog.illustrativeObservations()) {
            return Observations.readCsv(csv, "illustrative observations");
        }
    }

    private static Evaluation evaluation(Observations observations, int year) {
        return PlanEvaluator.of(PLAN).evaluate(observations, Year.of(year));
    }

    private static Evaluation hostile(Observations observations) {
        Indicator indicator = PLAN.indicators().get(0);
        Text name = Text.of(HOSTILE + "安".repeat(100_000), HOSTILE + "x".repeat(100_000));
        Plan plan = PLAN.withTitle(Text.of(HOSTILE, HOSTILE)).with(indicator.withName(name));
        return PlanEvaluator.of(plan)
                .evaluate(
                        Observations.of(observations.all().stream()
                                .map(observation -> observation.withSource(HOSTILE))
                                .toList()),
                        Year.of(2020));
    }

    private static void page(Path directory, String name, Evaluation evaluation, Language language) throws IOException {
        Files.writeString(
                directory.resolve(name + ".html"),
                evaluation.report().in(language).as(ReportFormat.HTML),
                UTF_8);
        StringBuilder expected = new StringBuilder();
        boolean several = evaluation.areas().size() > 1;
        for (Attainment attainment : evaluation.attainments()) {
            String verdict = attainment.verdict().label().in(language);
            String area = several ? " " + attainment.area() : "";
            expected.append(attainment.indicator().name().in(language) + area + " " + verdict)
                    .append('\t')
                    .append(verdict)
                    .append('\t')
                    .append(attainment.course().points().size())
                    .append('\n');
        }
        Files.writeString(directory.resolve(name + ".tsv"), expected, UTF_8);
    }
}
