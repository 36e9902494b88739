package io.mubiao.evaluation.report;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.Working;
import io.mubiao.evaluation.report.words.AttainmentWords;
import io.mubiao.evaluation.report.words.FigureWords;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.evaluation.text.Visible;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Attainments as Markdown (CommonMark with the tables of GitHub): a table, and below it every target with its promise and its
 * working as lists. Texts cannot become markup: what Markdown or HTML would act on is escaped.
 */
public final class AttainmentMarkdown {
    private static final String ACTIVE = "\\`*_{}[]<>#|&~@$";
    /** What would begin a list, a heading or a rule. */
    private static final Pattern BEGINNING = Pattern.compile("^ *([-+]|[0-9]+[.)](?=\\s|$))");

    private static final int FIGURE = 14;
    private static final int NAME = 200;

    private final Attainments judged;
    private final Language language;
    private final FigureWords figures;
    private final StringBuilder out = new StringBuilder();

    private AttainmentMarkdown(Attainments judged, Language language) {
        this.judged = judged;
        this.language = language;
        this.figures = new FigureWords(language, FIGURE, 2 * FIGURE + 1);
    }

    /** The document, lines ending in LF. */
    static String of(Attainments judged, Language language) {
        return new AttainmentMarkdown(judged, language).document();
    }

    private String document() {
        int asOf = judged.options().asOf().getValue();
        line("# " + escaped(judged.plan().title()));
        line("");
        line(word("截至{0}年。", "As of {0}.", asOf) + " " + counts());
        line("");
        table();
        judged.all().forEach(this::inFull);
        return out.toString();
    }

    private String counts() {
        return AttainmentWords.counts(judged.all()).entrySet().stream()
                .map(entry -> entry.getKey().label().in(language) + " " + entry.getValue())
                .collect(Collectors.joining(word("，", ", "), "", word("。", ".")));
    }

    private void table() {
        boolean several = judged.areas().size() > 1;
        String area = several ? " " + word("地区", "area") + " |" : "";
        line("| " + word("目标", "target") + " |" + area + " " + word("基期", "baseline") + " | "
                + word("要求", "required") + " | " + word("实际", "actual") + " | " + word("结论", "verdict") + " | "
                + word("原因或依据", "reason or basis") + " |");
        line("|---|" + (several ? "---|" : "") + "--:|--:|--:|---|---|");
        judged.all().forEach(attainment -> line(row(attainment, several)));
    }

    private String row(Attainment attainment, boolean several) {
        Judgement judgement = attainment.judgement();
        String area = several ? " " + escaped(attainment.area().value()) + " |" : "";
        return "| " + name(attainment) + " |" + area + " "
                + judgement.baseline().map(figures::number).orElse("–") + " | "
                + judgement
                        .requiredSoFar()
                        .or(judgement::required)
                        .map(bounds -> escaped(figures.bounds(attainment.indicator(), bounds)))
                        .orElse("–")
                + " | "
                + judgement
                        .actual()
                        .map(figure -> escaped(figures.figure(attainment.indicator(), figure)))
                        .orElse("–")
                + " | " + attainment.verdict().label().in(language) + " | "
                + AttainmentWords.remark(attainment, judgement)
                        .map(this::escaped)
                        .orElse("")
                + " |";
    }

    private void inFull(Attainment attainment) {
        line("");
        line("## " + name(attainment)
                + (judged.areas().size() > 1 ? " " + escaped(attainment.area().value()) : ""));
        line("");
        line("> " + escaped(attainment.target().text()));
        line("");
        step(attainment.working(), "");
    }

    private void step(Working step, String indent) {
        String numbers =
                step.numbers().map(text -> word("：", ": ") + escaped(text)).orElse("");
        String sign = step.numbers().isPresent() ? " = " : word("：", ": ");
        String result = step.result().map(text -> sign + escaped(text)).orElse("");
        line(indent + "- " + escaped(step.words()) + numbers + result);
        step.inputs()
                .forEach(input -> line(indent + "  - " + escaped(input.period() + " " + input.figures()) + " ("
                        + escaped(input.source().orElse(word("来源未注明", "no source"))) + ")"));
        step.steps().forEach(below -> step(below, indent + "  "));
    }

    private String name(Attainment attainment) {
        return escaped(Visible.atMost(attainment.indicator().name().in(language), NAME));
    }

    private String word(String chinese, String english, Object... parts) {
        return Phrase.of(chinese, english, parts).in(language);
    }

    private String escaped(Text text) {
        return escaped(text.in(language));
    }

    /** A backslash before every sign that could be markup where it stands, and no character that works unseen. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Visible.of(text).codePoints().forEach(character -> {
            if (ACTIVE.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(character);
        });
        Matcher beginning = BEGINNING.matcher(escaped);
        return beginning.find() ? escaped.insert(beginning.end() - 1, '\\').toString() : escaped.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
