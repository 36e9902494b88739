package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks of an attainment what the methods of others would say. */
final class AttainmentQuestion {
    /** More digits than a double has, for means and ratios that are no decimals. */
    private static final int DIGITS = 34;

    /** What a {@link Decimal} holds on either side of its point. */
    private static final int MOST_PLACES = 100;

    private AttainmentQuestion() {}

    static Answer<ProgressQuestion> of(Attainment attainment) {
        Assessment assessment = attainment.reading().assessment();
        if (!assessment.rule().onSingleYears()) {
            return notThisKind("target is not on the figures of years");
        }
        if (attainment.indicator().kind() == IndicatorKind.STAGE) {
            return notThisKind("stages of works are no series");
        }
        Judgement judgement = attainment.judgement();
        if (judgement.required().isEmpty()) {
            return Answer.refused(
                    RefusalReason.FIGURE_MISSING, "what is required is not known: " + judgement.reasons());
        }
        Bounds required = judgement.required().get();
        boolean twoSided = required.lower().isPresent() == required.upper().isPresent();
        if (twoSided || !required.inclusive()) {
            return notThisKind("target is not one value that is itself enough");
        }
        Figure level = required.upper().or(required::lower).orElseThrow();
        return decimal(level)
                .flatMap(target -> series(attainment, judgement).map(points -> {
                    ProgressQuestion.Builder question = ProgressQuestion.builder()
                            .points(points)
                            .direction(required.upper().isPresent() ? Direction.DECREASE : Direction.INCREASE)
                            .target(target)
                            .targetYear(assessment.deadline());
                    return points.isEmpty()
                            ? question.build()
                            : question.baseYear(points.firstKey()).build();
                }));
    }

    /** The series from its base on: the baseline stands in its last year. */
    private static Answer<ImmutableSortedMap<Integer, Decimal>> series(Attainment attainment, Judgement judgement) {
        SortedMap<Integer, Figure> points = new TreeMap<>(attainment.series());
        Optional<Integer> base = lastBaseYear(attainment.reading());
        if (base.isPresent() && judgement.baseline().isPresent()) {
            points.headMap(base.get()).clear();
            points.put(base.get(), judgement.baseline().get());
        }
        ImmutableSortedMap.Builder<Integer, Decimal> series = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<Integer, Figure> point : points.entrySet()) {
            Answer<Decimal> value = decimal(point.getValue());
            if (value.refusal().isPresent()) {
                return Answer.refused(value.refusal().get());
            }
            series.put(point.getKey(), value.orElseThrow());
        }
        return Answer.of(series.buildOrThrow());
    }

    private static Optional<Integer> lastBaseYear(Reading reading) {
        return reading.baseline()
                .filter(base -> !base.moving() && !base.elsewhere())
                .map(Baseline::years)
                .map(years -> years.to());
    }

    private static Answer<Decimal> decimal(Figure figure) {
        Optional<Decimal> exact = figure.decimal();
        if (exact.isPresent()) {
            return Answer.of(exact.get());
        }
        BigDecimal rounded = figure.rounded(DIGITS).stripTrailingZeros();
        return rounded.scale() > MOST_PLACES || rounded.precision() - rounded.scale() > MOST_PLACES
                ? Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE,
                        "figure " + rounded + " must have at most " + MOST_PLACES
                                + " digits before and after the decimal point")
                : Answer.of(new Decimal(rounded));
    }

    private static Answer<ProgressQuestion> notThisKind(String detail) {
        return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, detail);
    }
}
