package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Caveat;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The judged figure of one area, with its verdict. */
final class ActualElement {
    private ActualElement() {}

    static ValueElement of(Attainment attainment, Judgement judgement) {
        List<Text> remarks = new ArrayList<>();
        remarks.add(verdict(judgement));
        judgement.actual().ifPresent(figure -> remarks.add(what(attainment, judgement, figure)));
        judgement
                .requiredSoFar()
                .ifPresent(bounds -> judgement
                        .trajectory()
                        .ifPresent(line -> remarks.add(soFar(attainment, judgement, bounds, line))));
        if (attainment.agreement() != Agreement.ALL) {
            remarks.add(attainment.agreement().label());
        }
        judgement.caveats().stream().map(Caveat::label).forEach(remarks::add);
        String sources = judgement.observations().stream()
                .flatMap(observation -> observation.source().stream())
                .distinct()
                .collect(Collectors.joining(" | "));
        if (!sources.isEmpty()) {
            remarks.add(Phrase.of("来源：{0}", "source: {0}", sources));
        }
        return ValueElement.of(judgement.actual().stream().toList(), remarks);
    }

    private static Text verdict(Judgement judgement) {
        Text verdict = judgement.verdict().label();
        return judgement.reasons().isEmpty()
                ? verdict
                : Phrase.of("{0}：{1}", "{0}: {1}", verdict, Wording.labels(judgement.reasons()));
    }

    private static Text what(Attainment attainment, Judgement judgement, Figure figure) {
        Text what = judgement
                .actualYear()
                .map(year -> Phrase.of("{0}年的数值", "the figure of {0}", year))
                .orElseGet(() -> Wording.subject(attainment.target().assessment(), years(attainment, judgement)));
        return attainment.indicator().kind() == IndicatorKind.STAGE
                ? Phrase.of("{0}：{1}", "{0}: {1}", what, Wording.figure(attainment.indicator(), figure))
                : what;
    }

    /** The years whose figures were used; a total may be settled before any is in. */
    private static String years(Attainment attainment, Judgement judgement) {
        List<Integer> years =
                judgement.data().stream().map(Datum::year).distinct().sorted().toList();
        return years.isEmpty() ? attainment.target().assessment().years().toString() : Wording.run(years);
    }

    private static Text soFar(Attainment attainment, Judgement judgement, Bounds bounds, Trajectory line) {
        String about = judgement.soFarRounded() ? "≈" : "";
        return Wording.compared(
                Phrase.of("按{0}，目前应", "by now ({0})", line.label()),
                bounds,
                figure -> Phrase.of("{0}{1}", "{0}{1}", about, Wording.figure(attainment.indicator(), figure)));
    }
}
