package io.mubiao.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.report.html.Page;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.evaluation.text.Visible;
import io.mubiao.plan.value.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a plan or a file of observations says, a report has the form that it has for harmless texts. */
class HostileReportTest {
    private static final String HARMLESS = "harmless";

    static List<String> texts() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aPageHasTheSameElements(String text) {
        for (Language language : Language.values()) {
            // A name that is cut in a line is told in full in one element more.
            assertThat(elements(text, language).filter(element -> !element.equals("p class=full")))
                    .containsExactlyElementsOf(elements(HARMLESS, language).toList());
        }
    }

    private static Stream<String> elements(String text, Language language) {
        return Page.of(HostileTexts.evaluation(text).report().in(language).as(ReportFormat.HTML))
                .elements();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aPageShowsTheTextInFull(String text) {
        String page = HostileTexts.evaluation(text).report().as(ReportFormat.HTML);

        assertThat(Page.of(page).text("//blockquote/p[1]")).isEqualTo(Visible.of(text));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aTableHasAsManyLinesAndIsNotWider(String text) {
        String table = HostileTexts.evaluation(text).report().as(ReportFormat.TABLE);

        assertThat(table.lines())
                .hasSize((int) HostileTexts.evaluation(HARMLESS)
                        .report()
                        .as(ReportFormat.TABLE)
                        .lines()
                        .count())
                .allMatch(line -> DisplayWidth.of(line) <= 100)
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void markdownHasTheSameBeginningsOfLines(String text) {
        assertThat(beginnings(text)).isEqualTo(beginnings(HARMLESS));
        assertThat(HostileTexts.evaluation(text).report().as(ReportFormat.MARKDOWN))
                .doesNotContainPattern("(?<!\\\\)[<`\\[*|]\\p{Alpha}");
    }

    private static List<String> beginnings(String text) {
        return HostileTexts.evaluation(text)
                .report()
                .as(ReportFormat.MARKDOWN)
                .lines()
                .map(line -> line.replaceFirst("^( *(?:[-#>|]+ )?).*", "$1"))
                .toList();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void jsonGivesTheTextBack(String text) {
        JsonNode report =
                new JsonMapper().readTree(HostileTexts.evaluation(text).report().as(ReportFormat.JSON));
        JsonNode attainment = report.get("attainments").get(0);
        String whole = DecimalText.whole(text);

        assertThat(report.at("/plan/title/en").asString()).isEqualTo(whole);
        assertThat(attainment.at("/indicator/name/zh").asString()).isEqualTo(whole);
        assertThat(attainment.at("/indicator/unit/en").asString()).isEqualTo(whole);
        assertThat(attainment.at("/sources/0").asString()).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void csvHasTheSameFieldsAndNoFormula(String text) {
        CsvFile.holdsOneRow(HostileTexts.evaluation(text).report().as(ReportFormat.CSV), "name_zh", text);
    }

    @ParameterizedTest
    @EnumSource
    void noReportHasHalfASurrogatePair(ReportFormat format) {
        assertThat(HostileTexts.evaluation("half \uD800 pair").report().as(format))
                .doesNotContain("\uD800");
    }

    @Test
    void aPageAsksForNothingAndRunsNothing() {
        for (String text : texts()) {
            Page page = Page.of(HostileTexts.evaluation(text).report().as(ReportFormat.HTML));
            assertThat(
                            page.count(
                                    "//script | //iframe | //object | //embed | //link | //img | //form | //base | //image | //use"))
                    .isZero();
            assertThat(page.count("//@*[starts-with(name(), 'on') or name() = 'src' or name() = 'style']"))
                    .isZero();
            assertThat(page.count("//@href[not(starts-with(., '#'))]")).isZero();
        }
    }
}
