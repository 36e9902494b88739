package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.ReferenceTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that were published, each within what its printed digits allow. */
class PoissonPublishedTest {
    private static final Pattern NUMBER = Pattern.compile("(?:x|x1|t1|x2|t2|n)=([0-9.]+)");
    private static final Pattern NULL_RATE = Pattern.compile("(?:rate0|ratio0)=([0-9.]+)");
    private static final Pattern TOLERANCE = Pattern.compile("(atol|rtol) ([0-9e.-]+)");

    private static final Map<String, RateIntervalMethod> INTERVALS = Map.of(
            "exact", RateIntervalMethod.GARWOOD,
            "byar", RateIntervalMethod.BYAR_HALF,
            "jeffreys", RateIntervalMethod.JEFFREYS,
            "wald", RateIntervalMethod.NORMAL);
    /** Longer names before those they contain; the E-test is published with the name of its score behind it. */
    private static final ImmutableMap<String, RateComparisonMethod> COMPARISONS =
            ImmutableMap.<String, RateComparisonMethod>builder()
                    .put("etest", RateComparisonMethod.E_TEST)
                    .put("exact-cond minlike", RateComparisonMethod.EXACT_MINIMUM_LIKELIHOOD)
                    .put("exact-cond", RateComparisonMethod.EXACT_CENTRAL)
                    .put("cond-midp", RateComparisonMethod.MID_P_MINIMUM_LIKELIHOOD)
                    .put("score-log", RateComparisonMethod.SCORE_LOG)
                    .put("score", RateComparisonMethod.SCORE)
                    .put("wald-log", RateComparisonMethod.WALD_LOG)
                    .put("wald", RateComparisonMethod.WALD)
                    .put("sqrt", RateComparisonMethod.SQUARE_ROOT)
                    .build();

    /** All but the difference of two rates, which is no ratio. */
    static Stream<Row> published() {
        return ReferenceTable.rows(PoissonPublishedTest.class, "poisson-published.csv").stream()
                .filter(row -> !row.text("kind").startsWith("difference"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void publishedValues(Row row) {
        List<Double> expected = Splitter.on(' ')
                .splitToStream(row.text("expected"))
                .map(Double::valueOf)
                .toList();
        List<Double> actual = values(row.text("kind"), numbers(row), nullRate(row));
        assertThat(actual).hasSameSizeAs(expected);
        Matcher tolerance = TOLERANCE.matcher(row.text("tolerance"));
        assertThat(tolerance.find()).isTrue();
        double most = Double.parseDouble(tolerance.group(2));
        for (int i = 0; i < expected.size(); i++) {
            double scale = tolerance.group(1).equals("rtol") ? expected.get(i) : 1;
            // Printed doubles of rtol 1e-13 are themselves sums of many terms.
            assertThat(Math.abs(actual.get(i) - expected.get(i)))
                    .as("%s: %s, published %s", row.text("kind"), actual, expected)
                    .isLessThanOrEqualTo(Math.max(most, least(row)) * scale);
        }
    }

    private static double least(Row row) {
        return row.text("kind").contains("etest") ? 1e-9 : 1e-12;
    }

    private static List<Double> values(String kind, List<Double> numbers, double nullRate) {
        if (kind.startsWith("rate CI")) {
            RateIntervalMethod method = Objects.requireNonNull(INTERVALS.get(kind.split(" ", -1)[2]));
            RateInterval interval = RateInterval.of(method, Sides.BOTH, numbers.get(0), numbers.get(1), 0.95)
                    .orElseThrow();
            return List.of(interval.lower(), interval.upper());
        }
        if (kind.startsWith("one-sample")) {
            CeilingTest test =
                    CeilingTest.of(numbers.get(0), numbers.get(1), nullRate).orElseThrow();
            return List.of(kind.contains("minlike") ? test.pMinimumLikelihood() : test.pCentral());
        }
        RateComparisonMethod method = COMPARISONS.entrySet().stream()
                .filter(entry -> kind.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        RateComparison comparison = RateComparison.of(
                        method, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), nullRate, 0.95)
                .orElseThrow();
        if (kind.contains("CI")) {
            return List.of(comparison.lower(), comparison.upper());
        }
        if (kind.contains("greater") || kind.contains("larger")) {
            return List.of(comparison.pGreater());
        }
        return List.of(kind.contains("less") || kind.contains("smaller") ? comparison.pLess() : comparison.pTwoSided());
    }

    private static List<Double> numbers(Row row) {
        return NUMBER.matcher(row.text("input"))
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    private static double nullRate(Row row) {
        Matcher found = NULL_RATE.matcher(row.text("params"));
        return found.find() ? Double.parseDouble(found.group(1)) : 1;
    }
}
