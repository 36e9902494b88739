package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogLinearTrendTest {
    private static final double[] YEARS = {2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018};

    @Test
    void printsItself() {
        double[] accidents = {610, 585, 570, 548, 560, 530, 515, 498};
        assertThat(LogLinearTrend.of(YEARS, accidents))
                .hasToString("log-linear trend through 8 points: -2.647 % by the unit of time (standard error of the"
                        + " logarithms' slope 0.002391, p = 0.00002992)");
    }

    @Test
    void sendsZerosToThePoissonTrend() {
        double[] values = {3, 2, 0, 1, 0, 0, 1, 0};
        assertThat(LogLinearTrend.of(YEARS, values))
                .hasToString(
                        "NOT_POSITIVE: value 0 at time 2013 must be above 0 for its logarithm; for counts with zeros"
                                + " there is the Poisson trend");
        assertThat(PoissonTrend.of(YEARS, values).value()).isPresent();
        values[2] = -1;
        assertThat(LogLinearTrend.of(YEARS, values))
                .hasToString("NOT_POSITIVE: value -1 at time 2013 must be above 0 for its logarithm");
    }

    @Test
    void growthByTheSamePerCentLeavesNoError() {
        double[] values = {1, 1.01, 1.0201, 1.030301, 1.04060401, 1.0510100501, 1.061520150601, 1.07213535210701};
        LogLinearTrend trend = LogLinearTrend.of(YEARS, values).orElseThrow();
        assertThat(trend.percentageChange().orElseThrow()).isCloseTo(1, within(1e-13));
        TrendInterval interval = trend.percentageChangeInterval(0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(interval.upper());
        assertThat(trend.predictionAt(2019).orElseThrow()).isCloseTo(Math.pow(1.01, 8), within(1e-14));
    }

    @Test
    void refusesAPredictionThatNoDoubleHolds() {
        LogLinearTrend trend = LogLinearTrend.of(new double[] {0, 1, 2}, new double[] {1, 10, 101})
                .orElseThrow();
        assertThat(trend.predictionAt(400).refusal()).map(Refusal::reason).contains(RefusalReason.NOT_REPRESENTABLE);
        assertThat(trend.predictionInterval(400, 0.95).refusal())
                .map(Refusal::reason)
                .contains(RefusalReason.NOT_REPRESENTABLE);
    }
}
