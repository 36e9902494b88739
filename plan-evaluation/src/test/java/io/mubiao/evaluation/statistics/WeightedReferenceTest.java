package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.mubiao.evaluation.ReferenceTable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weighted lines as R has them, with a relative tolerance of 1e-12; R does not centre the years and is off by 1e-13. */
class WeightedReferenceTest {
    private static final double PER_CENT = 1e-12 * 100;

    static Stream<ReferenceTable.Row> rows() {
        return ReferenceTable.rows(WeightedReferenceTest.class, "weighted-least-squares.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAsInTheReference(ReferenceTable.Row row) {
        LinearTrend trend = LinearTrend.weighted(row.numbers("x"), row.numbers("y"), row.numbers("weights"))
                .orElseThrow();
        assertThat(trend.intercept()).isCloseTo(row.number("intercept"), withinPercentage(PER_CENT));
        assertThat(trend.slope()).isCloseTo(row.number("slope"), withinPercentage(PER_CENT));
        assertThat(trend.predictionAt(row.number("predict_at")).orElseThrow())
                .isCloseTo(row.number("predicted"), withinPercentage(PER_CENT));
    }
}
