package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.accountability.OfficesToday;
import io.mubiao.evaluation.accountability.PlanGaps;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.exchange.StratMl;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.evaluation.work.WorkReports;
import io.mubiao.plan.Plan;
import io.mubiao.plan.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The whole plan with the illustrative figures, in every format. */
class NingxiaReportTest {
    private static final String DONE_LATE = """
            work,state,date,reporter,evidence
            task-1-1,DONE,2021-02-01,illustrative office,illustrative
            """;
    private static final Plan PLAN = PlanCatalog.ningxiaWorkSafety();

    private static Evaluation evaluation() throws IOException {
        try (InputStream csv = PlanCatalog.illustrativeObservations()) {
            return PlanEvaluator.of(PLAN).evaluate(Observations.readCsv(csv, "illustrative"), Year.of(2020));
        }
    }

    @Test
    void stratMlHasEveryGoalObjectiveAndIndicatorWithItsResult() throws Exception {
        Document report = document(evaluation().report().as(ReportFormat.STRATML));

        assertThat(elements(report, "Goal")).hasSize(1 + PLAN.taskGroups().size() + 1);
        assertThat(elements(report, "PerformanceIndicator")).hasSize(37);
        for (Attainment attainment : evaluation().attainments()) {
            Element indicator = elements(report, "PerformanceIndicator").stream()
                    .filter(element -> text(element, "OtherInformation")
                            .startsWith(attainment.target().id() + ": "))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(indicator, "MeasurementDimension"))
                    .isEqualTo(attainment.indicator().name().in(Language.ENGLISH));
            List<Element> actual = elements(indicator, "ActualResult").stream()
                    .filter(result -> text(result, "DescriptorName")
                            .equals(attainment.verdict().name()))
                    .toList();
            assertThat(actual).hasSize(1);
            assertThat(elements(actual.get(0), "NumberOfUnits"))
                    .hasSize(attainment.actual().isPresent() ? 1 : 0);
        }
    }

    @Test
    void stratMlNamesTheLeadOfATask() throws Exception {
        Document plan = document(StratMl.of(PLAN, Language.CHINESE));
        Element objective = elements(plan, "Objective").stream()
                .filter(element -> text(element, "Name").equals("非煤矿山"))
                .findFirst()
                .orElseThrow();
        Element first = elements(objective, "Stakeholder").get(0);

        assertThat(elements(first, "Name").get(0).getTextContent()).isEqualTo("宁夏回族自治区安全生产监督管理局");
        assertThat(elements(first, "Name").get(1).getTextContent()).isEqualTo("牵头");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysThatTheFiguresAreInvented(ReportFormat format) throws IOException {
        assertThat(evaluation().report().as(format)).containsIgnoringCase("illustrative");
    }

    @Test
    void thePageListsWhoAnswersAndWhatThePlanLeavesOpen() throws Exception {
        Document page = page(evaluation().report().as(ReportFormat.HTML));
        Element answers = section(page, "answers");
        Accountability accountability = evaluation().accountability();

        assertThat(elements(answers, "summary").stream().map(Element::getTextContent))
                .containsExactlyElementsOf(accountability.ledgers().stream()
                        .filter(ledger -> !ledger.entries().isEmpty())
                        .map(ledger -> ledger.organisation().name().in(Language.ENGLISH) + ": "
                                + ledger.summary().in(Language.ENGLISH))
                        .toList());
        assertThat(elements(answers, "a")).hasSameSizeAs(accountability.entries());
        assertThat(elements(section(page, "gaps"), "li"))
                .hasSameSizeAs(PlanGaps.of(PLAN).all());
        assertThat(elements(page, "section"))
                .noneMatch(section -> section.getAttribute("aria-labelledby").matches("works|today"));
    }

    @Test
    void whatWasReportedOfWorksAndWhoAnswersTodayStandApart() throws Exception {
        LocalDate on = LocalDate.of(2021, 3, 1);
        WorkReports reports = WorkReports.readCsv(
                new ByteArrayInputStream(DONE_LATE.getBytes(StandardCharsets.UTF_8)),
                "illustrative reports",
                StandardCharsets.UTF_8);
        Document page = page(evaluation()
                .report()
                .with(reports, on)
                .with(OfficesToday.of(PLAN, PlanCatalog.ningxiaSuccessions(), on))
                .as(ReportFormat.HTML));

        assertThat(section(page, "works").getTextContent())
                .contains("is no verdict", "reported done 32 days after the deadline");
        assertThat(section(page, "today").getTextContent())
                .contains("In the plan: Ningxia Hui Autonomous Region Administration of Work Safety; since 2018");
    }

    private static Element section(Document page, String id) {
        return elements(page, "section").stream()
                .filter(section -> section.getAttribute("aria-labelledby").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(String html) throws Exception {
        return document(html.replace("<!DOCTYPE html>\n", ""));
    }

    private static Document document(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element element, String name) {
        return elements(element, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
