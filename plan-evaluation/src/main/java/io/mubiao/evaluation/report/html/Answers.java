package io.mubiao.evaluation.report.html;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.accountability.Ledger;
import io.mubiao.evaluation.accountability.LedgerEntry;
import io.mubiao.evaluation.accountability.OfficeToday;
import io.mubiao.evaluation.accountability.OfficesToday;
import io.mubiao.evaluation.accountability.PlanGap;
import io.mubiao.evaluation.accountability.PlanGaps;
import io.mubiao.evaluation.accountability.Unled;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Node;
import io.mubiao.evaluation.work.ReportedState;
import io.mubiao.evaluation.work.WorkStanding;
import io.mubiao.evaluation.work.WorkStandings;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;

/** Who answers for which verdict, what was reported of works, and what the plan leaves open. */
record Answers(Contents contents, PageWords words) {

    /** Every organisation with the verdicts that it answers for, in plan order. */
    Element ledgers() {
        Accountability accountability = contents.accountability();
        List<Ledger> answering = accountability.ledgers().stream()
                .filter(ledger ->
                        !ledger.entries().isEmpty() || !ledger.byRoster().isEmpty())
                .toList();
        Element section = words.section("answers", "责任台账", "Who answers for which verdict")
                .add(words.element(
                        "p",
                        "按规划原文的责任条款逐项列出，不打分、不排名。几方共同承担的目标在各方账上均列出，各行相加可能多于目标数。",
                        "Listed by the clauses of the plan, without score or rank. A target that several answer for stands with each of"
                                + " them, so that the lines may add up to more than there are targets."));
        List<Element> shown = answering.stream().map(this::ledger).toList();
        return section.add(shown).add(unled(accountability.unled()));
    }

    private Element ledger(Ledger ledger) {
        Element summary = Element.of("summary", words.name(ledger.organisation().name()))
                .add(words.of("：", ": "))
                .add(words.of(ledger.summary()));
        return Element.of("details", summary, Element.of("ul").add(entries(ledger)));
    }

    private List<Element> entries(Ledger ledger) {
        return ledger.entries().stream().map(this::entry).toList();
    }

    private Element entry(LedgerEntry entry) {
        Element link = Element.of("a", words.name(entry.attainment().indicator().name()))
                .with("href", "#" + contents.id(entry.attainment()));
        return Element.of("li", words.verdict(entry.attainment().verdict()))
                .add(" ")
                .add(link)
                .add(words.of("，原文“", ", in the words “"))
                .add(words.quote("span", entry.verb()))
                .add(words.of("”", "”"));
    }

    private List<Node> unled(List<Unled> unled) {
        return unled.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        words.element("h3", "无牵头单位", "Nobody leads"),
                        Element.of("ul")
                                .add(unled.stream()
                                        .map(found -> Element.of("li", words.of(found.text())))
                                        .toList()));
    }

    /** Who has the duties of the organisations on a day, apart from the words of the plan; nothing unless it was asked. */
    Optional<Element> today() {
        return contents.offices().map(this::today);
    }

    private Element today(OfficesToday offices) {
        return words.section("today", "现由谁负责", "Who answers today")
                .add(words.element(
                        "p",
                        "截至{0}，规划以外的资料，不属规划原文；一项目标属于哪项职责不作判断。",
                        "As of {0}, from outside of the plan and no part of it; which duty a target belongs to is not decided.",
                        offices.on()))
                .add(Element.of("ul")
                        .add(offices.all().stream()
                                .filter(OfficeToday::changeKnown)
                                .map(office -> Element.of("li", words.of(office.text())))
                                .toList()));
    }

    /** What was reported of works; nothing unless reports were given. */
    Optional<Element> works() {
        return contents.accountability().works().map(this::works);
    }

    private Element works(WorkStandings standings) {
        List<WorkStanding> reported = standings.all().stream()
                .filter(standing -> standing.state() != ReportedState.NO_REPORT || standing.overdue())
                .toList();
        return words.section("works", "工作进展报告", "What was reported of works")
                .add(words.element(
                        "p",
                        "截至{0}。报告的进展不是对目标的判定，两者不合计；没有报告不等于未启动。",
                        "As of {0}. What is reported is no verdict, and the two are never added up; no report is not “not started”.",
                        standings.on()))
                .add(Element.of("ul")
                        .add(reported.stream()
                                .map(standing -> Element.of("li", words.of(standing.text())))
                                .toList()));
    }

    /** What the clauses of the plan leave open. */
    Element gaps() {
        PlanGaps gaps = PlanGaps.of(contents.plan());
        List<Element> items = gaps.all().stream()
                .map(PlanGap::text)
                .map((Text text) -> Element.of("li", words.of(text)))
                .toList();
        Element section = words.section("gaps", "规划文本中的责任缺口", "What the plan leaves open");
        return items.isEmpty()
                ? section.add(words.element("p", "未发现。", "Nothing was found."))
                : section.add(Element.of(
                        "details",
                        words.element("summary", "{0}处", items.size() == 1 ? "{0} place" : "{0} places", items.size()),
                        Element.of("ul").add(items)));
    }
}
