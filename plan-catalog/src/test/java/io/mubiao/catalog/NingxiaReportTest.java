package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.exchange.StratMl;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.plan.Plan;
import io.mubiao.plan.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
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
