package io.mubiao.plan.document.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasesTest {
    private static final YearRange PERIOD = YearRange.of(2026, 2030);

    private static Optional<Bases> in(String sentence) {
        return Bases.in(sentence, 0, sentence.length(), PERIOD);
    }

    @ParameterizedTest
    @CsvSource({
        "较2025年下降3%, 较2025年, 2025, 2025",
        "比2025年增加3%, 比2025年, 2025, 2025",
        "与2025年相比减少3%, 与2025年相比, 2025, 2025",
        "较2025年同期下降3%, 较2025年同期, 2025, 2025",
        "在2025年基础上翻番, 在2025年基础上, 2025, 2025",
        "较2025年底下降3%, 较2025年底, 2025, 2025",
        "较2021—2025年平均数下降3%, 较2021—2025年平均数, 2021, 2025",
        "比2021年至2025年平均水平下降3%, 比2021年至2025年平均水平, 2021, 2025",
        "较“十四五”时期平均值下降3%, 较“十四五”时期平均值, 2021, 2025",
        "较“十四五”末下降3%, 较“十四五”末, 2025, 2025",
        "在“十三五”期间年均水平基础上减少3%, 在“十三五”期间年均水平基础上, 2016, 2020"
    })
    void areTheYearsThatAChangeIsRelativeTo(String sentence, String words, int from, int to) {
        Bases bases = in(sentence).orElseThrow();

        assertThat(sentence.substring(bases.start(), bases.end())).isEqualTo(words);
        assertThat(bases.baseline().years()).isEqualTo(YearRange.of(from, to));
        assertThat(bases.yearBefore()).isFalse();
        assertThat(bases.assumed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"较上年下降3%", "比上年度减少3%", "比上一年增长3%", "较去年增长3%", "同比下降3%", "与上年同期相比下降3%"})
    void areTheYearBeforeEach(String sentence) {
        Bases bases = in(sentence).orElseThrow();

        assertThat(bases.yearBefore()).isTrue();
        assertThat(bases.baseline()).isEqualTo(Baseline.yearBefore(2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"较“十四五”下降3%", "较“十四五”时期下降3%", "比2021—2025年下降3%"})
    void areAMeanThatIsAssumedWhereOnlyAPeriodIsSaid(String sentence) {
        assertThat(in(sentence).orElseThrow().assumed()).isTrue();
        assertThat(in(sentence).orElseThrow().baseline().years()).isEqualTo(YearRange.of(2021, 2025));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027年下降3%",
                "到2027年下降3%",
                "在2027年达到80%",
                "力争在2027年底前建成",
                "绿地占比2027年达到30%",
                "较好",
                "比例2027年",
                "较1800年下降3%",
                "较2025—2021年下降3%",
                "在2025年达到80%的基础上"
            })
    void areNoneWithoutSuchWords(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void areLookedForWithinThePartOnly() {
        String sentence = "较2025年下降3%，较2024年";

        assertThat(Bases.in(sentence, 2, sentence.length(), PERIOD)
                        .orElseThrow()
                        .baseline()
                        .years())
                .isEqualTo(YearRange.of(2024));
        assertThat(Bases.in(sentence, 0, 5, PERIOD)).isEmpty();
    }
}
