package io.mubiao.evaluation.report.html;

import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.accountability.OfficesToday;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.audit.UnusedObservations;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Markup;
import io.mubiao.evaluation.report.words.AttainmentWords;
import io.mubiao.evaluation.report.words.InventedFigures;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An evaluation as one file of HTML that opens offline: a summary, a table of all targets with their verdicts by word, sign and
 * colour, and for each of them the promise, a chart, the working folded in, the readings, who answers, and at the end the
 * sources. It has no script, asks for nothing from anywhere, and its policy forbids both. It is well-formed XML too.
 */
public final class HtmlReport {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Contents contents;
    private final PageWords words;
    /** The figures that the verdicts rest on, each once. */
    private final List<Observation> used;

    private HtmlReport(Contents contents, Language language) {
        this.contents = contents;
        this.words = new PageWords(language);
        this.used = contents.attainments().stream()
                .flatMap(attainment -> attainment.judgement().observations().stream())
                .distinct()
                .toList();
    }

    /**
     * The page in a language; what the plan has not in English is Chinese.
     *
     * @param accountability who answers for the verdicts
     * @param today who has the duties of the organisations on a day, if that is asked
     */
    public static String of(
            Attainments judged, Accountability accountability, Optional<OfficesToday> today, Language language) {
        Contents contents = new Contents(judged, accountability, today.orElse(null));
        return Markup.page(new HtmlReport(contents, language).html());
    }

    private Element html() {
        return Element.of("html", head(), body()).with("lang", words.code());
    }

    private Element head() {
        return Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Element.of(
                        "title",
                        words.of(contents.plan().title()) + words.of("：截至{0}年的评估", ": evaluation as of {0}", asOf())),
                Element.of("style", css()));
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("Resource report.css must stand beside " + HtmlReport.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int asOf() {
        return contents.judged().options().asOf().getValue();
    }

    private Element body() {
        return Element.of(
                "body",
                words.element("a", "跳到目标一览", "Skip to the targets")
                        .with("class", "skip")
                        .with("href", "#targets"),
                header(),
                navigation(),
                main(),
                footer());
    }

    private Element main() {
        Answers answers = new Answers(contents, words);
        return Element.of("main", summary(), targets(), inFull(), answers.ledgers())
                .add(answers.today().stream().toList())
                .add(answers.works().stream().toList())
                .add(answers.gaps(), sources());
    }

    private Element header() {
        Text title = contents.plan().title();
        Element header = Element.of("header", words.text("h1", title));
        if (title.english().isPresent()) {
            header = header.add(
                    words.language() == Language.CHINESE
                            ? Element.of("p", title.english().get())
                                    .with("lang", "en")
                                    .with("class", "muted")
                            : words.quote("p", title.chinese()).with("class", "muted"));
        }
        header = header.add(known());
        return InventedFigures.among(used.stream())
                ? header.add(Element.of("p", words.of(InventedFigures.NOTICE))
                        .with("class", "notice")
                        .with("role", "note"))
                : header;
    }

    private Element known() {
        return contents.judged()
                .options()
                .knownOn()
                .map(day -> words.element(
                        "p", "截至{0}年，按{1}已发布数据评估", "As of {0}, from what was published by {1}", asOf(), day))
                .orElseGet(() -> words.element("p", "截至{0}年", "As of {0}", asOf()));
    }

    private Element navigation() {
        Element list = Element.of("ul")
                .add(link("summary", "概况", "Summary"))
                .add(link("targets", "目标一览", "Targets"))
                .add(link("details", "逐项说明", "Target by target"))
                .add(link("answers", "责任台账", "Who answers"))
                .add(link("gaps", "责任缺口", "What the plan leaves open"))
                .add(link("sources", "数据来源", "Sources"));
        return Element.of("nav", list).with("aria-label", words.of("目录", "Contents"));
    }

    private Element link(String id, String chinese, String english) {
        return Element.of("li", words.element("a", chinese, english).with("href", "#" + id));
    }

    private Element summary() {
        List<Element> boxes = AttainmentWords.counts(contents.attainments()).entrySet().stream()
                .map(entry -> box(entry.getKey(), entry.getValue()))
                .toList();
        long differing = AttainmentWords.differing(contents.attainments());
        Element section = words.section("summary", "概况", "Summary")
                .add(words.element(
                        "p", "共{0}项判定", "{0} verdicts", contents.attainments().size()))
                .add(Element.of("ul").add(boxes).with("class", "strip"));
        if (differing > 0) {
            section = section.add(words.element(
                    "p",
                    "其中{0}项在对原文的其他理解下结论不同。",
                    "Another reading of the text gives another verdict on {0} of them.",
                    differing));
        }
        return section.add(unused());
    }

    private Element box(Verdict verdict, long count) {
        return Element.of("li", Element.of("b", PageWords.sign(verdict)).add(" " + count))
                .add(words.of(verdict.label()))
                .with("class", PageWords.style(verdict));
    }

    private List<Element> unused() {
        Map<String, Long> causes = UnusedObservations.of(contents.judged()).stream()
                .collect(Collectors.groupingBy(
                        unused -> words.of(unused.cause().words()), LinkedHashMap::new, Collectors.counting()));
        return causes.entrySet().stream()
                .map(cause -> words.element(
                        "p", "未使用数据{0}条：{1}", "Observations not used: {0}, as {1}", cause.getValue(), cause.getKey()))
                .toList();
    }

    private Element targets() {
        return words.section("targets", "目标一览", "Targets").add(new TargetTable(contents, words).table());
    }

    private Element inFull() {
        TargetArticle article = new TargetArticle(contents, words);
        return words.section("details", "逐项说明", "Target by target")
                .add(contents.attainments().stream().map(article::of).toList());
    }

    private Element sources() {
        Map<String, Long> sources = used.stream()
                .collect(Collectors.groupingBy(
                        observation -> observation.source().orElseGet(() -> words.of("来源未注明", "no source")),
                        LinkedHashMap::new,
                        Collectors.counting()));
        List<Element> items = sources.entrySet().stream()
                .map(source -> Element.of("li", Element.of("bdi", source.getKey()))
                        .add(words.of(
                                "（{0}条数据）",
                                source.getValue() == 1 ? " ({0} figure)" : " ({0} figures)", source.getValue())))
                .toList();
        Text document = contents.plan().document().title();
        return words.section("sources", "数据来源", "Sources")
                .add(Element.of("p", words.of("规划文本：", "The plan: ")).add(words.name(document)))
                .add(
                        items.isEmpty()
                                ? words.element("p", "没有可用数据。", "No figure was used.")
                                : Element.of("ul").add(items));
    }

    private Element footer() {
        return Element.of(
                "footer",
                words.element(
                        "p",
                        "“达到”“未达到”为最终结论；“符合进度”“落后进度”为期限前的判断，所依据的进度线是本工具的约定，除非注明出自规划。",
                        "“attained” and “NOT attained” are final. “on track” and “OFF track” are said before the deadline, by a line"
                                + " that is a convention of the tool unless it is said to be the plan's."),
                words.element("p", "由Mubiao生成。", "Made with Mubiao."));
    }
}
