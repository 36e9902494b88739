package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts of 10^9 end in time, and agree with the normal approximation that they are near to. */
@Timeout(60)
class LargeCountsTest {
    private static final double BILLION = 1e9;
    private static final double DEVIATION = Math.sqrt(BILLION);
    private static final double Z = 1.959963984540054;

    @ParameterizedTest
    @EnumSource(RateIntervalMethod.class)
    void intervals(RateIntervalMethod method) {
        RateInterval interval =
                RateInterval.of(method, Sides.BOTH, BILLION, 1, 0.95).orElseThrow();
        assertThat(interval.lower()).isCloseTo(BILLION - Z * DEVIATION, within(3.0));
        assertThat(interval.upper()).isCloseTo(BILLION + Z * DEVIATION, within(3.0));
    }

    @Test
    void aCeiling() {
        CeilingTest test = CeilingTest.of(BILLION, 1, BILLION + DEVIATION).orElseThrow();
        assertThat(test.pLess()).isCloseTo(0.158655253931457, within(1e-4));
        assertThat(test.pMinimumLikelihood()).isCloseTo(0.317310507862914, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource(RateComparisonMethod.class)
    void comparisons(RateComparisonMethod method) {
        RateComparison comparison = RateComparison.of(
                        method, BILLION, 1, BILLION + Math.rint(Math.sqrt(2) * DEVIATION), 1, 1, 0.95)
                .orElseThrow();
        assertThat(comparison.pLess()).isCloseTo(0.158655253931457, within(1e-4));
        assertThat(comparison.pTwoSided()).isCloseTo(0.317310507862914, within(1e-4));
        assertThat(comparison.upper() - comparison.lower()).isCloseTo(2 * Z * Math.sqrt(2 / BILLION), within(1e-8));
    }

    /** Sums of the terms with 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "50, 100, 2.40159223561681558e-08",
        "9500, 10000, 2.37937719799947533e-07",
        "99000, 100000, 7.74200829444738866e-04",
        "997000, 1000000, 1.34620371824110464e-03",
        "999950000, 1000000000, 5.69240526247051029e-02"
    })
    void thePoissonTestKeepsItsDigits(double count, double mean, double pLess) {
        assertThat(CeilingTest.of(count, 1, mean).orElseThrow().pLess()).isCloseTo(pLess, within(pLess * 1e-12));
    }

    /** Sums of the terms with 60 digits: the continued fraction of the incomplete beta function loses some at the end. */
    @ParameterizedTest
    @CsvSource({
        "9500, 1, 10000, 1, 1.76058055924608925e-04, 1e-12",
        "99000, 1, 100000, 1, 1.25636088441804725e-02, 1e-12",
        "997000, 1, 1000000, 1, 1.69102299196019455e-02, 1e-12",
        "999900000, 1, 1000000000, 1, 1.26725609436851641e-02, 1e-7",
        "5800, 3, 10000, 5, 2.02736949666016304e-02, 1e-12",
        "59000, 3, 100000, 5, 6.03771537558966107e-04, 1e-12",
        "598000, 3, 1000000, 5, 2.05798542058728863e-02, 1e-12",
        "599900000, 3, 1000000000, 5, 6.24207513641338550e-04, 1e-7"
    })
    void theConditionalTestKeepsItsDigits(
            double count1, double exposure1, double count2, double exposure2, double pLess, double relative) {
        assertThat(RateComparison.exact(count1, exposure1, count2, exposure2, 0.95)
                        .orElseThrow()
                        .pLess())
                .isCloseTo(pLess, within(pLess * relative));
    }

    @Test
    void unevenCounts() {
        RateComparison comparison =
                RateComparison.exact(3, 1, BILLION, BILLION, 0.95).orElseThrow();
        CeilingTest alone = CeilingTest.of(3, 1, 1).orElseThrow();
        RateInterval interval = RateInterval.garwood(3, 1, 0.95).orElseThrow();
        assertThat(comparison.pGreater()).isCloseTo(alone.pGreater(), within(1e-6));
        assertThat(comparison.lower()).isCloseTo(interval.lower(), within(1e-6));
        assertThat(comparison.upper()).isCloseTo(interval.upper(), within(1e-6));
    }

    @Test
    void forecasts() {
        Forecast forecast = Forecast.of(BILLION, 2, 1, BILLION * 3 / 2).orElseThrow();
        assertThat(forecast.probability()).isCloseTo(0.5, within(1e-4));
        assertThat(forecast.quantile(0.5).orElseThrow()).isCloseTo(BILLION / 2, within(10.0));
        EachPeriodForecast each = EachPeriodForecast.of(
                        BILLION, 1, List.of(new CountIn(BILLION + 1e6, 1)), GammaPrior.JEFFREYS)
                .orElseThrow();
        assertThat(each.probability()).isCloseTo(1, within(1e-9));
    }
}
