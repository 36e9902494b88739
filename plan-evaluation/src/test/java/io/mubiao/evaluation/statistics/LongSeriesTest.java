package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 100 000 points make five thousand million pairs. */
class LongSeriesTest {
    private static final int POINTS = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource(names = {"RANDOM", "LATTICE", "CONSTANT", "THIRDS", "STRAIGHT"})
    void areTestedAndFittedWithoutGoingThroughAllPairs(TheilSenLawsTest.Shape shape) {
        double[] times = IntStream.range(0, POINTS).asDoubleStream().toArray();
        double[] values = IntStream.range(0, POINTS)
                .mapToDouble(shape.value(new Random(1)))
                .toArray();
        MannKendall test = assertTimeoutPreemptively(
                LIMIT, () -> MannKendall.of(times, values).orElseThrow());
        TheilSen line = assertTimeoutPreemptively(
                LIMIT, () -> TheilSen.of(times, values, 0.95).orElseThrow());
        assertThat(test.tauA()).isBetween(-1.0, 1.0);
        assertThat(line.slope())
                .isBetween(line.slopeInterval().lower(), line.slopeInterval().upper());
    }
}
