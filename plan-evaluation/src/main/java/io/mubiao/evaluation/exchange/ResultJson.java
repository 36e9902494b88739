package io.mubiao.evaluation.exchange;

import com.google.common.collect.Multimaps;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.evaluation.text.IndentedJson;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Text;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results as JSON; see {@link IatiResults#json}. */
final class ResultJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    static String of(Attainments judged) {
        ObjectNode document = NODES.objectNode();
        document.put("format", "mubiao-iati-results").put("version", 1).put("iati-version", "2.03");
        document.put("plan", judged.plan().id().value());
        document.set("title", text(judged.plan().title()));
        document.put("as-of", judged.options().asOf().getValue());
        ArrayNode results = document.putArray("result");
        Multimaps.index(judged.all(), attainment -> attainment.target().id())
                .asMap()
                .values()
                .forEach(areas -> results.add(result(judged.plan(), areas)));
        return IndentedJson.of(document);
    }

    private static ObjectNode result(Plan plan, Collection<Attainment> areas) {
        ResultHead head = ResultHead.of(areas.iterator().next());
        ObjectNode result = NODES.objectNode();
        result.put("type", ResultHead.TYPE).put("aggregation-status", head.addsUp());
        result.set("title", text(head.indicator().name()));
        result.set("description", text(head.target().text()));
        result.putArray("reference")
                .addObject()
                .put("vocabulary", ResultHead.VOCABULARY)
                .put("code", head.target().id().value());
        ObjectNode indicator = result.putArray("indicator").addObject();
        indicator
                .put("measure", head.measure())
                .put("ascending", head.ascending())
                .put("aggregation-status", head.addsUp());
        indicator.set("title", text(head.indicator().name()));
        indicator.set("description", text(head.measured()));
        figures(plan, head, areas, indicator);
        return result;
    }

    private static void figures(Plan plan, ResultHead head, Collection<Attainment> areas, ObjectNode indicator) {
        ArrayNode baselines = NODES.arrayNode();
        ArrayNode targets = NODES.arrayNode();
        ArrayNode actuals = NODES.arrayNode();
        areas.forEach(attainment -> {
            Judgement judgement = attainment.judgement();
            AreaId area = attainment.area();
            BaselineElement.of(plan, attainment, judgement)
                    .ifPresent(base -> add(
                            baselines,
                            NODES.objectNode().put("year", Integer.toString(base.year())),
                            base.value(),
                            area));
            add(targets, NODES.objectNode(), TargetElement.of(attainment, judgement), area);
            add(actuals, NODES.objectNode(), ActualElement.of(attainment, judgement), area);
        });
        if (!baselines.isEmpty()) {
            indicator.set("baseline", baselines);
        }
        ObjectNode period = indicator.putArray("period").addObject();
        period.putObject("period-start").put("iso-date", head.start());
        period.putObject("period-end").put("iso-date", head.end());
        period.set("target", targets);
        period.set("actual", actuals);
    }

    /** One element for each value, or one without a value. */
    private static void add(ArrayNode elements, ObjectNode begun, ValueElement value, AreaId area) {
        if (value.values().isEmpty()) {
            elements.add(told(begun, value, area));
        }
        for (Figure figure : value.values()) {
            ObjectNode element = begun.deepCopy().put("value", DecimalText.rounded(figure));
            elements.add(told(element, value, area));
        }
    }

    private static ObjectNode told(ObjectNode element, ValueElement value, AreaId area) {
        element.putArray("location").addObject().put("ref", area.value());
        element.set("comment", text(value.comment()));
        return element;
    }

    private static ObjectNode text(Text text) {
        ObjectNode node = NODES.objectNode();
        ArrayNode narratives = node.putArray("narrative");
        narratives.add(narrative("zh", text.chinese()));
        text.english().ifPresent(english -> narratives.add(narrative("en", english)));
        return node;
    }

    private static ObjectNode narrative(String language, String text) {
        return NODES.objectNode().put("xml:lang", language).put("text", DecimalText.whole(text));
    }
}
