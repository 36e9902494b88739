package io.mubiao.evaluation.report.html;

import io.mubiao.evaluation.attainment.Working;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.plan.value.Text;
import java.util.List;

/** The steps to a verdict as lists in lists. */
record WorkingList(PageWords words) {

    Element of(Working step) {
        Element item = words.text("li", step.words());
        if (step.numbers().isPresent()) {
            item = item.add(words.of("：", ": "))
                    .add(Element.of("code", step.numbers().get()));
        }
        if (step.result().isPresent()) {
            String sign = step.numbers().isPresent() ? " = " : words.of("：", ": ");
            item = item.add(sign).add(Element.of("b", step.result().get()));
        }
        List<Element> below = step.steps().stream().map(this::of).toList();
        List<Element> inputs = step.inputs().stream().map(this::of).toList();
        return below.isEmpty() && inputs.isEmpty()
                ? item
                : item.add(Element.of("ul").add(inputs).add(below));
    }

    private Element of(Observation observation) {
        Text status = switch (observation.status()) {
            case FINAL -> Text.of("最终数", "final");
            case NOT_STATED -> Text.of("数据性质未注明", "status not stated");
            case PROVISIONAL -> Text.of("初步数", "provisional");
        };
        String basis = observation
                .basis()
                .map(id -> words.of("，口径{0}", ", basis {0}", id))
                .orElse("");
        String published = observation
                .published()
                .map(day -> words.of("，{0}发布", ", published {0}", day))
                .orElse("");
        Element item = Element.of("li", observation.period() + " ")
                .add(Element.of("code", observation.figures()))
                .add(words.of("（{0}{1}{2}），", " ({0}{1}{2}), ", status, basis, published));
        return observation
                .source()
                .map(source -> item.add(Element.of("bdi", source)))
                .orElseGet(() -> item.add(words.of("来源未注明", "no source")))
                .with("class", "muted");
    }
}
