package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Explanations that the documentation shows, of verdicts on figures that are all invented. */
class ExplanationsTest {
    private static final Pattern BLOCK = Pattern.compile("^```text\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private record Shown(String target, int asOf, Language language) {}

    /** Attained; missed by a hair; not comparable; a ceiling of every year; behind on the way; two of them in Chinese. */
    private static final List<Shown> SHOWN = List.of(
            new Shown("accidents", 2020, Language.ENGLISH),
            new Shown("health-officer-training-rate", 2020, Language.ENGLISH),
            new Shown("larger-accidents", 2020, Language.ENGLISH),
            new Shown("coal-death-rate", 2020, Language.ENGLISH),
            new Shown("deaths", 2018, Language.ENGLISH),
            new Shown("accidents", 2020, Language.CHINESE),
            new Shown("deaths", 2018, Language.CHINESE));

    @Test
    void areThoseOfThePageOfTheModule() throws IOException {
        Observations observations;
        try (InputStream in = PlanCatalog.illustrativeObservations()) {
            observations = Observations.readCsv(in, "illustrative-ningxia-2011-2020.csv");
        }
        PlanEvaluator evaluator = PlanEvaluator.of(PlanCatalog.ningxiaWorkSafety());
        assertThat(SHOWN)
                .extracting(shown -> evaluator
                        .evaluate(observations, Year.of(shown.asOf()))
                        .attainment(TargetId.of(shown.target()))
                        .explain(shown.language()))
                .isEqualTo(page());
    }

    private static List<String> page() throws IOException {
        Path page = Path.of(System.getProperty("mubiao.root"), "plan-evaluation", "README.md");
        return BLOCK.matcher(Files.readString(page, StandardCharsets.UTF_8))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
