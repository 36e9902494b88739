package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static io.mubiao.evaluation.method.Numbers.other;
import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.EscapCurrentStatus.Form;
import io.mubiao.evaluation.method.EscapCurrentStatus.Overshoot;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EscapTest {
    /** The files have 15 digits, the sums of R lose two more. */
    private static final double TOLERANCE = 1e-12;

    private static final EscapCurrentStatus STATUS = EscapCurrentStatus.standard();
    private static final EscapAnticipatedProgress EQUAL = EscapAnticipatedProgress.with(WeightScheme.EQUAL);

    static List<ReferenceTable.Row> status() {
        return rows("current status");
    }

    static List<ReferenceTable.Row> parity() {
        return rows("current status, parity");
    }

    static List<ReferenceTable.Row> anticipated() {
        return rows("anticipated progress gap P (%)");
    }

    private static List<ReferenceTable.Row> rows(String index) {
        return ReferenceTable.rows(EscapTest.class, "escap-computed.csv").stream()
                .filter(row -> row.text("index").equals(index))
                .toList();
    }

    static List<ReferenceTable.Row> lines() {
        return ReferenceTable.rows(EscapTest.class, "/io/mubiao/evaluation/statistics/weighted-least-squares.csv");
    }

    @ParameterizedTest
    @MethodSource("status")
    void measuresTheStatusFromTheBase(ReferenceTable.Row row) {
        ProgressResult raw = STATUS.assess(question(row));
        close(value(raw), row.number("raw"), TOLERANCE);
        assertThat(raw.met()).isEqualTo(row.text("target_met").equals("True"));
        ProgressResult capped = STATUS.withOvershoot(Overshoot.SET_TO_TEN).assess(question(row));
        close(value(capped), row.number("capped_at_10"), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("parity")
    void measuresTheDistanceToParity(ReferenceTable.Row row) {
        ProgressResult result = STATUS.withForm(Form.PARITY).assess(question(row));
        close(value(result), row.number("raw"), TOLERANCE);
        assertThat(result.met()).isEqualTo(row.text("target_met").equals("True"));
    }

    /** A line through two points, the second of which is the value expected in 2030. */
    @ParameterizedTest
    @MethodSource("anticipated")
    void measuresTheGapThatIsAnticipated(ReferenceTable.Row row) {
        ProgressResult result = EQUAL.assess(question(row));
        close(value(result), row.number("raw"), TOLERANCE);
        assertThat(result.classification()).contains(row.text("classification"));
        assertThat(result.evidence()).isEqualTo(Evidence.RECALLED);
    }

    private static ProgressQuestion question(ReferenceTable.Row row) {
        return ProgressQuestion.builder()
                .direction(Numbers.direction(row))
                .putPoint(2015, row.decimal("base"))
                .putPoint(2030, row.decimal("current"))
                .target(row.decimal("target"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void fitsTheLineThatRFits(ReferenceTable.Row row) {
        List<Decimal> years = row.decimals("x");
        List<Decimal> values = row.decimals("y");
        List<Decimal> weights = row.decimals("weights");
        ProgressQuestion.Builder question = ProgressQuestion.builder().direction(Direction.DECREASE);
        for (int i = 0; i < years.size(); i++) {
            question.putPoint(years.get(i).value().intValueExact(), values.get(i));
        }
        Map<String, YearWeights> schemes =
                Map.of("ols", WeightScheme.EQUAL, "linear", WeightScheme.LINEAR, "expdecay0.9", WeightScheme.DECAY);
        YearWeights scheme = schemes.getOrDefault(
                row.text("weights_scheme"),
                (year, first, last) -> Figure.of(weights.get(years.indexOf(Decimal.of(year)))));
        WeightedLine line =
                WeightedLine.through(question.build().points(), scheme).orElseThrow();

        int first = years.get(0).value().intValueExact();
        int last = years.get(years.size() - 1).value().intValueExact();
        for (int i = 0; i < years.size(); i++) {
            Figure weight = scheme.weight(years.get(i).value().intValueExact(), first, last);
            close(number(weight), weights.get(i).value().doubleValue(), TOLERANCE);
        }
        close(number(line.slope()), row.number("slope"), TOLERANCE);
        close(number(line.at(0)), row.number("intercept"), TOLERANCE);
        close(number(line.at(row.year("predict_at"))), row.number("predicted"), TOLERANCE);
    }

    private static double number(Figure figure) {
        return Measure.of("number", figure).value();
    }

    @Test
    void weighsRecentYearsAsItIsTold() {
        ProgressQuestion question = ProgressQuestion.of(
                        Direction.DECREASE,
                        Map.of(
                                2015,
                                Decimal.of(100),
                                2016,
                                Decimal.of(100),
                                2017,
                                Decimal.of(100),
                                2018,
                                Decimal.of(90)))
                .withTarget("50", 2020);
        double equal = other(EQUAL.assess(question), "expected in 2020");
        double linear = other(EscapAnticipatedProgress.with(WeightScheme.LINEAR).assess(question), "expected in 2020");
        YearWeights lastTwo = (year, first, last) -> Figure.of(year >= last - 1 ? 1 : 0);
        ProgressResult ofTwo =
                EscapAnticipatedProgress.with("last two", lastTwo).assess(question);
        assertThat(linear).isLessThan(equal);
        assertThat(other(ofTwo, "expected in 2020")).isEqualTo(70);
        assertThat(ofTwo)
                .hasToString(
                        "ESCAP anticipated, last two (UNECE notes 2022, 2023): P 40, accelerate, 100 (2015) -> 90 (2018) [recalled]");
    }

    @ParameterizedTest
    @CsvSource({
        "1,'TOO_FEW_POINTS: years [2015, 2018] must be at least 2 with a weight'",
        "2,OUT_OF_RANGE: weight -1 of 2015 must be at least 0",
    })
    void refusesWeightsThatMakeNoLine(int kind, String refusal) {
        YearWeights weights = (year, first, last) -> Figure.of(kind == 2 ? -1 : year == last ? 1 : 0);
        ProgressQuestion question =
                ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2018, "90").withTarget("50", 2020);
        assertThat(EscapAnticipatedProgress.with("odd", weights)
                        .assess(question)
                        .refusal()
                        .orElseThrow())
                .hasToString(refusal);
    }

    @Test
    void refusesWhatHasNoWayToTheTarget() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2018, "110");
        assertThat(EQUAL.assess(question).refusal().orElseThrow()).hasToString("TARGET_NEEDED: target must be given");
        assertThat(STATUS.assess(question).refusal().orElseThrow()).hasToString("TARGET_NEEDED: target must be given");
        assertThat(EQUAL.assess(question.withTarget("105", 2020)).refusal().orElseThrow())
                .hasToString("UNDEFINED: base 100 (2015) must not meet the target 105 already");
        assertThat(EQUAL.assess(question.withTarget("90", 2015)).refusal().orElseThrow())
                .hasToString("OUT_OF_RANGE: target year 2015 must be after 2015");
        assertThat(STATUS.assess(question.withTarget("100", 2020)).refusal().orElseThrow())
                .hasToString("UNDEFINED: base 100 (2015) must not be the target");
        assertThat(STATUS.assess(question.withTarget("120", 2020)).met()).isTrue();
        ProgressQuestion one = question.withBaseYear(2018).withTarget("90", 2020);
        assertThat(STATUS.assess(one).refusal()).isPresent();
        assertThat(EQUAL.assess(one).refusal()).isPresent();
    }

    @Test
    void setsWhatIsMetToTenOnlyOnRequest() {
        ProgressQuestion atTarget = ProgressQuestion.of(Direction.DECREASE, 2015, "100", 2018, "100")
                .withTarget("100", 2020);
        assertThat(STATUS.assess(atTarget).refusal()).isPresent();
        ProgressResult ten = STATUS.withOvershoot(Overshoot.SET_TO_TEN).assess(atTarget);
        assertThat(value(ten)).isEqualTo(10);
        assertThat(ten.evidence()).isEqualTo(Evidence.RECALLED);
    }
}
