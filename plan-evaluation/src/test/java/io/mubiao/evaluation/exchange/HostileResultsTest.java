package io.mubiao.evaluation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.report.CsvFile;
import io.mubiao.evaluation.report.HostileTexts;
import io.mubiao.evaluation.report.words.DecimalText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a plan says, results have the form that they have for harmless texts. */
class HostileResultsTest {
    static List<String> texts() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void jsonGivesTheTextBack(String text) {
        JsonNode document = new JsonMapper().readTree(IatiResults.json(judged(text)));
        String whole = DecimalText.whole(text);

        assertThat(document.at("/title/narrative/0/text").asString()).isEqualTo(whole);
        assertThat(document.at("/result/0/title/narrative/1/text").asString()).isEqualTo(whole);
        assertThat(document.at("/result/0/description/narrative/1/text").asString())
                .isEqualTo(whole);
        assertThat(document.at("/result/0/indicator/0/description/narrative/0/text")
                        .asString())
                .isEqualTo("单位：" + whole);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void csvHasTheSameFieldsAndNoFormula(String text) {
        String csv = IatiResults.csv(judged(text));
        String fifth = csv.lines().findFirst().orElseThrow().split(",", -1)[4];

        CsvFile.holdsOneRow(csv, fifth, text);
    }

    private static Attainments judged(String text) {
        return HostileTexts.evaluation(text).report().judged();
    }
}
