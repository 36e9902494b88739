package io.mubiao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Text;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {
    @Test
    void isNoLongerThanTenMillion() {
        assertThat(document().length(0).build().length()).isZero();
        assertThat(document().length(10_000_000).build().length()).isEqualTo(10_000_000);
        for (int wrong : new int[] {-1, 10_000_001}) {
            assertThatThrownBy(() -> document().length(wrong).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source document length " + wrong + " must be at least 0 and at most 10000000");
        }
    }

    @Test
    void hasAHashOfSixtyFourLowerCaseDigits() {
        String hash = "0123456789abcdef".repeat(4);
        assertThat(document().length(1).sha256(hash).build().sha256()).contains(hash);
        for (String wrong : new String[] {"", "0", hash + "0", hash.replace('a', 'A'), hash.replace('a', 'g')}) {
            assertThatThrownBy(() -> document().length(1).sha256(wrong).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source document sha256 '" + wrong + "' must be 64 lower-case hexadecimal digits");
        }
    }

    private static SourceDocument.Builder document() {
        SourceDocument.Builder builder = SourceDocument.builder();
        builder.title(Text.of("某规划"));
        return builder;
    }
}
