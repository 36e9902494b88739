package io.mubiao.evaluation.consistency;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A target as seen from an indicator that its figures are made of.
 *
 * @param shared the indicator seen from: its own if it is no ratio, else that of a term
 * @param sharedUnit the unit that the target counts it in
 * @param inverse whether it is the denominator, so that more of it makes the figure smaller
 * @param other the other term of the ratio; empty if the target's indicator is the shared one itself
 */
record Side(
        Target target,
        Indicator indicator,
        IndicatorId shared,
        Unit sharedUnit,
        boolean inverse,
        Optional<RatioTerm> other) {

    /** The sides of a target: one for a count or an amount, up to two for a ratio, none for a stage. */
    static Stream<Side> of(Plan plan, Target target) {
        Indicator indicator = plan.indicator(target);
        if (indicator.kind() == IndicatorKind.STAGE) {
            return Stream.empty();
        }
        return indicator
                .ratio()
                .map(ratio -> ofRatio(target, indicator, ratio))
                .orElseGet(() -> Stream.of(
                        new Side(target, indicator, indicator.id(), indicator.unit(), false, Optional.empty())));
    }

    private static Stream<Side> ofRatio(Target target, Indicator indicator, Ratio ratio) {
        RatioTerm above = ratio.numerator();
        RatioTerm below = ratio.denominator();
        return Stream.concat(
                above.indicator().stream()
                        .map(id -> new Side(target, indicator, id, above.unit(), false, Optional.of(below))),
                below.indicator().stream()
                        .map(id -> new Side(target, indicator, id, below.unit(), true, Optional.of(above))));
    }

    /** Whether the indicator is the shared one itself. */
    boolean plain() {
        return other.isEmpty();
    }

    /** What the shared thing is per unit of the other term, or by itself, if the target's figure is this one. */
    Figure shared(Figure figure) {
        return inverse ? Figure.of(1).over(figure) : figure;
    }

    /** A figure of the indicator without the factor of its ratio. */
    Figure bare(Figure figure) {
        return indicator
                .ratio()
                .map(ratio -> figure.over(Figure.of(ratio.factor())))
                .orElse(figure);
    }

    /** Whether the target keeps the shared thing from above; empty if from both sides. */
    Optional<Boolean> capsShared() {
        Comparison comparison = target.requirement().comparison();
        return comparison == Comparison.AT_MOST || comparison == Comparison.AT_LEAST
                ? Optional.of((comparison == Comparison.AT_MOST) != inverse)
                : Optional.empty();
    }
}
