package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.document.text.CanonicalText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingMarkTest {
    private static Optional<HeadingMark> at(String line) {
        return HeadingMark.at(CanonicalText.of(line), 0, line.length());
    }

    @ParameterizedTest
    @CsvSource({
        "一、修渠, SECTION, 1, 一, 2", "十二、修渠, SECTION, 12, 十二, 3", "第三章修渠, SECTION, 3, 第三章, 3",
                "第三章、修渠, SECTION, 3, 第三章, 4",
        "第二部分：修渠, SECTION, 2, 第二部分, 5", "第十篇修渠, SECTION, 10, 第十篇, 3", "（四）修渠, GROUP, 4, （四）, 3",
                "(四)修渠, GROUP, 4, （四）, 3",
        "（ 四 ）修渠, GROUP, 4, （四）, 5", "（四）、修渠, GROUP, 4, （四）, 4", "第四节修渠, GROUP, 4, 第四节, 3", "5.修渠, ITEM, 5, 5, 2",
        "15、修渠, ITEM, 15, 15, 3", "５．修渠, ITEM, 5, 5, 2", "5 .修渠, ITEM, 5, 5, 3", "一、, SECTION, 1, 一, 2"
    })
    void isTheNumberBeforeATitle(String line, HeadingLevel level, int number, String path, int end) {
        assertThat(at(line)).contains(new HeadingMark(level, number, path, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "修渠", "一是修渠", "一 修渠", "（修渠）", "（1）修渠", "（四修渠", "3.5公里", "3、5月", "2027.修渠", "3万亩", "第三条修渠", "第3章修渠",
                "〔四〕修渠", "1234、修渠", "修渠一、"
            })
    void isNoneBeforeOtherWords(String line) {
        assertThat(at(line)).isEmpty();
    }

    @Test
    void isLookedForWithinItsParagraph() {
        CanonicalText text = CanonicalText.of("修渠一、植树");

        assertThat(HeadingMark.at(text, 2, 6)).contains(new HeadingMark(HeadingLevel.SECTION, 1, "一", 4));
        assertThat(HeadingMark.at(text, 2, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "九, 9",
        "十, 10",
        "十一, 11",
        "二十, 20",
        "三十八, 38",
        "一百, 100",
        "一百二十三, 123",
        "九百九十九, 999",
        "'', 0",
        "渠, 0"
    })
    void countsInChineseNumerals(String numeral, int number) {
        assertThat(HeadingMark.number(numeral)).isEqualTo(number);
    }
}
