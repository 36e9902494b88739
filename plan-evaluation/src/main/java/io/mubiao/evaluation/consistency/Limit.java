package io.mubiao.evaluation.consistency;

import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reading asks for at its deadline, as far as the plan alone says.
 *
 * @param reading the reading
 * @param share the level over the baseline; empty unless the level is in per cent
 * @param figure the level itself; empty if it is relative to a baseline that is not stated
 */
record Limit(Reading reading, Optional<Figure> share, Optional<Figure> figure) {
    static Limit of(Reading reading) {
        Level level = reading.requirement().level();
        int years = base(reading)
                .map(base -> reading.assessment().deadline() - base.to())
                .orElse(0);
        Optional<Figure> stated = reading.baseline().flatMap(Baseline::stated).map(Figure::of);
        Optional<Figure> share = level.inPercent()
                ? Optional.of(Bounds.level(level, Optional.of(Figure.of(1)), years))
                : Optional.empty();
        Optional<Figure> figure = level.relative() && stated.isEmpty()
                ? Optional.empty()
                : Optional.of(Bounds.level(level, stated, years));
        return new Limit(reading, share, figure);
    }

    /** Whether it is one level. */
    boolean single() {
        return reading.requirement().comparison() != Comparison.WITHIN
                && !reading.requirement().approximate();
    }

    /** Whether it can be divided by. */
    boolean positive() {
        return Stream.of(share, figure).flatMap(Optional::stream).allMatch(part -> part.signum() > 0);
    }

    /** The years whose figure is held against it. */
    YearRange judged() {
        Assessment assessment = reading.assessment();
        return assessment.rule().onSingleYears() ? YearRange.of(assessment.deadline()) : assessment.years();
    }

    /** The base years for the last year judged. */
    Optional<YearRange> base() {
        return base(reading);
    }

    private static Optional<YearRange> base(Reading reading) {
        Assessment assessment = reading.assessment();
        return reading.baseline()
                .map(base ->
                        base.yearsFor(assessment.deadline(), assessment.years().from()));
    }

    /** Whether the other one is judged by the same years, and neither by the sum of several. */
    boolean sameYears(Limit other) {
        return judged().equals(other.judged()) && (judged().length() == 1 || (ofMean() && other.ofMean()));
    }

    private boolean ofMean() {
        return reading.assessment().rule() == AssessmentRule.PERIOD_MEAN;
    }

    /**
     * Whether the other one starts from the same years, each from its own past, and neither from the sum of several.
     */
    boolean sameBase(Limit other) {
        return base().isPresent() && base().equals(other.base()) && ownPast() && other.ownPast();
    }

    private boolean ownPast() {
        return reading.baseline()
                .filter(base -> !base.elsewhere()
                        && (base.averaging() != Averaging.TOTAL || base.years().length() == 1))
                .isPresent();
    }

    /** Whether its baseline, for a ratio, is the ratio of what its terms start from. */
    boolean pooledBase() {
        return reading.baseline()
                .filter(base -> base.years().length() == 1 || base.averaging() == Averaging.POOLED)
                .isPresent();
    }

    /** Whether its judged figure, for a ratio, is the ratio of the figures of its terms. */
    boolean pooledYears() {
        return judged().length() == 1 || reading.assessment().averaging() == Averaging.POOLED;
    }
}
