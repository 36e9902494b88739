package io.mubiao.evaluation.method.composite.normalisation;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.Direction;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;

/**
 * The way from the worst value to a target that has been made: (x − min) / (target − min) if more is better, (max − x) /
 * (max − target) if less is; as {@code n_dist2targ} of COINr. 0 is the worst of the values and 1 is the target, so the
 * scores depend on the worst value. A target that is worse than all values turns the scale round, so that the scores are
 * negative: the formula is kept as published, and says nothing useful then. Refused if the target is the worst value itself.
 *
 * @param target the value that scores 1
 * @param direction which way the target lies
 * @param capped whether a value beyond the target scores 1 and no more
 */
public record DistanceToTarget(Figure target, Direction direction, boolean capped) implements Normalisation {
    private static final Figure ONE = Figure.of(1);

    /** Without a cap: a value beyond the target scores more than 1. */
    public static DistanceToTarget of(Figure target, Direction direction) {
        return new DistanceToTarget(target, direction, false);
    }

    /** The same with a cap: a value beyond the target scores 1. */
    public DistanceToTarget withCap() {
        return new DistanceToTarget(target, direction, true);
    }

    @Override
    public Answer<Values> scores(Values values) {
        return Extremes.of(values).flatMap(extremes -> {
            Figure worst = direction == Direction.INCREASE ? extremes.least() : extremes.most();
            Figure way = target.minus(worst);
            return way.signum() == 0
                    ? Answer.refused(
                            RefusalReason.UNDEFINED, "target " + target + " must differ from the worst value " + worst)
                    : Answer.of(values.each(value -> score(value.minus(worst).over(way))));
        });
    }

    private Figure score(Figure made) {
        return capped && made.compareTo(ONE) > 0 ? ONE : made;
    }

    /** For example {@code distance to target 549, DECREASE is better, capped}. */
    @Override
    public String toString() {
        return "distance to target " + target + ", " + direction + " is better" + (capped ? ", capped" : "");
    }
}
