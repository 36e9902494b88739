package io.mubiao.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "one two three,7,one two|three",
        "one two three,13,one two three",
        "one two three,12,one two|three",
        "one  two,4,one|two",
        "安全生产事故,8,安全生产|事故",
        "安全生产事故,9,安全生产|事故",
        "安全，生产,4,安|全，|生产",
        "（安全）生产,5,（安|全）|生产",
        "生产“安全”,5,生产|“安|全”",
        "a安全,3,a安|全",
        "abcdefgh,3,abc|def|gh",
        "at abcdefgh,4,at|abcd|efgh",
        "1 + 2 = 3,5,1 + 2|= 3",
        "'',4,''"
    })
    void breaksAfterBlanksAndBesideWideCharacters(String text, int columns, String lines) {
        assertThat(String.join("|", LineBreaks.of(text, columns, columns))).isEqualTo(lines);
    }

    @Test
    void givesTheFirstLineItsOwnWidth() {
        assertThat(LineBreaks.of("one two three four", 13, 5)).containsExactly("one two three", "four");
        assertThat(LineBreaks.of("one two three four", 4, 10)).containsExactly("one", "two three", "four");
    }

    @Test
    void putsABlankForWhatWouldEndALine() {
        assertThat(LineBreaks.of("one\ntwo\u202Ethree", 20, 20)).containsExactly("one twothree");
    }

    @Property
    void holdsEveryLineWithinItsColumns(@ForAll String text, @ForAll @IntRange(min = 2, max = 30) int columns) {
        List<String> lines = LineBreaks.of(text, columns, columns);
        assertThat(lines).isNotEmpty().allMatch(line -> DisplayWidth.of(line) <= columns);
        assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Property
    void losesNothingButBlanks(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'e') @CharRange(from = '安', to = '宍')
                    String text,
            @ForAll @IntRange(min = 2, max = 30) int columns) {
        assertThat(String.join("", LineBreaks.of(text, columns, columns))).isEqualTo(text);
    }
}
