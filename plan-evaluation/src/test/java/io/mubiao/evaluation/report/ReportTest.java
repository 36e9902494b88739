package io.mubiao.evaluation.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.report.chart.TrajectoryChart;
import io.mubiao.plan.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.Year;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of a small plan stand in files. */
class ReportTest {
    private static final Evaluation TABLE =
            PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2018));

    @ParameterizedTest
    @CsvSource({
        "MARKDOWN,ENGLISH,attainments-en.md",
        "MARKDOWN,CHINESE,attainments-zh.md",
        "JSON,ENGLISH,attainments.json",
        "JSON,CHINESE,attainments.json",
    })
    void isTheFile(ReportFormat format, Language language, String file) throws IOException {
        assertThat(TABLE.report().in(language).as(format)).isEqualTo(golden(file));
    }

    @ParameterizedTest
    @CsvSource({"0,ENGLISH,chart-1-en.svg", "0,CHINESE,chart-1-zh.svg", "5,ENGLISH,chart-6-en.svg"})
    void aChartIsTheFile(int target, Language language, String file) throws IOException {
        assertThat(TrajectoryChart.svg(TABLE.attainments().get(target), language))
                .isEqualTo(golden(file));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void aFigureThatIsNoDecimalIsGivenRoundedAndExact() {
        JsonNode baseline =
                new JsonMapper().readTree(TABLE.report().as(ReportFormat.JSON)).at("/attainments/6/actual");

        assertThat(baseline.get("exact").asString()).isEqualTo("200/3");
        assertThat(baseline.get("value").decimalValue()).isEqualTo("66.666666666666667");
    }

    @Test
    void areasStandInEveryRow() {
        String markdown = PlanEvaluator.of(TablePlan.plan())
                .withAreas(SmallPlan.areas())
                .evaluate(TablePlan.observations(), Year.of(2018))
                .report()
                .as(ReportFormat.MARKDOWN);

        assertThat(markdown).contains("| target | area |", "| Accidents | 640100 |", "## Accidents 640100");
    }

    @Test
    void isAValue() {
        assertThat(Copies.copy(TABLE.report()))
                .isEqualTo(TABLE.report())
                .hasToString("report on small as of 2018: 8 attainments");
        assertThat(TABLE.report().in(Language.CHINESE)).isNotEqualTo(TABLE.report());
    }

    @Test
    void formatsNameTheirFiles() {
        assertThat(ReportFormat.values())
                .extracting(ReportFormat::extension)
                .startsWith("txt")
                .contains("json", "md", "html");
        assertThat(ReportFormat.HTML.mediaType()).isEqualTo("text/html");
    }
}
