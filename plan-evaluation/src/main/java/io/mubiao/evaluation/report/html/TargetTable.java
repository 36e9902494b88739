package io.mubiao.evaluation.report.html;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.words.AttainmentWords;
import io.mubiao.evaluation.report.words.FigureWords;
import java.util.List;
import java.util.Optional;

/** All verdicts in one table. */
record TargetTable(Contents contents, PageWords words) {
    private static final String NOTHING = "–";

    Element table() {
        Element head = Element.of("tr").add(column("目标", "target"));
        if (contents.several()) {
            head = head.add(column("地区", "area"));
        }
        head = head.add(number("基期", "baseline"), number("要求", "required"), number("实际", "actual"))
                .add(column("结论", "verdict"), column("原因或依据", "reason or basis"));
        List<Element> rows = contents.attainments().stream().map(this::row).toList();
        Element table = Element.of(
                "table",
                words.element(
                        "caption",
                        "≈表示为显示而四舍五入的数，其余均为精确值；判定从不舍入。",
                        "≈ marks a figure that was rounded to be shown; all others are exact, and no verdict was rounded."),
                Element.of("thead", head),
                Element.of("tbody").add(rows));
        return PageWords.scrolled(table, words.of("目标一览表", "table of targets"));
    }

    private Element column(String chinese, String english) {
        return words.element("th", chinese, english).with("scope", "col");
    }

    private Element number(String chinese, String english) {
        return column(chinese, english).with("class", "number");
    }

    private Element row(Attainment attainment) {
        Judgement judgement = attainment.judgement();
        FigureWords figures = Contents.figures(words.language());
        Element link =
                Element.of("a", words.name(attainment.indicator().name())).with("href", "#" + contents.id(attainment));
        Element row = Element.of("tr", Element.of("th", link).with("scope", "row"));
        if (contents.several()) {
            row = row.add(Element.of("td", words.name(contents.area(attainment.area()))));
        }
        return row.add(
                number(judgement.baseline().map(figures::number)),
                number(judgement
                        .requiredSoFar()
                        .or(judgement::required)
                        .map(bounds -> figures.bounds(attainment.indicator(), bounds))),
                number(judgement.actual().map(figure -> figures.figure(attainment.indicator(), figure))),
                Element.of("td", words.verdict(attainment.verdict())),
                Element.of(
                        "td",
                        AttainmentWords.remark(attainment, judgement)
                                .map(words::of)
                                .orElse("")));
    }

    private static Element number(Optional<String> figure) {
        return Element.of("td", figure.orElse(NOTHING)).with("class", "number");
    }
}
