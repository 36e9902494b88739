package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinearTrendTest {
    private static final double[] YEARS = {2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018};
    private static final double[] ACCIDENTS = {610, 585, 570, 548, 560, 530, 515, 498};

    @Test
    void printsItself() {
        LinearTrend trend = LinearTrend.of(YEARS, ACCIDENTS).orElseThrow();
        assertThat(trend)
                .hasToString("least squares line through 8 points: slope -14.79 (standard error 1.327, p = 0.00003123),"
                        + " intercept 30338");
        assertThat(trend.predictionInterval(2020, 0.95)).hasToString("442.1 to 499.3 (95 %, t distribution)");
    }

    @Test
    void twoPointsHaveALineAndNoError() {
        LinearTrend trend = LinearTrend.of(new double[] {2015, 2020}, new double[] {100, 80})
                .orElseThrow();
        assertThat(trend.slope()).isEqualTo(-4);
        assertThat(trend.predictionAt(2022)).isEqualTo(Answer.of(72.0));
        assertThat(trend.rSquared()).isEqualTo(Answer.of(1.0));
        for (Answer<?> none : Arrays.<Answer<?>>asList(
                trend.sigma(),
                trend.slopeStandardError(),
                trend.t(),
                trend.p(),
                trend.slopeInterval(0.95),
                trend.meanInterval(2022, 0.95),
                trend.predictionInterval(2022, 0.95))) {
            assertThat(none).hasToString("TOO_FEW_POINTS: points 2 must be at least 3, as two lie on a line always");
        }
        assertThat(trend)
                .hasToString("least squares line through 2 points: slope -4 (no standard error from two points),"
                        + " intercept 8160");
    }

    @Test
    void pointsOnALineLeaveNoErrorWhateverTheirDecimals() {
        double[] onLine = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
        LinearTrend trend = LinearTrend.of(YEARS, onLine).orElseThrow();
        assertThat(trend.slope()).isCloseTo(0.1, within(1e-16));
        assertThat(trend.sigma()).isEqualTo(Answer.of(0.0));
        assertThat(trend.p()).isEqualTo(Answer.of(0.0));
        assertThat(trend.rSquared()).isEqualTo(Answer.of(1.0));
        assertThat(trend.t()).hasToString("UNDEFINED: standard error 0 of the slope must be above 0 for t");
        TrendInterval ahead = trend.predictionInterval(2030, 0.95).orElseThrow();
        assertThat(ahead.lower()).isEqualTo(ahead.upper()).isCloseTo(2.0, within(1e-14));
    }

    @Test
    void equalValuesHaveALevelLineAndNeitherTNorP() {
        double[] equal = new double[8];
        Arrays.fill(equal, 0.1);
        LinearTrend trend = LinearTrend.of(YEARS, equal).orElseThrow();
        assertThat(trend.slope()).isZero();
        assertThat(trend.intercept()).isEqualTo(0.1);
        assertThat(trend.sigma()).isEqualTo(Answer.of(0.0));
        assertThat(trend.t()).hasToString("NO_VARIATION: values must not all be alike for t");
        assertThat(trend.p()).isEqualTo(trend.t());
        assertThat(trend.rSquared().refusal()).isPresent();
        // What differs by its rounding alone is alike.
        equal[7] = 0.3 - 0.2;
        assertThat(equal[7]).isNotEqualTo(0.1);
        assertThat(LinearTrend.of(YEARS, equal).orElseThrow().slope()).isZero();
    }

    @Test
    void aWeightedLineDoesNotForeseeAValueWhoseWeightItDoesNotKnow() {
        double[] weights = {1, 2, 3, 4, 5, 6, 7, 8};
        LinearTrend trend = LinearTrend.weighted(YEARS, ACCIDENTS, weights).orElseThrow();
        assertThat(trend.predictionInterval(2020, 0.95))
                .hasToString("UNDEFINED: value at time 2020 must have a weight for an interval");
        assertThat(trend.meanInterval(2020, 0.95).value()).isPresent();
        assertThat(trend.toString()).startsWith("weighted least squares line through 8 points");
        weights[2] = 0;
        assertThat(LinearTrend.weighted(YEARS, ACCIDENTS, weights))
                .hasToString("OUT_OF_RANGE: weight 0 at time 2013 must be above 0");
    }

    /** Weights of R's lm are inverse variances: a value of weight 2 counts as two values do, but for the degrees of freedom. */
    @Test
    void weightsAreInverseVariances() {
        double[] weights = {2, 2, 2, 2, 2, 2, 2, 2};
        LinearTrend weighted = LinearTrend.weighted(YEARS, ACCIDENTS, weights).orElseThrow();
        LinearTrend trend = LinearTrend.of(YEARS, ACCIDENTS).orElseThrow();
        assertThat(weighted.slopeStandardError().orElseThrow())
                .isCloseTo(trend.slopeStandardError().orElseThrow(), within(1e-14));
        assertThat(weighted.sigma().orElseThrow())
                .isCloseTo(Math.sqrt(2) * trend.sigma().orElseThrow(), within(1e-13));
        assertThat(weighted.meanInterval(2020, 0.95).orElseThrow().upper())
                .isCloseTo(trend.meanInterval(2020, 0.95).orElseThrow().upper(), within(1e-11));
    }

    @Test
    void refusesWhatNoDoubleHolds() {
        assertThat(LinearTrend.of(new double[] {0, 1, 2}, new double[] {-1e308, 1e308, 1})
                        .refusal())
                .map(Refusal::reason)
                .contains(RefusalReason.NOT_REPRESENTABLE);
        LinearTrend trend = LinearTrend.of(YEARS, ACCIDENTS).orElseThrow();
        assertThat(trend.predictionAt(1e308))
                .hasToString("NOT_REPRESENTABLE: value at time 1.0E308 must be within doubles");
        assertThat(trend.predictionAt(Double.NaN)).hasToString("NOT_FINITE: time NaN must be finite");
        assertThat(trend.predictionInterval(2020, 95))
                .hasToString("OUT_OF_RANGE: level 95 must be above 0 and below 1");
    }
}
