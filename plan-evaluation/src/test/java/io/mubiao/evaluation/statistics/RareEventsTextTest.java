package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each result names its method and prints itself. */
class RareEventsTextTest {
    @Test
    void intervals() {
        assertThat(RateInterval.garwood(9, 70.5, 0.95))
                .hasToString("Garwood exact: rate 0.1277 (9 in 70.5), 95 % interval 0.05837 to 0.2423");
        assertThat(RateInterval.of(RateIntervalMethod.GARWOOD, Sides.UPPER, 0, 5, 0.95))
                .hasToString("Garwood exact: rate 0 (0 in 5), 95 % interval at most 0.5991");
        assertThat(RateInterval.of(RateIntervalMethod.BYAR_HALF, Sides.BOTH, 15, 400, 0.95))
                .hasToString("Byar with x + 1/2: rate 0.0375 (15 in 400), 95 % interval 0.02191 to 0.06029");
        assertThat(RateInterval.of(RateIntervalMethod.BYAR, Sides.BOTH, 15, 400, 0.95))
                .hasToString("Byar: rate 0.0375 (15 in 400), 95 % interval 0.02097 to 0.06185");
        assertThat(RateInterval.of(RateIntervalMethod.JEFFREYS, Sides.LOWER, 15, 400, 0.95))
                .hasToString("Jeffreys: rate 0.0375 (15 in 400), 95 % interval at least 0.0241");
    }

    @Test
    void tests() {
        assertThat(CeilingTest.of(9, 70.5, 0.058))
                .hasToString(
                        "Poisson exact: 9 in 70.5 (rate 0.1277) against a rate of 0.058: p = 0.9906 for so few, 0.02413"
                                + " for so many, two-sided 0.04827 (central) or 0.02413 (minimum likelihood)");
        assertThat(RateComparison.exact(18, 1, 100, 5, 0.95))
                .hasToString(
                        "conditional exact, central: 18 in 1 against 100 in 5: ratio 0.9, 95 % interval 0.5126 to 1.496;"
                                + " against a ratio of 1 p = 0.3965 for less, 0.6967 for more, two-sided 0.793");
        assertThat(RateComparison.of(RateComparisonMethod.E_TEST, 18, 1, 100, 5, 1, 0.95)
                        .orElseThrow()
                        .toString())
                .contains("interval 0.5477 to 1.479 (score)");
    }

    @Test
    void forecasts() {
        assertThat(Forecast.of(5, 3, 2, 9))
                .hasToString(
                        "gamma–Poisson: 5 in 3, 2 remaining: total at most 9 with probability 68.37 %; to come 0 to 8"
                                + " (90 %), median 3; gamma prior of shape 0.5 and rate 0 (Jeffreys)");
        assertThat(Forecast.of(9, 5, 0, 9).orElseThrow().toString()).contains("with probability 100 %; gamma prior");
        assertThat(EachPeriodForecast.of(5, 3, List.of(new CountIn(2, 1), new CountIn(2, 1)), new GammaPrior(1, 1)))
                .hasToString(
                        "gamma–Poisson: 5 in 3: each of the periods (at most 2 in 1, at most 2 in 1) within its ceiling"
                                + " with probability 65.6 %; gamma prior of shape 1 and rate 1");
    }

    @Test
    void dispersion() {
        assertThat(Dispersion.of(610, 580, 545, 590, 500))
                .hasToString(
                        "index of dispersion: 3.319 (χ² 13.27 on 4, p = 0.01001): the counts scatter more than independent"
                                + " events do, as deaths cluster in accidents: Poisson intervals are too narrow, by a factor of 1.822");
        assertThat(Dispersion.of(12, 9, 15, 4, 10).orElseThrow().toString())
                .endsWith("no more scatter than by chance is shown, but so few counts show little");
        assertThat(Dispersion.of(2, 1, 0, 1, 1, 0, 2, 3, 1, 0).orElseThrow().toString())
                .endsWith("p = 0.525): no more scatter than by chance is shown");
    }
}
