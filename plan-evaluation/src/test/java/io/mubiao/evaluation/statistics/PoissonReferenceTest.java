package io.mubiao.evaluation.statistics;

import static io.mubiao.evaluation.statistics.Relative.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.ReferenceTable.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small counts against the numbers that other software gives. */
class PoissonReferenceTest {
    private static final double CLOSE = 1e-12;
    /** statsmodels cuts the grid of the E-test, which costs it 2e-10. */
    private static final double ENUMERATED = 1e-9;

    /** The root finder of epitools stops at 1e-6 and the iteration of R's glm at 1e-8 of the deviance. */
    private static final double ITERATED = 1e-5;

    private static final double LEVEL = 0.95;

    static Stream<Row> intervals() {
        return ReferenceTable.rows(PoissonReferenceTest.class, "poisson-intervals.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void garwoodIntervals(Row row) {
        double count = row.number("count");
        double exposure = row.number("exposure");
        double level = row.number("conf_level");
        RateInterval both = RateInterval.garwood(count, exposure, level).orElseThrow();
        assertClose("rate", both.rate(), row.number("rate"), CLOSE);
        for (String column : List.of("lower", "lower_mpmath")) {
            if (row.has(column)) {
                assertClose(column, both.lower(), row.number(column), CLOSE);
            }
        }
        for (String column : List.of("upper", "upper_mpmath")) {
            if (row.has(column)) {
                assertClose(column, both.upper(), row.number(column), CLOSE);
            }
        }
        assertClose("lower alone", bound(Sides.LOWER, row).lower(), row.number("lower_one_sided"), CLOSE);
        assertClose("upper alone", bound(Sides.UPPER, row).upper(), row.number("upper_one_sided"), CLOSE);
    }

    private static RateInterval bound(Sides sides, Row row) {
        return RateInterval.of(
                        RateIntervalMethod.GARWOOD,
                        sides,
                        row.number("count"),
                        row.number("exposure"),
                        row.number("conf_level"))
                .orElseThrow();
    }

    static Stream<Row> approximateIntervals() {
        return ReferenceTable.rows(PoissonReferenceTest.class, "poisson-approximate-intervals.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("approximateIntervals")
    void approximateIntervals(Row row) {
        Map<RateIntervalMethod, String> columns = Map.of(
                RateIntervalMethod.GARWOOD, "exact",
                RateIntervalMethod.BYAR_HALF, "byar",
                RateIntervalMethod.NORMAL, "normal");
        columns.forEach((method, column) -> {
            RateInterval interval = RateInterval.of(
                            method, Sides.BOTH, row.number("count"), row.number("exposure"), row.number("conf_level"))
                    .orElseThrow();
            double close = method == RateIntervalMethod.GARWOOD ? ITERATED : CLOSE;
            assertClose(column, interval.lower(), Math.max(0, row.number(column + "_lower")), close);
            assertClose(column, interval.upper(), row.number(column + "_upper"), close);
        });
    }

    static Stream<Row> oneSample() {
        return ReferenceTable.rows(PoissonReferenceTest.class, "poisson-one-sample.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("oneSample")
    void oneRateAgainstACeiling(Row row) {
        CeilingTest test = CeilingTest.of(row.number("count"), row.number("exposure"), row.number("rate0"))
                .orElseThrow();
        double p = switch (row.text("alternative")) {
            case "less" -> test.pLess();
            case "greater" -> test.pGreater();
            default -> test.pMinimumLikelihood();
        };
        assertClose("p", p, row.number("p_value"), CLOSE);
        assertClose("central", test.pCentral(), row.number("central_two_sided"), CLOSE);
        if (row.has("p_mpmath")) {
            assertClose("p of mpmath", p, row.number("p_mpmath"), CLOSE);
        }
    }

    static Stream<Row> twoSample() {
        return ReferenceTable.rows(PoissonReferenceTest.class, "poisson-two-sample.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("twoSample")
    void twoRates(Row row) {
        RateComparison central = compare(RateComparisonMethod.EXACT_CENTRAL, row);
        if (row.has("rate_ratio")) {
            assertClose("ratio", central.ratio().orElseThrow(), row.number("rate_ratio"), CLOSE);
        }
        p(row, central, "p_less", "p_greater", "p_two_sided_central", CLOSE);
        assertClose("lower", central.lower(), row.number("ci95_lower"), CLOSE);
        assertClose("upper", central.upper(), row.number("ci95_upper"), CLOSE);
        RateComparison likelihood = compare(RateComparisonMethod.EXACT_MINIMUM_LIKELIHOOD, row);
        p(row, likelihood, "p_less_mpmath", "p_greater_mpmath", "p_two_sided_minlike_mpmath", CLOSE);
        p(row, likelihood, "p_less", "p_greater", "p_two_sided_minlike", CLOSE);
        p(row, compare(RateComparisonMethod.MID_P, row), "midp_less", "midp_greater", "", CLOSE);
        p(
                row,
                compare(RateComparisonMethod.MID_P_MINIMUM_LIKELIHOOD, row),
                "sm_cond-midp_smaller_p",
                "sm_cond-midp_larger_p",
                "sm_cond-midp_two-sided_p",
                CLOSE);
        statsmodels(row, RateComparisonMethod.SCORE, "score");
        statsmodels(row, RateComparisonMethod.WALD, "wald");
        statsmodels(row, RateComparisonMethod.SQUARE_ROOT, "sqrt");
        RateComparison score = compare(RateComparisonMethod.SCORE, row);
        p(row, score, "score_p_less_formula", "", "score_p_two_sided_formula", CLOSE);
        RateComparison eTest = compare(RateComparisonMethod.E_TEST, row);
        p(
                row,
                eTest,
                "etest_full_enum_smaller_p",
                "etest_full_enum_larger_p",
                "etest_full_enum_two-sided_p",
                ENUMERATED);
        p(row, eTest, "sm_etest_smaller_p", "sm_etest_larger_p", "sm_etest_two-sided_p", ENUMERATED);
    }

    private static void statsmodels(Row row, RateComparisonMethod method, String name) {
        RateComparison comparison = compare(method, row);
        String prefix = "sm_" + name + "_";
        p(row, comparison, prefix + "smaller_p", prefix + "larger_p", prefix + "two-sided_p", CLOSE);
        if (row.has(prefix + "stat")) {
            assertThat(comparison.statistic().orElseThrow())
                    .isCloseTo(row.number(prefix + "stat"), org.assertj.core.data.Offset.offset(CLOSE));
        }
    }

    private static void p(
            Row row, RateComparison comparison, String less, String greater, String twoSided, double close) {
        if (!less.isEmpty() && row.has(less)) {
            assertClose(less, comparison.pLess(), row.number(less), close);
        }
        if (!greater.isEmpty() && row.has(greater)) {
            assertClose(greater, comparison.pGreater(), row.number(greater), close);
        }
        if (!twoSided.isEmpty() && row.has(twoSided)) {
            assertClose(twoSided, comparison.pTwoSided(), row.number(twoSided), close);
        }
    }

    private static RateComparison compare(RateComparisonMethod method, Row row) {
        return RateComparison.of(
                        method,
                        row.number("x1"),
                        row.number("t1"),
                        row.number("x2"),
                        row.number("t2"),
                        row.number("ratio0"),
                        LEVEL)
                .orElseThrow();
    }

    static Stream<Row> predictive() {
        return ReferenceTable.rows(PoissonReferenceTest.class, "poisson-predictive.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("predictive")
    void probabilityThatACeilingIsMet(Row row) {
        Forecast forecast = Forecast.of(
                        row.number("observed"),
                        row.number("elapsed"),
                        row.number("remaining"),
                        row.number("ceiling_total"),
                        new GammaPrior(row.number("prior_shape"), row.number("prior_rate")))
                .orElseThrow();
        assertClose("probability", forecast.probability(), row.number("prob_met"), CLOSE);
        if (row.has("prob_met_mpmath")) {
            assertClose("of mpmath", forecast.probability(), row.number("prob_met_mpmath"), CLOSE);
        }
        if (row.has("prob_met_plugin_poisson")) {
            double plugIn = forecast.plugInProbability().orElseThrow();
            assertClose("plug-in", plugIn, row.number("prob_met_plugin_poisson"), CLOSE);
        }
        assertClose("mean", forecast.mean(), row.number("pred_mean"), CLOSE);
        assertClose("variance", forecast.variance(), row.number("pred_var"), CLOSE);
        Map.of("q05", 0.05, "q50", 0.5, "q95", 0.95)
                .forEach((column, probability) -> assertThat(
                                forecast.quantile(probability).orElseThrow())
                        .as(column)
                        .isEqualTo(row.number(column)));
    }

    static Stream<Row> dispersion() {
        return ReferenceTable.rows(PoissonReferenceTest.class, "overdispersion.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("dispersion")
    void indexOfDispersion(Row row) {
        Dispersion dispersion = Dispersion.of(row.numbers("series")).orElseThrow();
        assertClose("mean", dispersion.mean(), row.number("mean"), CLOSE);
        assertClose("variance", dispersion.variance(), row.number("var"), CLOSE);
        assertClose("χ²", dispersion.chiSquared(), row.number("pearson_chi2"), CLOSE);
        assertThat(dispersion.degreesOfFreedom()).isEqualTo((int) row.number("df"));
        double index = row.number("pearson_chi2") / row.number("df");
        assertClose("index", dispersion.index(), index, CLOSE);
        assertClose("index of glm", dispersion.index(), row.number("dispersion"), ITERATED);
        assertClose("p over", dispersion.pOver(), row.number("p_overdispersion_upper"), CLOSE);
        assertClose("p under", dispersion.pUnder(), row.number("p_underdispersion_lower"), CLOSE);
        assertClose("error", dispersion.standardErrorOfLogMean(), row.number("se_log_mean_quasi"), ITERATED);
    }
}
