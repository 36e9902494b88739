package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** What holds for every count. */
class RateLawsTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final List<RateComparisonMethod> TESTS = List.of(
            RateComparisonMethod.EXACT_CENTRAL,
            RateComparisonMethod.EXACT_MINIMUM_LIKELIHOOD,
            RateComparisonMethod.MID_P,
            RateComparisonMethod.SCORE,
            RateComparisonMethod.E_TEST);

    @Property(tries = 200)
    void anIntervalContainsTheRateAndGrowsWithItsLevel(
            @ForAll RateIntervalMethod method,
            @ForAll @IntRange(min = 0, max = 100_000) int count,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double exposure,
            @ForAll @DoubleRange(min = 0.5, max = 0.98) double level) {
        // Around x + 1/2, an approximate interval may lie above a count of 0, and of a low level above any small one.
        Assume.that(count > 20 || method == RateIntervalMethod.GARWOOD || method == RateIntervalMethod.BYAR);
        RateInterval interval =
                RateInterval.of(method, Sides.BOTH, count, exposure, level).orElseThrow();
        RateInterval wider = RateInterval.of(method, Sides.BOTH, count, exposure, level + 0.01)
                .orElseThrow();
        assertThat(interval.contains(interval.rate())).isTrue();
        assertThat(wider.lower()).isLessThanOrEqualTo(interval.lower());
        assertThat(wider.upper()).isGreaterThan(interval.upper());
    }

    @Property(tries = 200)
    void anIntervalShrinksWithMoreExposureAtTheSameRate(
            @ForAll @IntRange(min = 0, max = 10_000) int count, @ForAll @IntRange(min = 2, max = 50) int times) {
        RateInterval once = RateInterval.garwood(count, 1, 0.95).orElseThrow();
        RateInterval more =
                RateInterval.garwood((double) count * times, times, 0.95).orElseThrow();
        assertThat(more.upper() - more.lower()).isLessThan(once.upper() - once.lower());
    }

    @Property(tries = 200)
    void theBoundsOfGarwoodAreWhereTheTestsReject(
            @ForAll @IntRange(min = 1, max = 5_000) int count,
            @ForAll @DoubleRange(min = 0.1, max = 100) double exposure,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        RateInterval interval = RateInterval.garwood(count, exposure, level).orElseThrow();
        double tail = (1 - level) / 2;
        assertThat(CeilingTest.of(count, exposure, interval.lower())
                        .orElseThrow()
                        .pGreater())
                .isCloseTo(tail, within(tail * 1e-9));
        assertThat(CeilingTest.of(count, exposure, interval.upper())
                        .orElseThrow()
                        .pLess())
                .isCloseTo(tail, within(tail * 1e-9));
    }

    @Property(tries = 100)
    void aTestAgainstACeilingIsTheSumOfProbabilities(
            @ForAll @IntRange(min = 0, max = 30) int count, @ForAll @DoubleRange(min = 0, max = 20) double ceiling) {
        CeilingTest test = CeilingTest.of(count, 1, ceiling).orElseThrow();
        double[] likelihoods = likelihoods(ceiling, 200);
        double own = likelihoods[count];
        assertThat(test.pLess()).isCloseTo(sum(likelihoods, x -> x <= count), CLOSE);
        assertThat(test.pGreater()).isCloseTo(sum(likelihoods, x -> x >= count), CLOSE);
        assertThat(test.pMinimumLikelihood())
                .isCloseTo(sum(likelihoods, x -> likelihoods[(int) x] <= own * (1 + 1e-7)), CLOSE);
    }

    private static double sum(double[] likelihoods, DoublePredicate counted) {
        return IntStream.range(0, likelihoods.length)
                .filter(counted::test)
                .mapToDouble(x -> likelihoods[x])
                .sum();
    }

    private static double[] likelihoods(double mean, int most) {
        double[] likelihoods = new double[most];
        likelihoods[0] = Math.exp(-mean);
        for (int x = 1; x < most; x++) {
            likelihoods[x] = likelihoods[x - 1] * mean / x;
        }
        return likelihoods;
    }

    @Property(tries = 200)
    void pValuesAreMonotoneInTheCount(
            @ForAll @IntRange(min = 0, max = 300) int count,
            @ForAll @IntRange(min = 1, max = 300) int other,
            @ForAll @DoubleRange(min = 0.2, max = 5) double exposure) {
        for (RateComparisonMethod method : TESTS) {
            RateComparison one = compare(method, count, exposure, other, 1, 1);
            RateComparison next = compare(method, count + 1, exposure, other, 1, 1);
            assertThat(next.pLess()).as(method.label()).isGreaterThanOrEqualTo(one.pLess() - 1e-12);
            assertThat(next.pGreater()).as(method.label()).isLessThanOrEqualTo(one.pGreater() + 1e-12);
        }
        CeilingTest one = CeilingTest.of(count, exposure, other).orElseThrow();
        CeilingTest next = CeilingTest.of(count + 1, exposure, other).orElseThrow();
        assertThat(next.pLess()).isGreaterThanOrEqualTo(one.pLess() - 1e-12);
        assertThat(next.pGreater()).isLessThanOrEqualTo(one.pGreater() + 1e-12);
    }

    @Property(tries = 200)
    void whoIsFirstMakesNoDifference(
            @ForAll @IntRange(min = 0, max = 300) int count1,
            @ForAll @IntRange(min = 1, max = 300) int count2,
            @ForAll @DoubleRange(min = 0.2, max = 5) double exposure1,
            @ForAll @DoubleRange(min = 0.2, max = 5) double exposure2,
            @ForAll @DoubleRange(min = 0.5, max = 2) double ratio) {
        for (RateComparisonMethod method : TESTS) {
            RateComparison one = compare(method, count1, exposure1, count2, exposure2, ratio);
            RateComparison other = compare(method, count2, exposure2, count1, exposure1, 1 / ratio);
            assertThat(other.pTwoSided()).as(method.label()).isCloseTo(one.pTwoSided(), CLOSE);
            assertThat(other.pLess()).as(method.label()).isCloseTo(one.pGreater(), CLOSE);
            assertThat(other.pGreater()).as(method.label()).isCloseTo(one.pLess(), CLOSE);
            assertThat(1 / other.upper()).as(method.label()).isCloseTo(one.lower(), within(one.lower() * 1e-9));
            if (count1 > 0) {
                assertThat(1 / other.lower()).as(method.label()).isCloseTo(one.upper(), within(one.upper() * 1e-9));
            }
        }
    }

    @Property(tries = 200)
    void theUnitOfTheExposureMakesNoDifference(
            @ForAll @IntRange(min = 0, max = 300) int count1,
            @ForAll @IntRange(min = 0, max = 300) int count2,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double unit) {
        Assume.that(count1 + count2 > 0);
        for (RateComparisonMethod method : TESTS) {
            RateComparison one = compare(method, count1, 3, count2, 5, 1);
            RateComparison other = compare(method, count1, 3 * unit, count2, 5 * unit, 1);
            assertThat(other.pTwoSided()).as(method.label()).isCloseTo(one.pTwoSided(), CLOSE);
            assertThat(other.lower()).as(method.label()).isCloseTo(one.lower(), within(1e-9 * (1 + one.lower())));
        }
    }

    @Property(tries = 200)
    void anIntervalForARatioContainsItAndEndsWhereItsTestRejects(
            @ForAll @IntRange(min = 1, max = 300) int count1,
            @ForAll @IntRange(min = 1, max = 300) int count2,
            @ForAll @DoubleRange(min = 0.2, max = 5) double exposure,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        double tail = (1 - level) / 2;
        for (RateComparisonMethod method : TESTS) {
            RateComparison comparison = RateComparison.of(method, count1, exposure, count2, 1, 1, level)
                    .orElseThrow();
            assertThat(comparison.ratio().orElseThrow())
                    .as(method.label())
                    .isBetween(comparison.lower(), comparison.upper());
            RateComparisonMethod own = comparison.intervalMethod();
            assertThat(compare(own, count1, exposure, count2, 1, comparison.lower())
                            .pGreater())
                    .as(method.label())
                    .isCloseTo(tail, within(tail * 1e-6));
            assertThat(compare(own, count1, exposure, count2, 1, comparison.upper())
                            .pLess())
                    .as(method.label())
                    .isCloseTo(tail, within(tail * 1e-6));
        }
    }

    @Property(tries = 100)
    void conditionalTestsAreSumsOfBinomialProbabilities(
            @ForAll @IntRange(min = 0, max = 12) int count1,
            @ForAll @IntRange(min = 0, max = 12) int count2,
            @ForAll @DoubleRange(min = 0.2, max = 5) double odds) {
        int total = count1 + count2;
        double[] likelihoods = new double[total + 1];
        double success = odds / (1 + odds);
        double binomial = 1;
        for (int x = 0; x <= total; x++) {
            likelihoods[x] = binomial * Math.pow(success, x) * Math.pow(1 - success, total - x);
            binomial = binomial * (total - x) / (x + 1);
        }
        double own = likelihoods[count1];
        double less = sum(likelihoods, x -> x <= count1);
        double greater = sum(likelihoods, x -> x >= count1);
        double likely = sum(likelihoods, x -> likelihoods[(int) x] <= own * (1 + 1e-7));

        RateComparison central = compare(RateComparisonMethod.EXACT_CENTRAL, count1, odds, count2, 1, 1);
        assertThat(central.pLess()).isCloseTo(less, CLOSE);
        assertThat(central.pGreater()).isCloseTo(greater, CLOSE);
        assertThat(central.pTwoSided()).isCloseTo(Math.min(1, 2 * Math.min(less, greater)), CLOSE);
        assertThat(compare(RateComparisonMethod.EXACT_MINIMUM_LIKELIHOOD, count1, odds, count2, 1, 1)
                        .pTwoSided())
                .isCloseTo(likely, CLOSE);
        RateComparison midP = compare(RateComparisonMethod.MID_P, count1, odds, count2, 1, 1);
        assertThat(midP.pLess()).isCloseTo(less - own / 2, CLOSE);
        assertThat(midP.pGreater()).isCloseTo(greater - own / 2, CLOSE);
    }

    @Property(tries = 60)
    void theETestIsASumOverAllPairsOfCounts(
            @ForAll @IntRange(min = 0, max = 12) int count1,
            @ForAll @IntRange(min = 0, max = 12) int count2,
            @ForAll @DoubleRange(min = 0.2, max = 5) double exposure,
            @ForAll @DoubleRange(min = 0.5, max = 2) double ratio) {
        RateComparison test = compare(RateComparisonMethod.E_TEST, count1, exposure, count2, 1, ratio);
        double q = ratio * exposure;
        double mean = (count1 + count2) / (1 + q);
        double[] first = likelihoods(mean * q, 120);
        double[] second = likelihoods(mean, 120);
        double score = score(count1, count2, q);
        double less = 0;
        double greater = 0;
        double both = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                double other = score(i, j, q);
                double probability = first[i] * second[j];
                less += other <= score + 1e-12 ? probability : 0;
                greater += other >= score - 1e-12 ? probability : 0;
                both += Math.abs(other) >= Math.abs(score) - 1e-12 ? probability : 0;
            }
        }
        assertThat(test.pLess()).isCloseTo(less, CLOSE);
        assertThat(test.pGreater()).isCloseTo(greater, CLOSE);
        assertThat(test.pTwoSided()).isCloseTo(both, CLOSE);
    }

    private static double score(int first, int second, double q) {
        return first + second == 0 ? 0 : (first - second * q) / Math.sqrt((first + second) * q);
    }

    private static RateComparison compare(
            RateComparisonMethod method,
            double count1,
            double exposure1,
            double count2,
            double exposure2,
            double ratio) {
        return RateComparison.of(method, count1, exposure1, count2, exposure2, ratio, 0.95)
                .orElseThrow();
    }
}
