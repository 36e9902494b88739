package io.mubiao.evaluation.statistics;

import java.util.OptionalDouble;

/** Compares two rates by one method. */
record RateComparisons(RateComparisonMethod method, CountIn first, CountIn second, double nullRatio, double level) {
    private static final double ENOUGH = 0.375;
    private static final double FARTHEST = 1e100;

    Answer<RateComparison> answer() {
        double means = nullRatio * first.exposure();
        if (!(within(means)
                && within(means + second.exposure())
                && within(proportion())
                && within(1 / proportion())
                && within(scale()))) {
            return notRepresentable();
        }
        Answer<RateComparison> answer = compared();
        return answer.value().filter(RateComparisons::unbounded).isPresent() ? notRepresentable() : answer;
    }

    private static boolean within(double number) {
        return number > 0 && Double.isFinite(number);
    }

    private static Answer<RateComparison> notRepresentable() {
        return Answer.refused(
                RefusalReason.NOT_REPRESENTABLE, "exposures and null ratio must not be further apart than doubles");
    }

    /** Whether a bound is infinite that the counts do set. */
    private static boolean unbounded(RateComparison comparison) {
        boolean some = comparison.second().count() > 0;
        return !Double.isFinite(comparison.lower()) || (some && !Double.isFinite(comparison.upper()));
    }

    /** Whether a square of the proportion might be none. */
    private boolean farApart() {
        return Math.max(proportion(), 1 / proportion()) > FARTHEST;
    }

    private double scale() {
        return second.exposure() / first.exposure();
    }

    private Answer<RateComparison> compared() {
        return switch (method) {
            case EXACT_CENTRAL, EXACT_MINIMUM_LIKELIHOOD, MID_P, MID_P_MINIMUM_LIKELIHOOD -> conditional();
            case E_TEST -> farApart() ? notRepresentable() : eTest();
            case SCORE, SCORE_LOG, WALD, WALD_LOG, SQUARE_ROOT -> farApart() ? notRepresentable() : normal();
        };
    }

    private double total() {
        return first.count() + second.count();
    }

    /** The number of first events for one second event, if the ratio is that held against. */
    private double proportion() {
        return nullRatio * first.exposure() / second.exposure();
    }

    private Answer<RateComparison> conditional() {
        BinomialCounts given = BinomialCounts.of(total(), nullRatio * first.exposure(), second.exposure());
        double less = given.atMost(first.count());
        double greater = given.atLeast(first.count());
        double half = given.exactly(first.count()) / 2;
        return switch (method) {
            case EXACT_CENTRAL -> result(less, greater, twice(less, greater));
            case EXACT_MINIMUM_LIKELIHOOD -> result(less, greater, minimumLikelihood(given));
            case MID_P -> result(less - half, greater - half, twice(less - half, greater - half));
            default -> result(less - half, greater - half, minimumLikelihood(given) - half);
        };
    }

    private static double twice(double less, double greater) {
        return Math.min(1, 2 * Math.min(less, greater));
    }

    private double minimumLikelihood(BinomialCounts given) {
        double mode = Math.min(total(), Math.floor((total() + 1) * given.success()));
        return MinimumLikelihood.of(
                first.count(),
                mode,
                total(),
                outcome -> outcome < 0 || outcome > total() ? 0 : given.exactly(outcome),
                given::atMost,
                given::atLeast);
    }

    private Answer<RateComparison> eTest() {
        if (total() > ETest.MOST) {
            return Answer.refused(
                    RefusalReason.OUT_OF_RANGE,
                    "the E-test enumerates, so the sum of the counts must be at most 10^12");
        }
        double q = proportion();
        ETest test =
                q >= 1 ? ETest.of(first.count(), second.count(), q) : ETest.of(second.count(), first.count(), 1 / q);
        double less = q >= 1 ? test.less() : test.greater();
        double greater = q >= 1 ? test.greater() : test.less();
        OptionalDouble score =
                total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(q >= 1 ? test.score() : -test.score());
        return Answer.of(
                builder(less, greater, test.twoSided()).statistic(score).build());
    }

    private Answer<RateComparison> normal() {
        if (total() == 0) {
            return Answer.refused(RefusalReason.NO_EVENTS, method.label() + " needs at least one event");
        }
        boolean logarithm = method == RateComparisonMethod.SCORE_LOG || method == RateComparisonMethod.WALD_LOG;
        if (logarithm && (first.count() == 0 || second.count() == 0)) {
            return Answer.refused(RefusalReason.UNDEFINED, method.label() + " needs events on both sides");
        }
        double z = z();
        return Answer.of(builder(Normal.below(z), Normal.above(z), Normal.beyond(z))
                .statistic(z)
                .build());
    }

    private double z() {
        double x = first.count();
        double y = second.count();
        double q = proportion();
        return switch (method) {
            case SCORE -> (x - y * q) / Math.sqrt((x + y) * q);
            case SCORE_LOG -> (Math.log(x / y) - Math.log(q)) / Math.sqrt((2 + q + 1 / q) / (x + y));
            case WALD -> (x - y * q) / Math.sqrt(x + y * q * q);
            case WALD_LOG -> (Math.log(x / y) - Math.log(q)) / Math.sqrt(1 / x + 1 / y);
            default -> 2 * (Math.sqrt(x + ENOUGH) - Math.sqrt(q * (y + ENOUGH))) / Math.sqrt(1 + q);
        };
    }

    private Answer<RateComparison> result(double less, double greater, double twoSided) {
        return Answer.of(builder(less, greater, twoSided).build());
    }

    private ImmutableRateComparison.Builder builder(double less, double greater, double twoSided) {
        RateComparisonMethod interval = intervalMethod();
        RatioBounds bounds = new RatioBounds(interval, first.count(), second.count(), (1 - level) / 2);
        return ImmutableRateComparison.builder()
                .method(method)
                .first(first)
                .second(second)
                .nullRatio(nullRatio)
                .ratio(
                        total() == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(first.count() / second.count() * scale()))
                .pLess(less)
                .pGreater(greater)
                .pTwoSided(twoSided)
                .level(level)
                .lower(bounds.lower() * scale())
                .upper(bounds.upper() * scale())
                .intervalMethod(interval);
    }

    private RateComparisonMethod intervalMethod() {
        if (method.ownInterval()) {
            return method;
        }
        return switch (method) {
            case EXACT_MINIMUM_LIKELIHOOD -> RateComparisonMethod.EXACT_CENTRAL;
            case MID_P_MINIMUM_LIKELIHOOD -> RateComparisonMethod.MID_P;
            default -> total() == 0 ? RateComparisonMethod.EXACT_CENTRAL : RateComparisonMethod.SCORE;
        };
    }
}
