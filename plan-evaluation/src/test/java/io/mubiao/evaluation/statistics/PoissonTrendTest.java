package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PoissonTrendTest {
    private static final double[] YEARS = {2011, 2012, 2013, 2014, 2015};

    @Test
    void printsItselfWithWhatItAssumes() {
        assertThat(PoissonTrend.of(YEARS, new double[] {12, 9, 15, 4, 10}))
                .hasToString(
                        "Poisson trend of 5 counts: -8.636 % by the unit of time (standard error of the logarithm's"
                                + " slope 0.1005), if counts scatter as Poisson counts do, without overdispersion (deviance"
                                + " 6.501 on 3 degrees of freedom)");
    }

    @Test
    void isTheRatioOfTwoCounts() {
        PoissonTrend trend = PoissonTrend.of(new double[] {2015, 2020}, new double[] {100, 80})
                .orElseThrow();
        assertThat(trend.slope()).isCloseTo(Math.log(0.8) / 5, within(1e-16));
        // The variance of the logarithm of a count is 1 over the count.
        assertThat(trend.slopeStandardError()).isCloseTo(Math.sqrt(1 / 100.0 + 1 / 80.0) / 5, within(1e-16));
        assertThat(trend.deviance()).isCloseTo(0, within(1e-20));
        assertThat(trend.degreesOfFreedom()).isZero();
    }

    @Test
    void equalCountsAndEqualRatesHaveSlopeZero() {
        assertThat(PoissonTrend.of(YEARS, new double[] {7, 7, 7, 7, 7})
                        .orElseThrow()
                        .slope())
                .isZero();
        PoissonTrend rates = PoissonTrend.of(
                        YEARS, new double[] {1, 2, 3, 4, 5}, new double[] {100, 200, 300, 400, 500})
                .orElseThrow();
        assertThat(rates.slope()).isCloseTo(0, within(1e-15));
        assertThat(rates.predictionAt(2020, 1000).orElseThrow()).isCloseTo(10, within(1e-12));
    }

    @Test
    void takesZerosButNoEventOnlyAtAnEnd() {
        assertThat(slope(0, 0, 1, 0, 0)).isCloseTo(0, within(1e-15));
        // The mean distance from the first year is 1: q + 2q² + 3q³ + 4q⁴ = 1 + q + q² + q³ + q⁴.
        double q = Math.exp(slope(0, 1, 0, 0, 0));
        assertThat(q * q + 2 * q * q * q + 3 * q * q * q * q).isCloseTo(1, within(1e-14));
        assertThat(PoissonTrend.of(YEARS, new double[] {0, 0, 0, 0, 4}))
                .hasToString("UNDEFINED: events must not all be at the last time, 2015, as the slope is then beyond all"
                        + " numbers");
        assertThat(PoissonTrend.of(YEARS, new double[] {4, 0, 0, 0, 0}))
                .hasToString(
                        "UNDEFINED: events must not all be at the first time, 2011, as the slope is then beyond all"
                                + " numbers");
        assertThat(PoissonTrend.of(YEARS, new double[5])).hasToString("NO_EVENTS: counts must not all be 0");
    }

    /** With one event away from an end, the mean distance from it is about that of the next year, whose share is e^-|slope|. */
    @Test
    void convergesWhereNearlyAllEventsAreAtAnEnd() {
        double many = 1e9;
        assertThat(slope(0, 0, 0, 1, many)).isCloseTo(Math.log(many), relative(1e-9));
        assertThat(slope(many, 1, 0, 0, 0)).isCloseTo(-Math.log(many), relative(1e-9));
        assertThat(slope(many, 0, 0, 0, 1)).isCloseTo(-Math.log(many / 4), relative(1e-9));
    }

    @Test
    void takesLargeCountsAndFarTimes() {
        double[] late = Arrays.stream(YEARS).map(year -> year * 1e6).toArray();
        double[] counts = {1e9, 1e9 + 1e5, 1e9 - 2e5, 1e9 + 3e5, 1e9};
        PoissonTrend trend = PoissonTrend.of(late, counts).orElseThrow();
        PoissonTrend small = PoissonTrend.of(YEARS, counts).orElseThrow();
        assertThat(trend.slope() * 1e6).isCloseTo(small.slope(), relative(1e-9));
        assertThat(small.slope()).isCloseTo(2e-5, relative(0.01));
    }

    @Test
    void anExposureIsAFactor() {
        double[] counts = {12, 9, 15, 4, 10};
        double[] same = {250, 250, 250, 250, 250};
        PoissonTrend rates = PoissonTrend.of(YEARS, counts, same).orElseThrow();
        PoissonTrend trend = PoissonTrend.of(YEARS, counts).orElseThrow();
        assertThat(rates.slope()).isCloseTo(trend.slope(), within(1e-15));
        assertThat(rates.predictionAt(2016, 250).orElseThrow())
                .isCloseTo(trend.predictionAt(2016).orElseThrow(), within(1e-12));
        same[1] = 0;
        assertThat(PoissonTrend.of(YEARS, counts, same))
                .hasToString("NO_EXPOSURE: exposure 0 at time 2012 must be above 0");
        assertThat(trend.predictionAt(2016, -1)).hasToString("NO_EXPOSURE: exposure -1 must be above 0");
    }

    @Test
    void takesWholeNumbersOnly() {
        for (double count : new double[] {2.5, -1, 0x1p54}) {
            assertThat(PoissonTrend.of(YEARS, new double[] {1, 2, count, 4, 5}).refusal())
                    .map(Refusal::reason)
                    .contains(RefusalReason.NOT_A_COUNT);
        }
        assertThat(PoissonTrend.of(YEARS, new double[] {1, 2, 2.5, 4, 5}))
                .hasToString("NOT_A_COUNT: count 2.5 at time 2013 must be a whole number from 0 to 2^53 - 1");
    }

    @Test
    void theIntervalIsAsWideAsTheLevelAsks() {
        PoissonTrend trend =
                PoissonTrend.of(YEARS, new double[] {12, 9, 15, 4, 10}).orElseThrow();
        TrendInterval slope = trend.slopeInterval(0.95).orElseThrow();
        assertThat(slope.upper() - slope.lower())
                .isCloseTo(2 * 1.959963984540054 * trend.slopeStandardError(), within(1e-14));
        TrendInterval change = trend.percentageChangeInterval(0.95).orElseThrow();
        assertThat(change.lower()).isCloseTo(100 * Math.expm1(slope.lower()), within(1e-12));
        assertThat(change.upper()).isCloseTo(100 * Math.expm1(slope.upper()), within(1e-12));
        assertThat(trend.slopeInterval(1).refusal()).isPresent();
        assertThat(trend.predictionAt(1e9).refusal()).isEmpty();
        assertThat(trend.predictionAt(-1e9).refusal()).map(Refusal::reason).contains(RefusalReason.NOT_REPRESENTABLE);
    }

    private static double slope(double... counts) {
        return PoissonTrend.of(YEARS, counts).orElseThrow().slope();
    }

    private static Offset<Double> relative(double share) {
        return within(share * 20);
    }
}
