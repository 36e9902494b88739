package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
    @ParameterizedTest
    @CsvSource({
        "2 1,                TOO_FEW_POINTS,  1,    1",
        "3 2 1,              TOO_FEW_POINTS,  1/3,  1/3",
        "4 3 2 1,            TOO_FEW_POINTS,  1/12, 1/12",
        "5 4 3 2 1,          TREND_DOWN,      1/60, 1/60",
        "1 2 3 4 5,          TREND_UP,        1/60, 1/60",
        "1 2 3 5 4,          NO_TREND_SHOWN,  1/12, 1/60",
        "1 1 2 3 4,          TREND_UP,        1/30, 1/30",
        "1 1 1 2 3,          TOO_FEW_POINTS,  1/10, 1/10",
        "0 0 0 0 0 1,        TOO_FEW_POINTS,  1/3,  1/3",
        "3 3 3 3 3 3,        TOO_FEW_POINTS,  1,    1",
    })
    void saysThatPointsAreTooFewAndNeverThatThereIsNoTrend(
            String values, TrendFinding finding, String p, String smallest) {
        MannKendall test = test(numbers(values));
        assertThat(test.finding(0.05)).isEqualTo(Answer.of(finding));
        assertThat(PermutationP.text(test.exact().orElseThrow().twoSided())).isEqualTo(p);
        assertThat(test.smallestPossibleP()).isEqualTo(fraction(smallest));
    }

    @Test
    void aFindingNeedsALevel() {
        MannKendall test = test(1, 2, 3, 4);
        assertThat(test.finding(0.1)).isEqualTo(Answer.of(TrendFinding.TREND_UP));
        assertThat(test.finding(0)).hasToString("OUT_OF_RANGE: significance 0 must be above 0 and below 1");
        assertThat(test.finding(1).refusal()).isPresent();
        assertThat(test.finding(Double.NaN).refusal()).isPresent();
        assertThat(TrendFinding.TOO_FEW_POINTS.text()).isEqualTo("too few points to tell");
    }

    @Test
    void aPEqualToTheLevelShowsATrend() {
        MannKendall test = test(1, 2, 3);
        assertThat(test.finding(1.0 / 3)).isEqualTo(Answer.of(TrendFinding.TREND_UP));
        assertThat(test.finding(Math.nextDown(1.0 / 3))).isEqualTo(Answer.of(TrendFinding.TOO_FEW_POINTS));
    }

    /** The flow of the Nile at Aswan, 1871 to 1880, of which three values are equal: all 10!/3! orders, one by one. */
    @Test
    void countsAllOrdersOfTheFlowOfTheNile() {
        double[] flow = {1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140};
        MannKendall test = test(flow);
        int[] order = Arrays.stream(flow)
                .mapToInt(value ->
                        (int) Arrays.stream(flow).filter(other -> other < value).count())
                .sorted()
                .toArray();
        long orders = 0;
        long asFar = 0;
        long asHigh = 0;
        do {
            int s = s(order);
            orders++;
            asFar += Math.abs(s) >= 10 ? 1 : 0;
            asHigh += s >= 10 ? 1 : 0;
        } while (next(order));
        assertThat(orders).isEqualTo(604_800);
        assertThat(test.s()).isEqualTo(10);
        assertThat(test.exact().orElseThrow().twoSided())
                .isEqualTo(BigFraction.of(asFar).divide(orders));
        assertThat(test.exact().orElseThrow().upper())
                .isEqualTo(BigFraction.of(asHigh).divide(orders));
        assertThat(test.exact()).hasToString("Optional[128351/302400 (upper 128351/604800, lower 505801/604800)]");
    }

    static int s(int[] values) {
        int s = 0;
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < j; i++) {
                s += Integer.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    /** The next arrangement in lexicographic order, if there is one. */
    static boolean next(int[] order) {
        int i = order.length - 2;
        while (i >= 0 && order[i] >= order[i + 1]) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int j = order.length - 1;
        while (order[j] <= order[i]) {
            j--;
        }
        swap(order, i, j);
        for (int k = i + 1, m = order.length - 1; k < m; k++, m--) {
            swap(order, k, m);
        }
        return true;
    }

    private static void swap(int[] order, int i, int j) {
        int moved = order[i];
        order[i] = order[j];
        order[j] = moved;
    }

    @Test
    void isExactUpToSixtyPointsAndSaysSo() {
        MannKendall sixty =
                test(IntStream.range(0, 60).mapToDouble(i -> i * i % 61).toArray());
        MannKendall more =
                test(IntStream.range(0, 61).mapToDouble(i -> i * i % 61).toArray());
        assertThat(sixty.pMethod()).isEqualTo("exact permutation distribution");
        assertThat(sixty.p()).isEqualTo(sixty.exact().orElseThrow().twoSided().doubleValue());
        assertThat(sixty.p()).isCloseTo(sixty.pNormal(), within(0.005));
        assertThat(more.exact()).isEmpty();
        assertThat(more.pMethod()).isEqualTo("normal approximation with continuity correction");
        assertThat(more.p()).isEqualTo(more.pNormal());
        assertThat(more.smallestPossibleP()).isBetween(0.0, 1e-25);
    }

    @Test
    void manyEqualValuesAreTooFewToTell() {
        MannKendall test = test(new double[100]);
        assertThat(test.p()).isEqualTo(1);
        assertThat(test.z()).isZero();
        assertThat(test.tauA()).isZero();
        assertThat(test.smallestPossibleP()).isEqualTo(1);
        assertThat(test.finding(0.05)).isEqualTo(Answer.of(TrendFinding.TOO_FEW_POINTS));
        assertThat(test.tauB()).hasToString("NO_VARIATION: values must not all be alike for tau-b");
    }

    @Test
    void zeroHasNoSignAndTheOrderOfTimesDoesNotMatter() {
        assertThat(test(0.0, -0.0, 1)).isEqualTo(test(-0.0, 0.0, 1)).hasSameHashCodeAs(test(0, 0, 1));
        assertThat(MannKendall.of(new double[] {2020, 2018, 2019}, new double[] {3, 1, 2})
                        .orElseThrow())
                .isEqualTo(test(1, 2, 3))
                .isNotEqualTo(test(3, 2, 1));
    }

    @Test
    void printsItself() {
        assertThat(test(610, 585, 570, 548, 560, 530, 515, 498))
                .hasToString("Mann-Kendall test on 8 points: S = -26 (tau-a -0.9286), two-sided p = 0.0003968,"
                        + " where the smallest possible is 0.0000496 (exact permutation distribution)");
    }

    private static MannKendall test(double... values) {
        return MannKendall.of(IntStream.range(0, values.length).asDoubleStream().toArray(), values)
                .orElseThrow();
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double fraction(String text) {
        String[] parts = text.split("/", -1);
        return Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
    }
}
