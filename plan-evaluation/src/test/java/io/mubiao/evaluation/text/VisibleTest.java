package io.mubiao.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What works unseen is shown. */
class VisibleTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "安全 safe 👷,安全 safe 👷",
                "a\\u0000b,a␀b",
                "a\\u001bb,a␛b",
                "a\\u007fb,a␡b",
                "a\\u0085b,a�b",
                "a\\nb\\tc\\rd,a b c d",
                "a\\u2028b,a b",
                "a\\u202eb,a[U+202E]b",
                "a\\u200bb,a[U+200B]b",
                "a\\ud800b,a�b",
                "a\\uffffb,a�b",
                "a\\ufdd0b,a�b",
            })
    void showsWhatWouldWorkUnseen(String written, String shown) {
        assertThat(Visible.of(unicode(written))).isEqualTo(shown);
    }

    private static String unicode(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (written.startsWith("\\", i)) {
                text.append(written.substring(i, i + 2).translateEscapes());
                i++;
            } else {
                text.append(written.charAt(i));
            }
        }
        return text.toString();
    }

    @Property(tries = 300)
    void whatIsVisibleStaysAsItIs(@ForAll String text) {
        String visible = Visible.of(text);
        assertThat(Visible.of(visible)).isEqualTo(visible);
    }

    @Test
    void cutsBetweenCharactersAndSaysSo() {
        assertThat(Visible.atMost("abc", 3)).isEqualTo("abc");
        assertThat(Visible.atMost("abcd", 3)).isEqualTo("ab…");
        assertThat(Visible.atMost("👷👷👷", 2)).isEqualTo("👷…");
    }
}
