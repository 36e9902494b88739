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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "CSV,ENGLISH,attainments.csv",
        "CSV,CHINESE,attainments.csv",
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
        assertThat(TABLE.report().as(ReportFormat.JSON))
                .contains("\"value\" : 66.666666666666667,\n        \"exact\" : \"200/3\"");
        assertThat(TABLE.report().as(ReportFormat.CSV))
                .contains(",66.666666666666667,2018,-23.333333333333333,actual spare,");
    }

    @Test
    void isWrittenWholeOverAnOldFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("report.html");
        Files.writeString(file, "old");

        TABLE.report().write(ReportFormat.HTML, file);

        assertThat(file).hasContent(TABLE.report().as(ReportFormat.HTML));
        assertThat(directory).isDirectoryNotContaining("glob:**.draft");
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
