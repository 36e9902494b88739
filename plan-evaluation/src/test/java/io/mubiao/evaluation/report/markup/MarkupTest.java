package io.mubiao.evaluation.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Elements are markup, and texts never. */
class MarkupTest {
    @Test
    void escapesTextAndAttributes() {
        Element element = Element.of("p", "1 < 2 & \"so\" ]]> 'on'").with("title", "<b a=\"x\">&'");

        assertThat(Markup.of(element))
                .isEqualTo("<p title=\"&lt;b a=&quot;x&quot;&gt;&amp;'\">1 &lt; 2 &amp; \"so\" ]]&gt; 'on'</p>");
    }

    @Test
    void closesEmptyElementsAsHtmlDoes() {
        assertThat(Markup.of(Element.of("td"))).isEqualTo("<td></td>");
        assertThat(Markup.of(
                        Element.of("p", Element.of("br"), Element.of("meta").with("charset", "utf-8"))))
                .isEqualTo("<p><br/><meta charset=\"utf-8\"/></p>");
    }

    @Test
    void showsCharactersThatXmlDoesNotAllow() {
        assertThat(Markup.of(Element.of("p", "a\u0000\uD800\u202Eb"))).isEqualTo("<p>a␀�[U+202E]b</p>");
    }

    @Test
    void aPageSaysWhatItIs() {
        assertThat(Markup.page(Element.of("html"))).isEqualTo("<!DOCTYPE html>\n<html></html>\n");
    }

    @Test
    void findsElementsAndTheirText() {
        Element list = Element.of(
                "ul",
                Element.of("li", "a"),
                Element.of("li", Element.of("b", "c")).add("d"));

        assertThat(list.find("li").map(Element::text)).containsExactly("a", "cd");
        assertThat(list.text()).isEqualTo("acd");
    }
}
