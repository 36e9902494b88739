package io.mubiao.evaluation.method;

import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;

/** The scores of {@link UnProgressChart} for one series. Used once. */
final class UnProgressScores {
    private static final int GOOD = 3;
    private static final int FAIR = 2;
    private static final int POOR = 1;

    private final ProgressResult.Builder result;
    private final Point base;
    private final Point latest;
    private final Direction direction;

    UnProgressScores(ProgressResult.Builder result, Point base, Point latest, Direction direction) {
        this.result = result.base(base).latest(latest);
        this.base = base;
        this.latest = latest;
        this.direction = direction;
    }

    static ProgressResult binary(ProgressResult.Builder result, Point latest) {
        boolean yes = latest.value().equals(Decimal.of(1));
        return score(result.latest(latest), yes ? GOOD : POOR, yes);
    }

    ProgressResult towards(Decimal target, int year, boolean met) {
        boolean metAtFirst = direction.meets(base.value(), target);
        Answer<Double> growth = growth();
        Answer<Double> ratio =
                growth.flatMap(rate -> expected(rate, year)).flatMap(expected -> ratio(expected, target));
        if (met) {
            ratio.value().ifPresent(r -> result.value(Measure.of("r", r)));
            return score(result, GOOD, true);
        }
        if (metAtFirst) {
            result.evidence(Evidence.COMPUTED)
                    .addNote(
                            "the base met the target and the latest value does not: a regression, for which r is not defined");
            return score(result, POOR, false);
        }
        if (ratio.refusal().isPresent()) {
            return result.refused(ratio.refusal().get());
        }
        double r = ratio.orElseThrow();
        result.value(Measure.of("r", r));
        return score(result, r >= 0.95 ? GOOD : r >= 0.10 ? FAIR : POOR, false);
    }

    ProgressResult withoutTarget() {
        Answer<Double> growth = growth();
        if (growth.refusal().isPresent()) {
            return result.refused(growth.refusal().get());
        }
        double rate = growth.orElseThrow();
        double wanted = direction.sign() * rate;
        result.value(Measure.of("CAGR", rate));
        return score(result, wanted >= 0.02 ? GOOD : wanted >= 0.005 ? FAIR : POOR, false);
    }

    private Answer<Double> growth() {
        if (base.value().signum() <= 0) {
            return Answer.refused(RefusalReason.NOT_POSITIVE, "base " + base + " must be above 0");
        }
        if (latest.value().signum() < 0) {
            return Answer.refused(RefusalReason.NOT_POSITIVE, "latest value " + latest + " must be at least 0");
        }
        double rate = GrowthSeries.growth(latest.value(), base.value(), latest.year() - base.year());
        return GrowthSeries.finite("growth", rate);
    }

    private Answer<Double> expected(double rate, int year) {
        double expected = latest.number() * Math.pow(1 + rate, year - latest.year());
        return GrowthSeries.finite("value expected in " + year, expected).map(finite -> {
            result.addOther(Measure.of("CAGR", rate)).addOther(Measure.of("expected in " + year, finite));
            return finite;
        });
    }

    private Answer<Double> ratio(double expected, Decimal target) {
        if (target.equals(base.value())) {
            return Answer.refused(RefusalReason.UNDEFINED, "target " + target + " must not be the base");
        }
        double from = base.number();
        return GrowthSeries.finite("ratio", (expected - from) / (target.value().doubleValue() - from));
    }

    private static ProgressResult score(ProgressResult.Builder result, int score, boolean met) {
        String classification = switch (score) {
            case GOOD -> "target met or on track";
            case FAIR -> "fair progress, acceleration needed";
            default -> "stagnation or regression";
        };
        Standing best = met ? Standing.MET : Standing.ON_TRACK;
        return result.classification(classification)
                .score((double) score)
                .standing(score == GOOD ? best : Standing.SHORT)
                .build();
    }
}
