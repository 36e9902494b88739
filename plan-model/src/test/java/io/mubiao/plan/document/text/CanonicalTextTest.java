package io.mubiao.plan.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {
    private static String canonical(String given) {
        return CanonicalText.of(given).canonical();
    }

    @Property
    void isAsLongAsTheTextAndKeepsIt(@ForAll String given) {
        CanonicalText text = CanonicalText.of(given);

        assertThat(text.given()).isEqualTo(given);
        assertThat(text.length()).isEqualTo(given.length());
        assertThat(text.canonical()).hasSize(given.length());
    }

    @Property
    void changesNothingMoreTheSecondTime(@ForAll String given) {
        String once = canonical(given);

        assertThat(canonical(once)).isEqualTo(once);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isQuotedFromTheSameOffsets(@ForAll String before, @ForAll String given, @ForAll String behind) {
        CanonicalText text = CanonicalText.of(before + given + behind);
        int end = before.length() + given.length();

        assertThat(text.given(before.length(), end)).isEqualTo(given);
        assertThat(text.canonical(before.length(), end)).hasSize(given.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '^',
            value = {
                "（ （(﹙",
                "） ）)﹚",
                "【 【[［",
                "】 】]］",
                "〔 〔﹝",
                "〕 〕﹞",
                "， ，,﹐",
                "、 、､﹑",
                "； ；;﹔",
                "： ：:﹕",
                "。 。｡",
                "？ ？?",
                "！ ！!",
                "｜ ｜|",
                "“ “「『",
                "” ”」』",
                "% %％﹪",
                ". .．",
                "— —～~〜－﹣–―",
                "《 《",
                "‘ ‘"
            })
    void writesEveryVariantOfAMarkAsOne(String canonical, String variants) {
        assertThat(canonical(variants)).isEqualTo(canonical.repeat(variants.length()));
    }

    @Test
    void writesFullWidthDigitsAndLettersInAscii() {
        assertThat(canonical("０１２３４５６７８９")).isEqualTo("0123456789");
        assertThat(canonical("ＡＢＣＸＹＺａｂｃｘｙｚ")).isEqualTo("ABCXYZabcxyz");
    }

    @Test
    void leavesEveryOtherCharacterAsItIs() {
        String words = "市水利局二〇二五年5G·①‰/-😀𠮷";

        assertThat(canonical(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\u00A0', '\u2003', '\u202F', '\u3000', '\u200B', '\u2060', '\uFEFF', '\u0000'})
    void writesEverySpaceAsOne(char space) {
        assertThat(canonical("渠" + space + "坝")).isEqualTo("渠 坝");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029"})
    void writesEveryLineEndAsOne(String end) {
        assertThat(canonical("渠" + end + "坝")).isEqualTo("渠\n坝");
    }

    @Test
    void writesBothCharactersOfALineEndOfTwo() {
        assertThat(canonical("渠\r\n坝")).isEqualTo("渠\n\n坝");
    }

    @Test
    void keepsTheCommaThatPartsThousands() {
        assertThat(canonical("10,000亩，1,234,567株")).isEqualTo("10,000亩，1,234,567株");
        assertThat(canonical("１０,０００亩")).isEqualTo("10,000亩");
    }

    @Test
    void readsTheCommaBesideAWordAsAMark() {
        assertThat(canonical("3,渠")).isEqualTo("3，渠");
        assertThat(canonical("渠,3")).isEqualTo("渠，3");
        assertThat(canonical("3,")).isEqualTo("3，");
        assertThat(canonical(",3")).isEqualTo("，3");
    }

    @Test
    void readsTheChineseCommaBetweenDigitsAsAMark() {
        assertThat(canonical("3，4")).isEqualTo("3，4");
    }

    @Test
    void skipsAndTrimsSpacesOfEveryKind() {
        CanonicalText text = CanonicalText.of("\uFEFF　渠 坝\u00A0\r\n");

        assertThat(text.skipSpace(0, text.length())).isEqualTo(2);
        assertThat(text.trimSpace(2, text.length())).isEqualTo(5);
        assertThat(text.at(3)).isEqualTo(' ');
    }

    @Test
    void findsNothingButSpaceUpToTheEnd() {
        CanonicalText text = CanonicalText.of("渠　　坝");

        assertThat(text.skipSpace(1, 3)).isEqualTo(3);
        assertThat(text.trimSpace(1, 3)).isEqualTo(1);
    }
}
