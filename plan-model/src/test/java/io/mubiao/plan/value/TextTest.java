package io.mubiao.plan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void isGivenInTheLanguageAskedFor() {
        Text text = Text.of("步道", "footpath");
        assertThat(text.in(Language.CHINESE)).isEqualTo("步道");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("footpath");
    }

    @Test
    void isGivenInChineseWhereThereIsNoRendering() {
        assertThat(Text.of("步道").in(Language.ENGLISH)).isEqualTo("步道");
        assertThat(Text.of("步道").english()).isEmpty();
    }

    @Test
    void isNotBlank() {
        assertThatThrownBy(() -> Text.of("　"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Text zh must not be blank");
        assertThatThrownBy(() -> Text.of("步道", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Text en of '步道' must not be blank");
    }
}
