package io.mubiao.evaluation.report.html;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.CoursePoint;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.report.chart.TrajectoryChart;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Node;
import io.mubiao.evaluation.report.words.FigureWords;
import io.mubiao.evaluation.text.NumberText;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;

/** One target in one area, told in full. */
record TargetArticle(Contents contents, PageWords words) {

    Element of(Attainment attainment) {
        String id = contents.id(attainment);
        Judgement judgement = attainment.judgement();
        Course course = attainment.course();
        Element heading = Element.of("h3", words.name(attainment.indicator().name()))
                .with("id", id)
                .with("tabindex", "-1");
        if (contents.several()) {
            heading = heading.add(words.name(contents.area(attainment.area())));
        }
        return Element.of("article", heading.add(words.verdict(attainment.verdict())))
                .with("aria-labelledby", id)
                .add(inFull(attainment))
                .add(promise(attainment))
                .add(figures(attainment, judgement))
                .add(chart(attainment, judgement, course, id))
                .add(table(attainment, course))
                .add(working(attainment))
                .add(readings(attainment))
                .add(new Responsibilities(contents.plan(), words).of(attainment.target()));
    }

    private Element chart(Attainment attainment, Judgement judgement, Course course, String id) {
        Element chart = TrajectoryChart.of(attainment, judgement, course, words.language(), id + "-chart");
        return Element.of("figure", PageWords.scrolled(chart, words.of("图：{0}", "chart of {0}", name(attainment))));
    }

    private String name(Attainment attainment) {
        Element name = words.name(attainment.indicator().name());
        Text area = contents.area(attainment.area());
        return contents.several() ? name.text() + " " + words.name(area).text() : name.text();
    }

    private List<Element> inFull(Attainment attainment) {
        Text name = attainment.indicator().name();
        return words.cut(name) ? ImmutableList.of(words.text("p", name).with("class", "full")) : ImmutableList.of();
    }

    private List<Node> promise(Attainment attainment) {
        ImmutableList.Builder<Node> promise = ImmutableList.builder();
        Text text = attainment.target().text();
        Element quote = words.quote("p", text.chinese());
        text.english()
                .filter(english -> words.code().equals("en"))
                .ifPresentOrElse(
                        english -> promise.add(Element.of("blockquote", Element.of("p", english), quote)),
                        () -> promise.add(Element.of("blockquote", quote)));
        promise.add(words.element(
                        "p",
                        "出处：{0}",
                        "stands in: {0}",
                        attainment.target().citation().path())
                .with("class", "muted"));
        attainment
                .target()
                .proposal()
                .ifPresent(proposal -> promise.add(words.element(
                                "p",
                                "本目标由程序从文本中识别，尚未经人工确认。",
                                "This target was found in the text by a rule, and nobody has confirmed it.")
                        .with("class", "notice")));
        return promise.build();
    }

    private Element figures(Attainment attainment, Judgement judgement) {
        FigureWords figures = Contents.figures(words.language());
        Element list = Element.of("dl");
        list = list.add(words.element("dt", "单位", "unit"))
                .add(words.text("dd", attainment.indicator().unit().name()));
        if (judgement.baseline().isPresent()) {
            list = list.add(words.element("dt", "基期", "baseline"))
                    .add(Element.of("dd", figures.number(judgement.baseline().get())));
        }
        if (judgement.required().isPresent()) {
            list = list.add(words.element("dt", "要求", "required"))
                    .add(Element.of(
                            "dd",
                            figures.bounds(
                                    attainment.indicator(), judgement.required().get())));
        }
        if (judgement.requiredSoFar().isPresent()) {
            list = list.add(words.element("dt", "目前应达到", "required by now"))
                    .add(Element.of(
                            "dd",
                            figures.bounds(
                                    attainment.indicator(),
                                    judgement.requiredSoFar().get())));
        }
        if (judgement.actual().isPresent()) {
            list = list.add(words.element("dt", "实际", "actual"))
                    .add(Element.of(
                            "dd",
                            figures.figure(
                                    attainment.indicator(), judgement.actual().get())));
        }
        return judgement.reasons().isEmpty()
                ? list
                : list.add(words.element("dt", "无法判定的原因", "why there is no verdict"))
                        .add(Element.of(
                                "dd",
                                String.join(
                                        words.of("、", ", "),
                                        judgement.reasons().stream()
                                                .map(reason -> words.of(reason.label()))
                                                .toList())));
    }

    /** What the chart shows, as a table. */
    private List<Element> table(Attainment attainment, Course course) {
        List<CoursePoint> points = new ArrayList<>(course.otherBases());
        points.addAll(course.points());
        if (points.isEmpty()) {
            return ImmutableList.of();
        }
        FigureWords figures = Contents.figures(words.language());
        Element head = Element.of("tr")
                .add(words.element("th", "年", "year").with("scope", "col"))
                .add(words.element(
                                "th",
                                course.cumulative() ? "累计" : "数据",
                                course.cumulative() ? "total so far" : "figure")
                        .with("scope", "col"))
                .add(words.element("th", "95%区间", "95 % interval").with("scope", "col"))
                .add(words.element("th", "统计口径", "counting basis").with("scope", "col"));
        List<Element> rows = points.stream()
                .map(point -> Element.of(
                        "tr",
                        Element.of("th", Integer.toString(point.year())).with("scope", "row"),
                        Element.of(
                                "td",
                                figures.figure(attainment.indicator(), point.value())
                                        + (point.provisional() ? words.of("（初步数）", " (provisional)") : "")),
                        Element.of(
                                "td",
                                point.interval()
                                        .map(interval ->
                                                NumberText.of(interval.lower()) + "–" + NumberText.of(interval.upper()))
                                        .orElse("–")),
                        Element.of(
                                "td", point.basis().map(basis -> basis.value()).orElse("–"))))
                .toList();
        Element table = Element.of(
                "table", Element.of("thead", head), Element.of("tbody").add(rows));
        return ImmutableList.of(Element.of("details", words.element("summary", "图中数据", "Figures of the chart"), table));
    }

    private Element working(Attainment attainment) {
        return Element.of(
                        "details",
                        words.element("summary", "判定过程", "Working"),
                        Element.of("ul", new WorkingList(words).of(attainment.working())))
                .with("class", "working");
    }

    private List<Element> readings(Attainment attainment) {
        if (attainment.verdicts().size() == 1) {
            return ImmutableList.of();
        }
        List<Element> readings = attainment.verdicts().stream()
                .map(verdict -> Element.of("li", words.verdict(verdict.verdict()))
                        .add(" ")
                        .add(words.text("span", verdict.reading().reason())))
                .toList();
        String parted = attainment.agreement() == Agreement.ALL
                ? words.of("对原文的{0}种理解（结论一致）", "{0} readings of the text (all agree)", readings.size())
                : words.of("对原文的{0}种理解（结论不一致）", "{0} readings of the text (they part)", readings.size());
        return ImmutableList.of(Element.of(
                "details", Element.of("summary", parted), Element.of("ul").add(readings)));
    }
}
