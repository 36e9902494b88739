package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.evaluation.ReferenceTable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of the reference file, column by column. The relative tolerance is 1e-12, as the file has 15 digits; 1e-11 for
 * the slope of logarithms, which R has for Lake Huron with an error of 1.7e-12 by arithmetic of 40 digits; and 1e-9
 * for the Poisson model, where R stops iterating when the deviance changes by less than 1e-8 of itself. Of kendall_p_R, R has the
 * digits above 1e-14 only, and its approximation for ties has no continuity correction; the exact fraction stands for it.
 */
class TrendReferenceTest {
    private static final double TIGHT = 1e-12;
    private static final double LOGARITHMS = 1e-11;
    private static final double ITERATED = 1e-9;

    private static final List<Column> COLUMNS = List.of(
            new Column("n", TIGHT, of(Series::mannKendall, m -> (double) m.points())),
            new Column("mk_S", TIGHT, of(Series::mannKendall, m -> (double) m.s())),
            new Column("mk_varS", TIGHT, of(Series::mannKendall, MannKendall::variance)),
            new Column("mk_Z", TIGHT, of(Series::mannKendall, MannKendall::z)),
            new Column("mk_p_normal", TIGHT, of(Series::mannKendall, MannKendall::pNormal)),
            new Column("mk_tau_a", TIGHT, of(Series::mannKendall, MannKendall::tauA)),
            new Column("mk_tau_b", TIGHT, asked(Series::mannKendall, MannKendall::tauB)),
            new Column("mk_p_exact_two_sided", TIGHT, of(Series::mannKendall, MannKendall::p)),
            new Column(
                    "mk_p_exact_upper", TIGHT, of(Series::exact, p -> p.upper().doubleValue())),
            new Column(
                    "mk_p_exact_lower", TIGHT, of(Series::exact, p -> p.lower().doubleValue())),
            new Column("kendall_tau_R", TIGHT, asked(Series::mannKendall, MannKendall::tauB)),
            new Column("theil_sen_slope", TIGHT, of(Series::theilSen, TheilSen::slope)),
            new Column("theil_sen_slope_exact", TIGHT, of(Series::theilSen, TheilSen::slope)),
            new Column("theil_sen_intercept_medians", TIGHT, of(Series::theilSen, TheilSen::interceptOfMedians)),
            new Column(
                    "theil_sen_intercept_median_residual", TIGHT, of(Series::theilSen, TheilSen::interceptOfResiduals)),
            new Column("theil_sen_ci95_lo_scipy", TIGHT, lower(of(Series::theilSen, TheilSen::slopeInterval))),
            new Column("theil_sen_ci95_hi_scipy", TIGHT, upper(of(Series::theilSen, TheilSen::slopeInterval))),
            new Column("ols_intercept", TIGHT, of(Series::linear, LinearTrend::intercept)),
            new Column("ols_slope", TIGHT, of(Series::linear, LinearTrend::slope)),
            new Column("ols_slope_exact", TIGHT, of(Series::linear, LinearTrend::slope)),
            new Column("ols_slope_se", TIGHT, asked(Series::linear, LinearTrend::slopeStandardError)),
            new Column("ols_t", TIGHT, asked(Series::linear, LinearTrend::t)),
            new Column("ols_p", TIGHT, asked(Series::linear, LinearTrend::p)),
            new Column("ols_sigma", TIGHT, asked(Series::linear, LinearTrend::sigma)),
            new Column("ols_r2", TIGHT, asked(Series::linear, LinearTrend::rSquared)),
            new Column("ols_slope_ci95_lo", TIGHT, lower(asked(Series::linear, l -> l.slopeInterval(0.95)))),
            new Column("ols_slope_ci95_hi", TIGHT, upper(asked(Series::linear, l -> l.slopeInterval(0.95)))),
            new Column("ols_pred", TIGHT, s -> s.linear().flatMap(l -> l.predictionAt(s.ahead()))),
            new Column("ols_pi95_lo", TIGHT, lower(linearPrediction(0.95))),
            new Column("ols_pi95_hi", TIGHT, upper(linearPrediction(0.95))),
            new Column("ols_pi80_lo", TIGHT, lower(linearPrediction(0.80))),
            new Column("ols_pi80_hi", TIGHT, upper(linearPrediction(0.80))),
            new Column("ols_ci95_mean_lo", TIGHT, lower(TrendReferenceTest::meanInterval)),
            new Column("ols_ci95_mean_hi", TIGHT, upper(TrendReferenceTest::meanInterval)),
            new Column("loglin_intercept", TIGHT, of(Series::logLinear, LogLinearTrend::intercept)),
            new Column("loglin_slope", LOGARITHMS, of(Series::logLinear, LogLinearTrend::slope)),
            new Column("apc_pct", LOGARITHMS, asked(Series::logLinear, LogLinearTrend::percentageChange)),
            new Column(
                    "apc_ci95_lo", LOGARITHMS, lower(asked(Series::logLinear, l -> l.percentageChangeInterval(0.95)))),
            new Column(
                    "apc_ci95_hi", LOGARITHMS, upper(asked(Series::logLinear, l -> l.percentageChangeInterval(0.95)))),
            new Column("loglin_pred", TIGHT, s -> s.logLinear().flatMap(l -> l.predictionAt(s.ahead()))),
            new Column("loglin_pi95_lo", TIGHT, lower(TrendReferenceTest::logLinearPrediction)),
            new Column("loglin_pi95_hi", TIGHT, upper(TrendReferenceTest::logLinearPrediction)),
            new Column("poisglm_slope", ITERATED, of(Series::poisson, PoissonTrend::slope)),
            new Column("poisglm_slope_se", ITERATED, of(Series::poisson, PoissonTrend::slopeStandardError)),
            new Column("poisglm_apc_pct", ITERATED, asked(Series::poisson, PoissonTrend::percentageChange)),
            new Column("poisglm_deviance", ITERATED, of(Series::poisson, PoissonTrend::deviance)),
            new Column("poisglm_pred", ITERATED, s -> s.poisson().flatMap(p -> p.predictionAt(s.ahead()))));

    static Stream<Arguments> cells() {
        return ReferenceTable.rows(TrendReferenceTest.class, "trend.csv").stream()
                .flatMap(row -> COLUMNS.stream()
                        .filter(column -> !row.text(column.name()).isEmpty())
                        .map(column -> Arguments.of(row, column)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void isAsInTheReference(ReferenceTable.Row row, Column column) {
        Answer<Double> answer = column.of().apply(new Series(row));
        String cell = row.text(column.name());
        double[] values = row.numbers("y");
        if (column.name().equals("ols_r2") && row.text("mk_tau_b").equals("nan")) {
            // R has 0 for what is 0/0.
            assertRefused(answer, RefusalReason.NO_VARIATION);
        } else if (cell.startsWith("undefined")) {
            assertRefused(answer, RefusalReason.TOO_FEW_POINTS);
        } else if (cell.equalsIgnoreCase("nan") || (column.name().equals("kendall_tau_R") && cell.equals("NA"))) {
            assertRefused(answer, RefusalReason.NO_VARIATION);
        } else if (cell.equals("NA")) {
            boolean counts = column.name().startsWith("poisglm");
            assertRefused(answer, counts ? RefusalReason.NOT_A_COUNT : RefusalReason.NOT_POSITIVE);
            assertThat(Arrays.stream(values))
                    .anyMatch(value -> counts ? value != Math.rint(value) || value < 0 : value <= 0);
        } else {
            double expected = fraction(cell);
            // A slope or a deviance below 1e-12 is a rounding error.
            double least = column.tolerance() == ITERATED ? 1e-3 : 0;
            assertThat(answer.orElseThrow())
                    .isCloseTo(expected, within(column.tolerance() * Math.max(Math.abs(expected), least)));
        }
    }

    static Stream<ReferenceTable.Row> rows() {
        return ReferenceTable.rows(TrendReferenceTest.class, "trend.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheFractionsOfTheReference(ReferenceTable.Row row) {
        MannKendall test = new Series(row).mannKendall().orElseThrow();
        assertThat(PermutationP.text(test.exactVariance())).isEqualTo(row.text("mk_varS_exact"));
        String p = PermutationP.text(test.exact().orElseThrow().twoSided());
        if (row.text("mk_exact_method").contains("not enumerated")) {
            assertThat(row.text("mk_p_exact_fraction")).isEmpty();
        } else {
            assertThat(p).isEqualTo(row.text("mk_p_exact_fraction"));
        }
    }

    private static void assertRefused(Answer<Double> answer, RefusalReason reason) {
        assertThat(answer.refusal()).map(Refusal::reason).contains(reason);
    }

    private static double fraction(String cell) {
        String[] parts = cell.split("/", -1);
        return parts.length == 1
                ? Double.parseDouble(cell)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    private static <T extends Serializable, R extends Serializable> Function<Series, Answer<R>> of(
            Function<Series, Answer<T>> method, Function<T, R> part) {
        return series -> method.apply(series).map(part);
    }

    private static <T extends Serializable, R extends Serializable> Function<Series, Answer<R>> asked(
            Function<Series, Answer<T>> method, Function<T, Answer<R>> part) {
        return series -> method.apply(series).flatMap(part);
    }

    private static Function<Series, Answer<TrendInterval>> linearPrediction(double level) {
        return s -> s.linear().flatMap(l -> l.predictionInterval(s.ahead(), level));
    }

    private static Answer<TrendInterval> meanInterval(Series s) {
        return s.linear().flatMap(l -> l.meanInterval(s.ahead(), 0.95));
    }

    private static Answer<TrendInterval> logLinearPrediction(Series s) {
        return s.logLinear().flatMap(l -> l.predictionInterval(s.ahead(), 0.95));
    }

    private static Function<Series, Answer<Double>> lower(Function<Series, Answer<TrendInterval>> interval) {
        return series -> interval.apply(series).map(TrendInterval::lower);
    }

    private static Function<Series, Answer<Double>> upper(Function<Series, Answer<TrendInterval>> interval) {
        return series -> interval.apply(series).map(TrendInterval::upper);
    }

    /** A column, how close its numbers are, and what is held against them. */
    private record Column(String name, double tolerance, Function<Series, Answer<Double>> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The series of a row, under each method. */
    private record Series(ReferenceTable.Row row) {
        Answer<MannKendall> mannKendall() {
            return MannKendall.of(row.numbers("x"), row.numbers("y"));
        }

        Answer<PermutationP> exact() {
            return mannKendall().map(test -> test.exact().orElseThrow());
        }

        Answer<TheilSen> theilSen() {
            return TheilSen.of(row.numbers("x"), row.numbers("y"), 0.95);
        }

        Answer<LinearTrend> linear() {
            return LinearTrend.of(row.numbers("x"), row.numbers("y"));
        }

        Answer<LogLinearTrend> logLinear() {
            return LogLinearTrend.of(row.numbers("x"), row.numbers("y"));
        }

        Answer<PoissonTrend> poisson() {
            return PoissonTrend.of(row.numbers("x"), row.numbers("y"));
        }

        double ahead() {
            return row.number("predict_at");
        }
    }
}
