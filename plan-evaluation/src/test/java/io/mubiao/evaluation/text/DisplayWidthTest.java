package io.mubiao.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "安全,4", "（火灾）,8", "ＡＢ,4", "≤ 90,4", "–,1", "é,1", "🚧,2", "✅,2", "ｱ,1", "한국,4"})
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/io/mubiao/evaluation/text/wide-characters.csv", useHeadersInDisplayName = true)
    void countsEveryWideCharacterAsTwo(String from, String to) {
        assertThat(IntStream.rangeClosed(Integer.parseInt(from, 16), Integer.parseInt(to, 16))
                        .filter(Character::isDefined)
                        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                        .filter(character -> DisplayWidth.of(Character.toString(character)) != 2)
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATIN", "GREEK", "CYRILLIC", "HEBREW", "ARABIC", "THAI", "MONGOLIAN"})
    void countsNoLetterOfAnotherScriptAsTwo(Character.UnicodeScript script) {
        assertThat(IntStream.range(0, 0xFF00)
                        .filter(Character::isLetter)
                        .filter(letter -> Character.UnicodeScript.of(letter) == script)
                        .map(letter -> DisplayWidth.of(Character.toString(letter))))
                .isNotEmpty()
                .containsOnly(1);
    }

    @Test
    void countsMarksAndCharactersWithoutAShapeAsNone() {
        assertThat(DisplayWidth.of("e\u0301\u200B\u200F\uFEFF\u20DD")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"安全,6,'安全  '", "安全,4,安全", "安全生产,6,'安全… '", "安全生产,5,安全…", "abcdef,5,abcd…", "a,3,'a  '", "ab,1,…"})
    void fitsTextIntoColumns(String text, int columns, String fitted) {
        assertThat(DisplayWidth.fit(text, columns)).isEqualTo(fitted);
    }

    @Test
    void fitsTextToTheRight() {
        assertThat(DisplayWidth.fitRight("90", 5)).isEqualTo("   90");
        assertThat(DisplayWidth.fitRight("安全", 5)).isEqualTo(" 安全");
    }

    @Test
    void neverSplitsACharacter() {
        assertThat(DisplayWidth.fit("🚧🚧🚧", 4)).isEqualTo("🚧… ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u0000", "\u001B", "\u0085", "\u2028", "\u2029"})
    void putsABlankForWhatWouldEndALineOrSteerATerminal(String control) {
        assertThat(DisplayWidth.fit("a" + control + "b", 3)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200F", "\u202E", "\u2066", "\u200D", "\uFEFF"})
    void dropsWhatWouldTurnTheDirectionOrCannotBeSeen(String format) {
        assertThat(DisplayWidth.fit("a" + format + "b", 2)).isEqualTo("ab");
    }

    @Property
    void alwaysFillsExactlyTheColumns(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
        assertThat(DisplayWidth.of(DisplayWidth.fit(text, columns))).isEqualTo(columns);
        assertThat(DisplayWidth.of(DisplayWidth.fitRight(text, columns))).isEqualTo(columns);
    }
}
