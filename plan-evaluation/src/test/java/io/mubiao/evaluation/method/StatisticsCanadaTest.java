package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static io.mubiao.evaluation.method.Numbers.other;
import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatisticsCanadaTest {
    /** Both are doubles; a growth rate near 0 has lost digits to the subtraction of 1. */
    private static final double TOLERANCE = 1e-12;

    private static final StatisticsCanada METHOD = StatisticsCanada.standard();

    static List<ReferenceTable.Row> published() {
        return ReferenceTable.rows(StatisticsCanadaTest.class, "statcan-series.csv");
    }

    @ParameterizedTest
    @MethodSource("published")
    void findsWhatIsPublished(ReferenceTable.Row row) {
        ProgressResult result = METHOD.withLimit(row.optional("limit")).assess(question(row));

        if (row.text("published_status").equals("not_available")) {
            assertThat(result.refusal().map(Refusal::reason)).contains(RefusalReason.TOO_FEW_POINTS);
            return;
        }
        assertThat(result.refusal()).isEmpty();
        assertThat(result.classification()).contains(row.text("published_status"));
        assertThat(result.evidence()).isEqualTo(Evidence.VERIFIED);
        close(result.score().orElseThrow(), row.number("published_score"), TOLERANCE);
        assertThat(result.value().isPresent()).isEqualTo(row.has("published_progress_value"));
        if (row.has("published_progress_value")) {
            close(value(result), row.number("published_progress_value"), TOLERANCE);
        }
        if (row.has("limit_coefficient")) {
            close(other(result, "C"), row.number("limit_coefficient"), TOLERANCE);
        }
    }

    private static ProgressQuestion question(ReferenceTable.Row row) {
        Map<Integer, Decimal> points =
                ImmutableSortedMap.copyOf(Map.of(row.year("base_year"), row.decimal("base_value")));
        return ProgressQuestion.builder()
                .direction(Numbers.direction(row))
                .points(
                        row.year("base_year") == row.year("current_year")
                                ? points
                                : ImmutableSortedMap.<Integer, Decimal>naturalOrder()
                                        .putAll(points)
                                        .put(row.year("current_year"), row.decimal("current_value"))
                                        .build())
                .baseYear(row.year("base_year"))
                .target(row.optional("target"))
                .targetYear(row.year("target_year"))
                .build();
    }

    @Test
    void startsIn2015OrTheFirstLaterYear() {
        ProgressQuestion question = ProgressQuestion.of(
                Direction.INCREASE,
                Map.of(2012, Decimal.of(1), 2016, Decimal.of(2), 2017, Decimal.of(3), 2020, Decimal.of(4)));
        assertThat(METHOD.assess(question).base()).contains(new Point(2016, Decimal.of(2)));
        assertThat(METHOD.assess(question.withBaseYear(2012)).base()).contains(new Point(2012, Decimal.of(1)));
        assertThat(METHOD.assess(question.withBaseYear(2017)).base()).contains(new Point(2017, Decimal.of(3)));
        assertThat(METHOD.assess(question.withBaseYear(2021)).refusal().orElseThrow())
                .hasToString("TOO_FEW_POINTS: years 2012 to 2020 must have a base year, 2021, and a later one");
    }

    @Test
    void reckonsZeroAsAThousandthAndSaysSo() {
        ProgressResult fromZero = METHOD.assess(two(Direction.DECREASE, "0", "0.002"));
        close(value(fromZero), -(Math.pow(2, 1.0 / 5) - 1), TOLERANCE);
        assertThat(fromZero.notes()).containsExactly("base 0 reckoned as 0.001");

        ProgressQuestion toZero = two(Direction.DECREASE, "1", "0.0005").withTarget("0", 2030);
        assertThat(METHOD.assess(toZero))
                .returns(true, ProgressResult::met)
                .returns(
                        List.of("target 0 reckoned, and held as met, at 0.001"), result -> List.copyOf(result.notes()));
        assertThat(METHOD.assess(toZero.withDirection(Direction.INCREASE)).met())
                .isFalse();
    }

    @Test
    void turnsTheDirectionWhereAllValuesAreNegative() {
        assertThat(value(METHOD.assess(two(Direction.INCREASE, "-10", "-5")))).isPositive();
        assertThat(value(METHOD.assess(two(Direction.DECREASE, "-10", "-5")))).isNegative();
        assertThat(value(METHOD.assess(two(Direction.INCREASE, "-10", "0")))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5,-5,,NOT_POSITIVE,values 5 (2015) and -5 (2020) must both have one sign",
        "-5,5,,NOT_POSITIVE,values -5 (2015) and 5 (2020) must both have one sign",
        "0,-5,,NOT_POSITIVE,values 0 (2015) and -5 (2020) must both have one sign",
        "5,6,-1,NOT_POSITIVE,base 5 (2015) and target -1 must have one sign",
    })
    void refusesSignsThatDiffer(String base, String latest, String target, RefusalReason reason, String detail) {
        ProgressQuestion question = two(Direction.DECREASE, base, latest);
        ProgressResult result = METHOD.assess(target == null ? question : question.withTarget(target, 2030));
        assertThat(result.refusal()).contains(new Refusal(reason, detail));
        assertThat(result.method()).isEqualTo("Statistics Canada");
    }

    @Test
    void countsATargetThatIsMetWhateverElseIsUnknown() {
        ProgressQuestion onePoint = ProgressQuestion.of(Direction.DECREASE, Map.of(2020, Decimal.of(3)));
        assertThat(METHOD.assess(onePoint.withTarget("3", 2030)))
                .returns(true, ProgressResult::met)
                .returns(5.0, result -> result.score().orElseThrow());
        assertThat(METHOD.assess(onePoint.withTarget("2.9", 2030)).refusal()).isPresent();
        assertThat(METHOD.assess(two(Direction.DECREASE, "5", "-5").withTarget("3", 2030))
                        .met())
                .isTrue();
    }

    @Test
    void callsItDeteriorationToHaveLeftTheTarget() {
        ProgressResult left = METHOD.assess(two(Direction.DECREASE, "2", "2.1").withTarget("2", 2030));
        assertThat(left.classification()).contains("deterioration");
        assertThat(left.score()).contains(-5.0);
        assertThat(left.value()).isEmpty();
        assertThat(left.evidence()).isEqualTo(Evidence.READ);
    }

    @Test
    void refusesATargetYearThatIsNotAfterTheBase() {
        ProgressQuestion question = two(Direction.DECREASE, "5", "4");
        assertThat(METHOD.assess(question.withTarget("3", 2015)).refusal().orElseThrow())
                .hasToString("UNDEFINED: target year 2015 must be after 2015");
        assertThat(METHOD.assess(question.withTarget("3", 2016)).refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100,0", "50,0.9539", "200,1", "150,0.9539", "0,1", "250,1"})
    void lowersItsLimitsNearALimitOfTheValues(String base, double coefficient) {
        ProgressQuestion question = two(Direction.INCREASE, base, "300");
        ProgressResult result = METHOD.withLimit(Decimal.of(100)).assess(question);
        assertThat(other(result, "C")).isCloseTo(coefficient, within(5e-5));
    }

    @Test
    void isContentWithALimitThatIsKept() {
        StatisticsCanada limited = METHOD.withLimit(Decimal.of(100));
        ProgressResult kept = limited.assess(two(Direction.INCREASE, "100", "100"));
        assertThat(kept.classification()).contains("substantial_progress");
        assertThat(kept.score()).contains(5.0);
        assertThat(limited.assess(two(Direction.INCREASE, "100", "99")).classification())
                .contains("deterioration");
        assertThat(limited.assess(two(Direction.INCREASE, "90", "95").withTarget("98", 2030))
                        .notes())
                .containsExactly("limit 100 ignored, as there is a target");
    }

    @Test
    void takesOtherLimitsOfClasses() {
        ProgressQuestion question = two(Direction.INCREASE, "100", "102");
        assertThat(METHOD.assess(question).classification()).contains("limited_progress");
        ProgressResult other =
                METHOD.withClassLimits(new ClassLimits(0.003, 0.002, 0)).assess(question);
        assertThat(other.classification()).contains("substantial_progress");
        assertThat(other.evidence()).isEqualTo(Evidence.COMPUTED);
        assertThat(other.version()).isEqualTo("sdg-build 139fede7, other class limits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassLimits(0.1, 0.2, 0))
                .withMessage("Class limits 0.1, 0.2, 0.0 must be finite and not rise");
        assertThatIllegalArgumentException().isThrownBy(() -> new ClassLimits(Double.NaN, 0, 0));
    }

    private static ProgressQuestion two(Direction direction, String base, String latest) {
        return ProgressQuestion.of(direction, 2015, base, 2020, latest);
    }
}
