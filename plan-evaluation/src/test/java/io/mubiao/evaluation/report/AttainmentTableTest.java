package io.mubiao.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttainmentTableTest {
    @ParameterizedTest
    @CsvSource({"ENGLISH,attainment-table-en.txt", "CHINESE,attainment-table-zh.txt"})
    void showsEveryVerdictWithItsFigures(Language language, String file) {
        String table = PlanEvaluator.of(TablePlan.plan())
                .evaluate(TablePlan.observations(), Year.of(2018))
                .toTable(language);
        assertThat(table).isEqualTo(resource(file));
    }

    @Test
    void showsTheAreaWhereThereAreSeveral() {
        String table = PlanEvaluator.of(TablePlan.plan())
                .withAreas(List.of(SmallPlan.AREA, AreaId.of("640100")))
                .evaluate(TablePlan.observations(), Year.of(2018))
                .toTable();
        assertThat(table.lines())
                .hasSize(20)
                .anyMatch(line -> line.startsWith("640000  Accidents  "))
                .anyMatch(line -> line.startsWith("640100  Accidents  "));
    }

    @ParameterizedTest
    @CsvSource({
        "90,90",
        "100.25,100.25",
        "123456789,123456789",
        "-12345678,-12345678",
        "1234567890,≈1.235E+9",
        "-1234567890,≈-1.23E+9",
        "1000000000000000000000000000000,1E+30",
        "90.00000000000000000001,≈90",
        "0.058,0.058",
        "0.0000000001,1E-10",
        "0.00012346,1.2346E-4",
        "-0.0000012346,≈-1.23E-6",
        "66.666666666,≈66.667"
    })
    void roundsOnlyAFigureThatIsTooLongAndSaysSo(String figure, String shown) {
        assertThat(actualShown(figure)).isEqualTo(shown);
    }

    @Property(tries = 300)
    void marksAFigureExactlyIfItIsRounded(
            @ForAll @LongRange(min = -9_999_999_999_999L, max = 9_999_999_999_999L) long units,
            @ForAll @IntRange(min = -60, max = 60) int places) {
        BigDecimal figure = BigDecimal.valueOf(units, places);
        String shown = actualShown(figure.toPlainString());
        BigDecimal number = new BigDecimal(shown.replace("≈", ""));
        assertThat(shown).hasSizeLessThanOrEqualTo(9);
        if (shown.startsWith("≈")) {
            assertThat(IntStream.rangeClosed(1, 5)
                            .mapToObj(digits -> figure.round(new MathContext(digits, RoundingMode.HALF_EVEN))))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(number);
            assertThat(number).isNotEqualByComparingTo(figure);
        } else {
            assertThat(number).isEqualByComparingTo(figure);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<= 90; ≤ 90",
                "< 90; < 90",
                ">= 90; ≥ 90",
                "> 90; > 90",
                "= 0; = 0",
                "90 .. 110; 90–110",
                "0.04 .. 0.0455; 0.04–0.0455",
                "1000000 .. 2000000; 1E+6–2E+6",
                "<= 1234567890; ≤ ≈1.235E+9"
            })
    void showsWhatIsRequired(String promise, String shown) {
        String table = PlanEvaluator.of(
                        SmallPlan.of(Notation.requirement(promise), Notation.assessment("END_YEAR 2016..2020")))
                .evaluate(Observations.none(), Year.of(2020))
                .toTable();
        assertThat(column(table, 46, 57)).isEqualTo(shown);
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "安".repeat(100_000),
                "W".repeat(100_000),
                "a\n".repeat(50_000),
                "a\r\u0085\u2028\u2029\u000B\f".repeat(10_000),
                "\u001B[2J\u0007".repeat(10_000) + "x",
                "\u0301".repeat(100_000),
                "Z\u0335\u0336".repeat(30_000),
                "\u200F\u202E\u2066安全".repeat(20_000),
                "🚧✅👨‍👩‍👧".repeat(10_000),
                "\uD83D".repeat(100_000),
                "\t".repeat(99_999) + "x",
                "ﷺ".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void keepsAHundredColumnsAndItsRowsForAnyName(String name) {
        Indicator indicator = SmallPlan.indicator(IndicatorKind.AMOUNT).withName(Text.of(name, name));
        String table = PlanEvaluator.of(SmallPlan.of(
                        indicator,
                        SmallPlan.reading(
                                Notation.requirement("<= 90"),
                                Optional.empty(),
                                Notation.assessment("END_YEAR 2016..2020"))))
                .withAreas(List.of(SmallPlan.AREA, AreaId.of("x".repeat(100))))
                .evaluate(Observations.of(Notation.observations("2020:95")), Year.of(2020))
                .toTable();
        assertThat(table.split("\\R|[\\v\\f]", -1))
                .hasSize(7)
                .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(100));
        assertThat(table).doesNotContainPattern("[\\p{Cf}\\p{Cntrl}&&[^\n]]");
        assertThat(columns(before(table, "NOT attained"))).isEqualTo(70);
    }

    @Test
    void alignsTheVerdictsWhateverTheScript() {
        String table = PlanEvaluator.of(TablePlan.plan())
                .evaluate(TablePlan.observations(), Year.of(2018))
                .toTable(Language.CHINESE);
        for (String verdict : List.of("达到", "未达到", "符合进度", "落后进度", "无法判定")) {
            assertThat(columns(before(table, "  " + verdict))).isEqualTo(68);
        }
    }

    /** What stands before some words in the first line that holds them. */
    private static String before(String table, String words) {
        Matcher line =
                Pattern.compile("(?m)^(.*?)" + Pattern.quote(words) + "( |$)").matcher(table);
        assertThat(line.find()).as(words).isTrue();
        return line.group(1);
    }

    /** Columns by script alone, not by the table of ranges that is tested: combining marks none, East Asian letters two. */
    private static int columns(String line) {
        return line.codePoints()
                .map(c -> switch (Character.UnicodeScript.of(c)) {
                    case INHERITED -> 0;
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
                    default -> "，：（）✅".indexOf(c) >= 0 || c > 0x1F000 ? 2 : 1;
                })
                .sum();
    }

    private static String actualShown(String figure) {
        String table = PlanEvaluator.of(
                        SmallPlan.of(Notation.requirement("<= 90"), Notation.assessment("END_YEAR 2016..2020")))
                .evaluate(Observations.of(Notation.observations("2020:" + figure)), Year.of(2020))
                .toTable();
        return column(table, 59, 68);
    }

    /** The text of the only row between two columns. */
    private static String column(String table, int from, int to) {
        return table.lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .substring(from, to)
                .strip();
    }

    private static String resource(String name) {
        try (InputStream in = AttainmentTableTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
