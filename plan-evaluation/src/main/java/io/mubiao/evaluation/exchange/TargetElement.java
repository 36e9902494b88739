package io.mubiao.evaluation.exchange;

import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a target requires of one area. */
final class TargetElement {
    private static final ImmutableSet<Reason> OF_THE_LEVEL =
            ImmutableSet.of(Reason.BASELINE_ZERO, Reason.BASELINE_NEGATIVE, Reason.TOLERANCE_NOT_STATED);

    private TargetElement() {}

    static ValueElement of(Attainment attainment, Judgement judgement) {
        if (judgement.reasons().contains(Reason.NOT_ALLOCATED)) {
            return ValueElement.of(List.of(), List.of(Reason.NOT_ALLOCATED.label()));
        }
        Text subject = Wording.subject(
                attainment.target().assessment(),
                attainment.target().assessment().years().toString());
        return judgement
                .required()
                .map(bounds -> known(attainment, judgement, bounds, subject))
                .orElseGet(() -> ValueElement.none(
                        Wording.promised(subject, Wording.requirement(attainment)), whyNone(judgement)));
    }

    private static ValueElement known(Attainment attainment, Judgement judgement, Bounds bounds, Text subject) {
        List<Text> remarks = new ArrayList<>();
        remarks.add(Wording.compared(subject, bounds, figure -> Wording.figure(attainment.indicator(), figure)));
        if (differsByYear(attainment)) {
            judgement.actualYear().ifPresent(year -> remarks.add(Phrase.of("{0}年的要求值", "the level of {0}", year)));
        }
        List<Figure> values = Stream.of(bounds.lower(), bounds.upper())
                .flatMap(bound -> bound.stream())
                .distinct()
                .toList();
        return ValueElement.of(values, remarks);
    }

    private static boolean differsByYear(Attainment attainment) {
        Reading reading = attainment.reading();
        Requirement requirement = Wording.requirement(attainment);
        boolean moving = requirement.needsBaseline()
                && reading.baseline().filter(Baseline::moving).isPresent();
        return reading.assessment().rule() == AssessmentRule.EVERY_YEAR
                && (moving
                        || requirement.level().perYear()
                        || !reading.milestones().isEmpty());
    }

    private static Text whyNone(Judgement judgement) {
        List<Reason> reasons =
                judgement.reasons().stream().filter(OF_THE_LEVEL::contains).toList();
        return reasons.isEmpty() ? Text.of("基期值未知", "the baseline is not known") : Wording.labels(reasons);
    }
}
