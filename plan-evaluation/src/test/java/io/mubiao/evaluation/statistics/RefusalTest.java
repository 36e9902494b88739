package io.mubiao.evaluation.statistics;

import static io.mubiao.evaluation.statistics.RefusalReason.IMPROPER_PRIOR;
import static io.mubiao.evaluation.statistics.RefusalReason.NEGATIVE;
import static io.mubiao.evaluation.statistics.RefusalReason.NOT_A_COUNT;
import static io.mubiao.evaluation.statistics.RefusalReason.NOT_FINITE;
import static io.mubiao.evaluation.statistics.RefusalReason.NOT_POSITIVE;
import static io.mubiao.evaluation.statistics.RefusalReason.NO_EVENTS;
import static io.mubiao.evaluation.statistics.RefusalReason.NO_EXPOSURE;
import static io.mubiao.evaluation.statistics.RefusalReason.OUT_OF_RANGE;
import static io.mubiao.evaluation.statistics.RefusalReason.TOO_FEW_POINTS;
import static io.mubiao.evaluation.statistics.RefusalReason.UNDEFINED;
import static io.mubiao.evaluation.statistics.RefusalReason.UNEQUAL_LENGTHS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input outside the domain is refused by name, and never answered with NaN. */
class RefusalTest {
    private static final double NOTHING = Double.NaN;
    private static final double NO_END = Double.POSITIVE_INFINITY;
    private static final double TOO_LARGE = 0x1p53;

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(RateInterval.garwood(2.5, 1, 0.95), NOT_A_COUNT, "count 2.5 must be a whole number"),
                Arguments.of(RateInterval.garwood(-1, 1, 0.95), NOT_A_COUNT, "count -1 must be a whole number"),
                Arguments.of(RateInterval.garwood(TOO_LARGE, 1, 0.95), NOT_A_COUNT, "from 0 to 2^53 - 1"),
                Arguments.of(RateInterval.garwood(NOTHING, 1, 0.95), NOT_FINITE, "count NaN must be a finite number"),
                Arguments.of(RateInterval.garwood(1, 0, 0.95), NO_EXPOSURE, "exposure 0 must be above 0"),
                Arguments.of(RateInterval.garwood(1, -2, 0.95), NO_EXPOSURE, "exposure -2 must be above 0"),
                Arguments.of(RateInterval.garwood(1, NO_END, 0.95), NOT_FINITE, "exposure Infinity must be a finite"),
                Arguments.of(RateInterval.garwood(1, 1, 95), OUT_OF_RANGE, "level 95 must be above 0 and below 1"),
                Arguments.of(RateInterval.garwood(1, 1, 1), OUT_OF_RANGE, "level 1 must be above 0 and below 1"),
                Arguments.of(
                        RateInterval.garwood(0.1, 0, 0),
                        NOT_A_COUNT,
                        "2^53 - 1; exposure 0 must be above 0; level 0 must be above 0 and below 1"),
                Arguments.of(CeilingTest.of(1, 1, -0.1), NEGATIVE, "ceiling -0.1 must not be negative"),
                Arguments.of(CeilingTest.of(1.5, 1, 1), NOT_A_COUNT, "count 1.5"),
                Arguments.of(RateComparison.exact(1, 1, 2.5, 1, 0.95), NOT_A_COUNT, "second count 2.5"),
                Arguments.of(RateComparison.exact(1, 1, 2, 0, 0.95), NO_EXPOSURE, "second exposure 0"),
                Arguments.of(compare(RateComparisonMethod.MID_P, 1, 1, 0), NOT_POSITIVE, "null ratio 0"),
                Arguments.of(compare(RateComparisonMethod.SCORE, 0, 0, 1), NO_EVENTS, "at least one event"),
                Arguments.of(compare(RateComparisonMethod.WALD_LOG, 0, 4, 1), UNDEFINED, "events on both sides"),
                Arguments.of(compare(RateComparisonMethod.E_TEST, 1e12, 1, 1), OUT_OF_RANGE, "at most 10^12"),
                Arguments.of(Forecast.of(0, 0, 5, 3), IMPROPER_PRIOR, "must not both be 0"),
                Arguments.of(
                        Forecast.of(0, 1, 5, 3, new GammaPrior(0, 1)),
                        IMPROPER_PRIOR,
                        "shape of the prior and observed count must not both be 0"),
                Arguments.of(Forecast.of(1, 1, -5, 3), NEGATIVE, "remaining exposure -5"),
                Arguments.of(Forecast.of(1, 1, 5, 2.5), NOT_A_COUNT, "ceiling 2.5"),
                Arguments.of(Forecast.of(1, 1, 5, 9).flatMap(it -> it.quantile(1)), OUT_OF_RANGE, "probability 1"),
                Arguments.of(
                        EachPeriodForecast.of(1, 1, List.of(), GammaPrior.JEFFREYS), TOO_FEW_POINTS, "at least one"),
                Arguments.of(
                        EachPeriodForecast.of(1, 1, List.of(new CountIn(2, 0)), GammaPrior.JEFFREYS),
                        NO_EXPOSURE,
                        "exposure 0"),
                Arguments.of(Dispersion.of(3), TOO_FEW_POINTS, "at least two counts"),
                Arguments.of(Dispersion.of(), TOO_FEW_POINTS, "at least two counts"),
                Arguments.of(Dispersion.of(0, 0, 0), NO_EVENTS, "at least one count must be above 0"),
                Arguments.of(Dispersion.of(3, 4.5), NOT_A_COUNT, "count 4.5"),
                Arguments.of(
                        Dispersion.of(List.of(3.0, 4.0), List.of(1.0)), UNEQUAL_LENGTHS, "2 counts must have as many"));
    }

    private static Answer<RateComparison> compare(
            RateComparisonMethod method, double count1, double count2, double nullRatio) {
        return RateComparison.of(method, count1, 1, count2, 1, nullRatio, 0.95);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void inputOutsideTheDomainIsRefused(Answer<?> answer, RefusalReason reason, String detail) {
        Refusal refusal = answer.refusal().orElseThrow();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.detail()).contains(detail);
    }

    @Test
    void noEventAtAllTellsNothingOfARatio() {
        for (RateComparisonMethod method : List.of(
                RateComparisonMethod.EXACT_CENTRAL,
                RateComparisonMethod.EXACT_MINIMUM_LIKELIHOOD,
                RateComparisonMethod.MID_P,
                RateComparisonMethod.E_TEST)) {
            RateComparison comparison = compare(method, 0, 0, 1).orElseThrow();
            assertThat(comparison.ratio()).isEmpty();
            assertThat(comparison.pTwoSided()).isEqualTo(1);
            assertThat(comparison.lower()).isZero();
            assertThat(comparison.upper()).isInfinite();
        }
    }

    @Test
    void aCeilingOfZeroIsBrokenByOneEvent() {
        assertThat(CeilingTest.of(1, 5, 0).orElseThrow().pGreater()).isZero();
        assertThat(CeilingTest.of(1, 5, 0).orElseThrow().pMinimumLikelihood()).isZero();
        assertThat(CeilingTest.of(0, 5, 0).orElseThrow().pGreater()).isEqualTo(1);
        assertThat(CeilingTest.of(0, 5, 0).orElseThrow().pMinimumLikelihood()).isEqualTo(1);
    }
}
