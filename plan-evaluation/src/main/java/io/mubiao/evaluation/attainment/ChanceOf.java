package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.chance.Chance;
import io.mubiao.evaluation.chance.Chances;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.Indicator;

/** Asks of one judgement whether it is more than chance. */
final class ChanceOf {
    private ChanceOf() {}

    static Answer<Chance> of(Indicator indicator, Promise promise, Judgement judgement) {
        TargetEvents events = new TargetEvents(indicator, promise, judgement);
        if (events.refusal().isPresent()) {
            return Answer.refused(events.refusal().get());
        }
        boolean relative = promise.requirement().needsBaseline();
        Answer<Figure> promised = relative ? events.share() : notThisKind("target has an absolute level");
        Answer<Figure> level = relative ? notThisKind("target is relative to its base years") : events.level();
        return events.judged()
                .flatMap(judged -> new Chances(judged, events.base(), promised, level, events.rates()).answer());
    }

    private static Answer<Figure> notThisKind(String detail) {
        return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, detail);
    }
}
