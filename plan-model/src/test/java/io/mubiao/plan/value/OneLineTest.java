package io.mubiao.plan.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(OneLine.of("安全生产", 8)).isEqualTo("安全生产");
        assertThat(OneLine.of("安全生产", 7)).isEqualTo("安全生…");
        assertThat(OneLine.of("安全生产", 6)).isEqualTo("安全…");
        assertThat(OneLine.of("“safe”", 6)).isEqualTo("“safe”");
    }

    @Test
    void lineEndsBecomeBlanks() {
        assertThat(OneLine.of("a\nb\r\nc", 10)).isEqualTo("a b c");
    }

    @Property
    void isATextOrItsBeginning(@ForAll String text, @ForAll @IntRange(min = 1, max = 20) int columns) {
        String line = OneLine.of(text, columns);

        assertThat(line).doesNotContain("\n", "\r");
        String whole = text.replaceAll("\\R", " ");
        assertThat(line.equals(whole) || whole.startsWith(line.substring(0, line.length() - 1)))
                .isTrue();
        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(columns);
    }

    @Test
    void oneThingIsNotPlural() {
        assertThat(OneLine.count(1, "task")).isEqualTo("1 task");
        assertThat(OneLine.count(0, "task")).isEqualTo("0 tasks");
        assertThat(OneLine.count(38, "task")).isEqualTo("38 tasks");
    }
}
