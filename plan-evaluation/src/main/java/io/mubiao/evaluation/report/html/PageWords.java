package io.mubiao.evaluation.report.html;

import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.evaluation.text.Visible;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.Locale;

/** Words and small pieces of a page in its language. */
record PageWords(Language language) {
    /** Longer names are cut where they stand in a line, and told in full elsewhere. */
    static final int NAME = 120;

    private static final String CHINESE = "zh-CN";

    /** The language of the page as HTML calls it. */
    String code() {
        return language == Language.CHINESE ? CHINESE : "en";
    }

    String of(String chinese, String english, Object... parts) {
        return Phrase.of(chinese, english, parts).in(language);
    }

    String of(Text text) {
        return text.in(language);
    }

    Element element(String name, String chinese, String english, Object... parts) {
        return Element.of(name, of(chinese, english, parts));
    }

    /** A name, cut if it is very long, and marked as Chinese where it has no rendering. */
    Element name(Text name) {
        return chinese(Element.of("bdi", Visible.atMost(of(name), NAME)), name);
    }

    /** A text in full, marked as Chinese where it has no rendering. */
    Element text(String element, Text text) {
        return chinese(Element.of(element, of(text)), text);
    }

    private Element chinese(Element element, Text text) {
        boolean rendered = text.english().isPresent();
        return language == Language.CHINESE || rendered ? element : element.with("lang", CHINESE);
    }

    /** Words of an official text, which are Chinese. */
    Element quote(String element, String words) {
        return Element.of(element, words).with("lang", CHINESE);
    }

    boolean cut(Text name) {
        return of(name).codePointCount(0, of(name).length()) > NAME;
    }

    /** A verdict by sign, word and colour. */
    Element verdict(Verdict verdict) {
        return Element.of("span")
                .with("class", "verdict " + style(verdict))
                .add(sign(verdict))
                .add(" " + of(verdict.label()));
    }

    static Element sign(Verdict verdict) {
        String sign = switch (verdict) {
            case ATTAINED -> "✓";
            case NOT_ATTAINED -> "✗";
            case ON_TRACK -> "▲";
            case OFF_TRACK -> "▼";
            case UNDETERMINED -> "?";
        };
        return Element.of("span", sign).with("aria-hidden", "true");
    }

    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A section with its heading, to which links lead. */
    Element section(String id, String chinese, String english) {
        return Element.of("section", element("h2", chinese, english).with("id", id))
                .with("aria-labelledby", id);
    }

    /** A table that may be wider than the page, scrolled by the keyboard too. */
    static Element scrolled(Element table, String label) {
        return Element.of("div", table)
                .with("class", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", label);
    }
}
