package io.mubiao.plan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Citation SENTENCE = new Citation("一", 40, "每年新建步道。");

    @Test
    void endsBehindItsLastCharacter() {
        assertThat(SENTENCE.end()).isEqualTo(47);
    }

    @Test
    void containsItselfAndWordsWithin() {
        assertThat(SENTENCE.contains(SENTENCE)).isTrue();
        assertThat(SENTENCE.contains(new Citation("二", 42, "新建"))).isTrue();
        assertThat(SENTENCE.contains(new Citation("一", 46, "。"))).isTrue();
    }

    @Test
    void doesNotContainWordsThatReadOtherwiseOrReachOut() {
        assertThat(SENTENCE.contains(new Citation("一", 42, "改建"))).isFalse();
        assertThat(SENTENCE.contains(new Citation("一", 39, "，每"))).isFalse();
        assertThat(SENTENCE.contains(new Citation("一", 46, "。又"))).isFalse();
        assertThat(new Citation("一", 42, "新建").contains(SENTENCE)).isFalse();
    }

    @Test
    void printsItsPlaceAndItsQuote() {
        assertThat(SENTENCE).hasToString("一 (40–47) “每年新建步道。”");
    }

    @Test
    void refusesAPlaceThatIsNone() {
        assertThatThrownBy(() -> new Citation(" ", 0, "字"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Citation path of '字' must not be blank");
        assertThatThrownBy(() -> new Citation("一", -1, "字"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Citation start -1 must be at least 0");
        assertThatThrownBy(() -> new Citation("一", 0, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Citation quote at 一 must not be empty");
        assertThatThrownBy(() -> new Citation("一", Integer.MAX_VALUE, "字"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Citation start 2147483647 at 一 must leave room for its quote");
    }
}
