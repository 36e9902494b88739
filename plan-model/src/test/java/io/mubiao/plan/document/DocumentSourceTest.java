package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSourceTest {
    private static String together(DocumentSource source) {
        return source.paragraphs().stream()
                .map(paragraph -> paragraph.text() + paragraph.end())
                .collect(Collectors.joining());
    }

    @Property
    void itsParagraphsTogetherAreAnyText(@ForAll String text) {
        assertThat(together(DocumentSource.of(text))).isEqualTo(text);
    }

    @Property
    void itsParagraphsTogetherAreTheLines(@ForAll("lines") String text) {
        DocumentSource source = DocumentSource.of(text);

        assertThat(together(source)).isEqualTo(text);
        assertThat(source.paragraphs()).allSatisfy(paragraph -> {
            assertThat(paragraph.text()).doesNotContainPattern("[\n\r\u0085\u2028\u2029]");
            assertThat(paragraph.end()).matches("\r\n|[\n\r\u0085\u2028\u2029]|");
        });
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("渠", "　", "。", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
    void endsAParagraphAtEveryLineEnd(String end) {
        assertThat(DocumentSource.of("渠" + end + "坝").paragraphs())
                .containsExactly(new Paragraph("渠", end), new Paragraph("坝", ""));
    }

    @Test
    void hasAParagraphForEachEmptyLine() {
        assertThat(DocumentSource.of("\n\r\n坝\n").paragraphs())
                .containsExactly(new Paragraph("", "\n"), new Paragraph("", "\r\n"), new Paragraph("坝", "\n"));
    }

    @Test
    void hasNoParagraphOfNoText() {
        assertThat(DocumentSource.of("").paragraphs()).isEmpty();
    }

    @Test
    void givesTheSameParagraphsTwice() {
        DocumentSource source = DocumentSource.of("渠\n坝");

        assertThat(source.paragraphs()).isEqualTo(source.paragraphs());
    }
}
