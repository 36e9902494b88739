package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.Optional;

/** The way from a base to a target, and how much of it was made, in fractions. */
record LinearPath(Point base, Point latest, Decimal target, Direction direction) {
    /** Whether the latest value meets the target. */
    boolean met() {
        return direction.meets(latest.value(), target);
    }

    /** Why there is no way from the base to the target in the wanted direction. */
    Optional<Refusal> refusal() {
        return direction.meets(base.value(), target)
                ? Optional.of(new Refusal(
                        RefusalReason.UNDEFINED, "base " + base + " must not meet the target " + target + " already"))
                : Optional.empty();
    }

    /** (y - y0)/(T - y0). */
    Figure share() {
        return difference(latest.value(), base.value()).over(difference(target, base.value()));
    }

    static Figure difference(Decimal one, Decimal other) {
        return Figure.of(one).minus(Figure.of(other));
    }
}
