package io.mubiao.evaluation.method;

import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Base, latest point and target as sdg-build prepares them: a base or target of 0 is reckoned as 0.001, and the direction
 * is turned where all values are negative.
 */
record GrowthSeries(
        Point base,
        Point latest,
        Direction direction,
        @Nullable Decimal statedTarget,
        int targetYear) {
    static final Decimal FOR_ZERO = Decimal.parse("0.001");

    private static final double LIMIT_POWER = 4.44;

    static GrowthSeries of(ProgressQuestion question, Point base, Point latest) {
        return new GrowthSeries(
                base,
                latest,
                question.direction(),
                question.target().orElse(null),
                question.targetYear().orElse(BasePoints.AGENDA_TARGET));
    }

    Optional<Decimal> target() {
        return Optional.ofNullable(statedTarget).map(GrowthSeries::notZero);
    }

    /** Whether the latest value, as it stands, meets the target as it is reckoned. */
    boolean met() {
        return target().filter(target -> direction.meets(latest.value(), target))
                .isPresent();
    }

    /** The annual growth so far, positive for the better. */
    Answer<Double> observed() {
        Decimal from = notZero(base.value());
        if (from.signum() * latest.value().signum() < 0) {
            return Answer.refused(
                    RefusalReason.NOT_POSITIVE, "values " + base + " and " + latest + " must both have one sign");
        }
        int years = latest.year() - base.year();
        if (years < 1) {
            return Answer.refused(
                    RefusalReason.TOO_FEW_POINTS, "latest year " + latest.year() + " must be after " + base.year());
        }
        return finite("growth", from.signum() * direction.sign() * growth(latest.value(), from, years));
    }

    /** The annual growth from the base to the target, without its sign. */
    Answer<Double> required(Decimal target) {
        Decimal from = notZero(base.value());
        if (targetYear <= base.year()) {
            return Answer.refused(
                    RefusalReason.UNDEFINED, "target year " + targetYear + " must be after " + base.year());
        }
        if (from.signum() != target.signum()) {
            return Answer.refused(
                    RefusalReason.NOT_POSITIVE, "base " + base + " and target " + target + " must have one sign");
        }
        return finite("growth", Math.abs(growth(target, from, targetYear - base.year())));
    }

    /** Whether nothing has to change to reach the target. */
    boolean startsAtTarget() {
        return target().filter(notZero(base.value())::equals).isPresent();
    }

    /** By what the limits of classes are multiplied near a natural limit of the values. */
    double coefficient(Decimal limit) {
        double start = Math.abs(base.number());
        double end = Math.abs(limit.value().doubleValue());
        if (start >= 2 * end) {
            return 1;
        }
        double distance = start <= end ? start : 2 * end - start;
        return 1 - Math.pow(distance / end, LIMIT_POWER);
    }

    static Answer<Double> finite(String name, double number) {
        return Double.isFinite(number)
                ? Answer.of(number)
                : Answer.refused(RefusalReason.NOT_REPRESENTABLE, name + " " + number + " must be a finite double");
    }

    /** In the order of operations of the sources, so that published digits are met. */
    static double growth(Decimal to, Decimal from, int years) {
        return Math.pow(to.value().doubleValue() / from.value().doubleValue(), 1.0 / years) - 1;
    }

    private static Decimal notZero(Decimal value) {
        return value.signum() == 0 ? FOR_ZERO : value;
    }
}
