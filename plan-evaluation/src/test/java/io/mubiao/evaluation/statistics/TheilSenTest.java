package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TheilSenTest {
    private static final double[] YEARS = {2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018};
    private static final double[] ACCIDENTS = {610, 585, 570, 548, 560, 530, 515, 498};

    @Test
    void printsItself() {
        assertThat(TheilSen.of(YEARS, ACCIDENTS, 0.95))
                .hasToString("Theil-Sen line through 8 points: slope -15, interval -20.67 to -12.5 (95 %, Sen, normal"
                        + " approximation); intercept 30772 by medians, 30769 by residuals");
    }

    @Test
    void saysThatPointsAreTooFewForTheLevel() {
        double[] years = {2011, 2012, 2013, 2014};
        double[] values = {4, 3, 1, 2};
        TheilSen line = TheilSen.of(years, values, 0.95).orElseThrow();
        assertThat(line.clipped()).isTrue();
        assertThat(line.slopeInterval().lower()).isEqualTo(-2);
        assertThat(line.slopeInterval().upper()).isEqualTo(1);
        assertThat(line.toString()).contains("too few points for this level");
        assertThat(TheilSen.of(years, values, 0.5).orElseThrow().clipped()).isFalse();
    }

    @Test
    void aFewWrongValuesDoNotMoveIt() {
        double[] values = ACCIDENTS.clone();
        values[3] = 54_800;
        assertThat(TheilSen.of(YEARS, values, 0.95).orElseThrow().slope()).isBetween(-20.0, -10.0);
    }

    @Test
    void takesNoLevelThatIsNone() {
        for (double level : new double[] {0, 1, -0.5, 95}) {
            assertThat(TheilSen.of(YEARS, ACCIDENTS, level).refusal())
                    .map(Refusal::reason)
                    .contains(RefusalReason.OUT_OF_RANGE);
        }
        assertThat(TheilSen.of(YEARS, ACCIDENTS, Double.NaN).refusal())
                .map(Refusal::reason)
                .contains(RefusalReason.NOT_FINITE);
    }

    @Test
    void takesLargeAndSmallNumbersAndRefusesWhatIsTooFarApart() {
        double[] times = Arrays.stream(YEARS).map(year -> year * 0x1p500).toArray();
        double[] large = Arrays.stream(ACCIDENTS).map(value -> value * 0x1p-500).toArray();
        assertThat(TheilSen.of(times, large, 0.95).orElseThrow().slope()).isEqualTo(-15 * 0x1p-1000);
        assertThat(TheilSen.of(new double[] {0, 1, 2}, new double[] {1e-200, 0, 1}, 0.95))
                .hasToString("NOT_REPRESENTABLE: times and values must not be apart by more than 2^400");
        assertThat(TheilSen.of(new double[] {0, 1e-300}, new double[] {0, 1e300}, 0.95)
                        .refusal())
                .map(Refusal::reason)
                .contains(RefusalReason.NOT_REPRESENTABLE);
    }
}
