package io.mubiao.evaluation.method;

import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.plan.value.Decimal;
import java.util.Optional;

/** One assessment by compound annual growth, as sdg-build and what was built on it make it. Used once. */
final class GrowthAssessment {
    private final ProgressResult.Builder result;
    private final GrowthSeries series;
    private final Optional<Decimal> limit;
    private final GrowthScale scale;

    GrowthAssessment(ProgressResult.Builder result, GrowthSeries series, Optional<Decimal> limit, GrowthScale scale) {
        this.result = result.base(series.base()).latest(series.latest());
        this.series = series;
        this.limit = limit;
        this.scale = scale;
    }

    ProgressResult assess(boolean met) {
        notes();
        Answer<Double> observed = series.observed();
        Optional<Decimal> target = series.target();
        Answer<Double> value = target.isEmpty() ? observed : observed.flatMap(rate -> ratio(rate, target.get()));
        value.value().ifPresent(number -> result.value(Measure.of(target.isEmpty() ? "CAGR" : "R", number)));
        if (met) {
            return graded(scale.met());
        }
        boolean left = target.isPresent() && series.startsAtTarget();
        if (left && observed.refusal().isEmpty()) {
            result.evidence(Evidence.READ)
                    .addNote(
                            "the base was the target and is no longer met: no rate is required, and the ratio is undefined");
            return graded(scale.ofRatio(Double.NEGATIVE_INFINITY));
        }
        Optional<Refusal> refusal = value.refusal();
        if (refusal.isPresent()) {
            return result.refused(refusal.get());
        }
        double number = value.orElseThrow();
        return graded(target.isPresent() ? scale.ofRatio(number) : scale.ofRate(number, coefficient()));
    }

    private Answer<Double> ratio(double observed, Decimal target) {
        return series.required(target).flatMap(required -> {
            result.addOther(Measure.of("CAGR", series.direction().sign() * observed))
                    .addOther(Measure.of("CAGR required", required));
            return GrowthSeries.finite("growth over required growth", observed / required);
        });
    }

    private double coefficient() {
        double coefficient = limit.map(series::coefficient).orElse(1.0);
        limit.ifPresent(given -> result.addOther(Measure.of("C", coefficient)));
        return coefficient;
    }

    private void notes() {
        if (series.base().value().signum() == 0) {
            result.addNote("base 0 reckoned as " + GrowthSeries.FOR_ZERO);
        }
        Decimal stated = series.statedTarget();
        if (stated != null && stated.signum() == 0) {
            result.addNote("target 0 reckoned, and held as met, at " + GrowthSeries.FOR_ZERO);
        }
        if (stated != null && limit.isPresent()) {
            result.addNote("limit " + limit.get() + " ignored, as there is a target");
        }
    }

    private ProgressResult graded(Grade grade) {
        return result.classification(grade.classification())
                .score(grade.score())
                .standing(grade.standing())
                .build();
    }
}
