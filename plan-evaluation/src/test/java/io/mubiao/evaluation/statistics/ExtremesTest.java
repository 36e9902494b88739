package io.mubiao.evaluation.statistics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers at the ends of the domain have an answer or are refused, soon, and are never NaN. */
class ExtremesTest {
    private static final double MOST = 0x1p53 - 1;
    private static final double[] COUNTS = {0, 5, 1e6, MOST};
    private static final double[] EXPOSURES = {1e-300, 1, 1e300};

    @ParameterizedTest
    @EnumSource(RateIntervalMethod.class)
    void intervals(RateIntervalMethod method) {
        for (Sides sides : Sides.values()) {
            for (double level : new double[] {1e-300, 1e-15, 0.95, 1 - 1e-15}) {
                for (double count : COUNTS) {
                    for (double exposure : EXPOSURES) {
                        soon(() -> RateInterval.of(method, sides, count, exposure, level))
                                .value()
                                .ifPresent(ExtremesTest::assertBounds);
                    }
                }
            }
        }
    }

    private static void assertBounds(RateInterval interval) {
        assertThat(interval.lower()).isFinite().isNotNegative();
        assertThat(interval.upper()).isNotNaN().isNotNegative();
    }

    @Test
    void anUpperBoundIsNeverBelow0() {
        assertThat(RateInterval.of(RateIntervalMethod.NORMAL, Sides.UPPER, 1, 1, 0.01)
                        .orElseThrow()
                        .upper())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(RateComparisonMethod.class)
    void comparisons(RateComparisonMethod method) {
        double largest = method == RateComparisonMethod.E_TEST ? 1e6 : MOST;
        for (double first : COUNTS) {
            for (double second : COUNTS) {
                for (double exposure : EXPOSURES) {
                    for (double ratio : new double[] {1e-300, 1, 1e300}) {
                        double one = Math.min(first, largest);
                        soon(() -> RateComparison.of(method, one, exposure, second, 1, ratio, 0.95));
                        soon(() -> RateComparison.of(method, one, 1, second, exposure, ratio, 1 - 1e-15));
                    }
                }
            }
        }
        assertThat(soon(() -> RateComparison.of(method, 0, 1e-300, 0, 1e300, 1, 0.95))
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
    }

    @Test
    void ceilings() {
        for (double count : COUNTS) {
            for (double ceiling : new double[] {0, 1e-300, 1e9, 1e15, 1e16, 1e300}) {
                for (double exposure : EXPOSURES) {
                    soon(() -> CeilingTest.of(count, exposure, ceiling));
                }
            }
        }
        assertThat(CeilingTest.of(0, 1, 1e16).refusal().orElseThrow().reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
    }

    @Test
    void forecasts() {
        for (double observed : COUNTS) {
            for (double ceiling : COUNTS) {
                for (double exposure : EXPOSURES) {
                    for (double shape : new double[] {0, 1e-300, 0.5, 1e300}) {
                        GammaPrior prior = new GammaPrior(shape, 0);
                        Answer<Forecast> forecast = soon(() -> Forecast.of(observed, 1, exposure, ceiling, prior));
                        forecast.value()
                                .ifPresent(known -> assertThat(DoubleStream.of(
                                                        known.probability(),
                                                        known.plugInProbability()
                                                                .orElse(0),
                                                        known.mean(),
                                                        known.variance())
                                                .toArray())
                                        .doesNotContain(Double.NaN));
                        forecast.value().ifPresent(known -> soon(() -> known.quantile(1 - 1e-15)));
                    }
                }
            }
        }
    }

    @Test
    void eachPeriod() {
        for (double observed : COUNTS) {
            for (double ceiling : COUNTS) {
                for (double shape : new double[] {1e-300, 0.5, 1e300}) {
                    CountIn period = new CountIn(ceiling, 1);
                    GammaPrior prior = new GammaPrior(shape, 1);
                    soon(() -> EachPeriodForecast.of(observed, 1, List.of(period), prior));
                    soon(() -> EachPeriodForecast.of(observed, 1, List.of(period, period), prior));
                }
            }
        }
    }

    @Test
    void aSinglePeriodIsForeseenAsATotal() {
        assertThat(EachPeriodForecast.of(0, 3, List.of(new CountIn(MOST, 1)), GammaPrior.JEFFREYS)
                        .orElseThrow()
                        .probability())
                .isCloseTo(1, within(1e-15));
        assertThat(EachPeriodForecast.of(5, 3, List.of(new CountIn(4, 2)), GammaPrior.JEFFREYS)
                        .orElseThrow()
                        .probability())
                .isEqualTo(Forecast.of(5, 3, 2, 9).orElseThrow().probability());
    }

    @Test
    void exposuresTooFarApartHaveNoDispersion() {
        assertThat(Dispersion.of(List.of(0.0, 5.0), List.of(1e-300, 1e300))
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
    }

    /** Residuals whose squares are below the smallest double are not the residuals of a perfect line. */
    @Test
    void squaresThatVanishAreRefused() {
        double[] times = {1, 2, 3, 4};
        assertThat(LinearTrend.of(times, new double[] {1e-170, 3e-170, 2e-170, 5e-170})
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
        assertThat(LinearTrend.of(new double[] {0, 1}, new double[] {1, 2})
                        .flatMap(trend -> trend.predictionOfSum(1e308, 1e308))
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(RefusalReason.NOT_REPRESENTABLE);
    }

    private static <T extends Serializable> Answer<T> soon(Supplier<Answer<T>> question) {
        return assertTimeoutPreemptively(ofSeconds(10), () -> {
            Answer<T> answer = question.get();
            assertThat(answer.toString()).doesNotContain("NaN");
            return answer;
        });
    }
}
