package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EurostatStyleTest {
    /** Both are doubles; a growth rate near 0 has lost digits to the subtraction of 1. */
    private static final double TOLERANCE = 1e-12;

    private static final EurostatStyle METHOD = EurostatStyle.standard();

    static List<ReferenceTable.Row> published() {
        return ReferenceTable.rows(EurostatStyleTest.class, "eustat-series.csv");
    }

    @ParameterizedTest
    @MethodSource("published")
    void findsWhatEustatPublishes(ReferenceTable.Row row) {
        ProgressQuestion question = ProgressQuestion.builder()
                .direction(Numbers.direction(row))
                .putPoint(row.year("base_year"), row.decimal("base_value"))
                .putPoint(row.year("current_year"), row.decimal("current_value"))
                .baseYear(row.year("base_year"))
                .target(row.optional("target"))
                .targetYear(row.year("target_year"))
                .build();
        ProgressResult result = METHOD.withLimit(row.optional("limit")).assess(question);

        assertThat(result.classification()).contains(row.text("published_status"));
        assertThat(result.value().isPresent()).isEqualTo(row.has("published_progress_value"));
        if (row.has("published_progress_value")) {
            close(value(result), row.number("published_progress_value"), TOLERANCE);
        }
        close(result.score().orElseThrow(), row.number("published_score"), TOLERANCE);
    }

    @Test
    void startsInTheNearestYearTheLaterOneFirst() {
        ProgressQuestion question = ProgressQuestion.of(
                Direction.INCREASE,
                Map.of(2010, Decimal.of(1), 2013, Decimal.of(2), 2017, Decimal.of(3), 2020, Decimal.of(4)));
        assertThat(METHOD.assess(question).base()).contains(new Point(2017, Decimal.of(3)));
        assertThat(METHOD.assess(question.withBaseYear(2012)).base()).contains(new Point(2013, Decimal.of(2)));
        assertThat(METHOD.assess(question.withBaseYear(2011)).base()).contains(new Point(2010, Decimal.of(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "101.01,significant_progress,ON_TRACK",
        "100.99,moderate_progress,SHORT",
        "100.11,moderate_progress,SHORT",
        "100.09,no_progress,SHORT",
        "99.91,no_progress,SHORT",
        "99.89,moderate_deterioration,SHORT",
        "99.01,moderate_deterioration,SHORT",
        "98.99,significant_deterioration,SHORT",
    })
    void hasFiveClassesWithoutATarget(String latest, String classification, Standing standing) {
        ProgressResult result = METHOD.assess(ProgressQuestion.of(Direction.INCREASE, 2015, "100", 2016, latest));
        assertThat(result.classification()).contains(classification);
        assertThat(result.standing()).isEqualTo(standing);
        close(result.score().orElseThrow(), 2.5 * (Double.parseDouble(latest) - 100), 1e-9);
    }

    @Test
    void isContentAtTheLimit() {
        ProgressQuestion question = ProgressQuestion.of(Direction.INCREASE, 2015, "100", 2016, "100");
        EurostatStyle limited = METHOD.withLimit(Decimal.of(100));
        assertThat(METHOD.assess(question).classification()).contains("no_progress");
        assertThat(limited.assess(question))
                .returns(5.0, result -> result.score().orElseThrow())
                .returns(true, ProgressResult::met);
        ProgressResult fallen = limited.assess(ProgressQuestion.of(Direction.INCREASE, 2015, "100", 2016, "99"));
        close(fallen.score().orElseThrow(), -2.5, 1e-12);
        assertThat(fallen.classification()).contains("significant_deterioration");
    }
}
