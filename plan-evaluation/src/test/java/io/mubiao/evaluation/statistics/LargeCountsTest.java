package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
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
    void a_ceiling() {
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

    @Test
    void uneven_counts() {
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
