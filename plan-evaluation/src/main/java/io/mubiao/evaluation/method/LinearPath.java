package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;

/** The way from a base to a target, and how much of it was made, in fractions. */
record LinearPath(Point base, Point latest, Decimal target, Direction direction) implements Serializable {
    /** The way that a question asks about, from its base. */
    static Answer<LinearPath> of(ProgressQuestion question, Optional<Point> base) {
        Optional<Decimal> target = question.target();
        if (target.isEmpty()) {
            return Answer.refused(RefusalReason.TARGET_NEEDED, "target must be given");
        }
        Optional<Point> latest = question.latest();
        return base.isEmpty() || latest.isEmpty() || base.equals(latest)
                ? Answer.refused(BasePoints.missing(question))
                : Answer.of(new LinearPath(base.get(), latest.get(), target.get(), question.direction()));
    }

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

    /** T - y0. */
    Figure whole() {
        return difference(target, base.value());
    }

    /** y - y0. */
    Figure made() {
        return difference(latest.value(), base.value());
    }

    /** (y - y0)/(T - y0). */
    Figure share() {
        return made().over(whole());
    }

    static Figure difference(Decimal one, Decimal other) {
        return Figure.of(one).minus(Figure.of(other));
    }
}
