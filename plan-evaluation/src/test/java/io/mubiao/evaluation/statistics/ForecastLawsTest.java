package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** What holds for what is foreseen from counts, and for their scatter. */
class ForecastLawsTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Property(tries = 200)
    void aForecastIsMonotoneInItsCeilingAndAgreesWithEnumeration(
            @ForAll @IntRange(min = 0, max = 40) int observed,
            @ForAll @DoubleRange(min = 0.2, max = 10) double elapsed,
            @ForAll @DoubleRange(min = 0.2, max = 10) double remaining,
            @ForAll @IntRange(min = 0, max = 40) int more) {
        double size = observed + 0.5;
        double success = elapsed / (elapsed + remaining);
        double term = Math.pow(success, size);
        double sum = term;
        for (int y = 1; y <= more; y++) {
            term *= (size + y - 1) / y * (1 - success);
            sum += term;
        }
        Forecast forecast =
                Forecast.of(observed, elapsed, remaining, observed + more).orElseThrow();
        assertThat(forecast.probability()).isCloseTo(sum, CLOSE);
        assertThat(Forecast.of(observed, elapsed, remaining, observed + more + 1.0)
                        .orElseThrow()
                        .probability())
                .isGreaterThanOrEqualTo(forecast.probability());
        assertThat(EachPeriodForecast.of(observed, elapsed, List.of(new CountIn(more, remaining)), GammaPrior.JEFFREYS)
                        .orElseThrow()
                        .probability())
                .isCloseTo(sum, within(1e-11));
    }

    @Property(tries = 30)
    void ceilingsOfSeveralPeriodsAgreeWithEnumeration(
            @ForAll @IntRange(min = 0, max = 30) int observed,
            @ForAll @IntRange(min = 0, max = 12) int ceiling1,
            @ForAll @IntRange(min = 0, max = 12) int ceiling2,
            @ForAll @DoubleRange(min = 0.5, max = 5) double elapsed) {
        double sum = 0;
        for (int y = 0; y <= ceiling1; y++) {
            double first = Forecast.of(observed, elapsed, 1, observed + (double) y)
                            .orElseThrow()
                            .probability()
                    - (y == 0
                            ? 0
                            : Forecast.of(observed, elapsed, 1, observed + y - 1.0)
                                    .orElseThrow()
                                    .probability());
            double after = observed + (double) y;
            sum += first
                    * Forecast.of(after, elapsed + 1, 2, after + ceiling2)
                            .orElseThrow()
                            .probability();
        }
        assertThat(EachPeriodForecast.of(
                                observed,
                                elapsed,
                                List.of(new CountIn(ceiling1, 1), new CountIn(ceiling2, 2)),
                                GammaPrior.JEFFREYS)
                        .orElseThrow()
                        .probability())
                .isCloseTo(sum, CLOSE);
    }

    @Property(tries = 100)
    void equalCountsScatterLessThanByChance(
            @ForAll @IntRange(min = 1, max = 1000) int count, @ForAll @IntRange(min = 2, max = 30) int periods) {
        double[] counts = DoubleStream.generate(() -> count).limit(periods).toArray();
        Dispersion dispersion = Dispersion.of(counts).orElseThrow();
        assertThat(dispersion.index()).isZero();
        assertThat(dispersion.pOver()).isEqualTo(1);
        assertThat(dispersion.warns()).isFalse();
    }
}
