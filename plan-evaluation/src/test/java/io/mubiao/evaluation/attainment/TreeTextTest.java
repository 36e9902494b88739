package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line of 100 columns ends. A step is at column 0, its formula at column 54 if there is room. */
class TreeTextTest {
    private static final Squeeze NOTHING = Squeeze.ALL.get(0);
    private static final Squeeze LINE = new Squeeze(1, 1, 3, 1);
    private static final Squeeze TWO_LINES = new Squeeze(2, 2, 3, 1);
    /** What is said beside a figure of these tests, in 28 columns. */
    private static final String DETAILS = "status not stated, no source";

    @ParameterizedTest
    @CsvSource({
        "10, 46, column",
        "52, 46, column",
        "53, 5, behind",
        "53, 45, behind",
        "51, 47, behind",
        "52, 47, below",
        "53, 46, below"
    })
    void aFormulaStandsInItsColumnOrBehindTheWordsOrBelowThem(int words, int formula, String place) {
        String x = "x".repeat(words);
        String one = "1".repeat(formula);

        assertThat(lines(NOTHING, step(x, one)))
                .isEqualTo(
                        switch (place) {
                            case "column" -> List.of(x + " ".repeat(54 - words) + one);
                            case "behind" -> List.of(x + "  " + one);
                            default -> List.of(x, "    " + one);
                        });
    }

    @Test
    void theIndentCounts() {
        assertThat(lines(NOTHING, over(step("x".repeat(50), "1"), step("x".repeat(51), "1"))))
                .containsExactly("root", "  " + "x".repeat(50) + "  1", "  " + "x".repeat(51) + "  1");
        assertThat(lines(NOTHING, over(step("x".repeat(51), "1".repeat(45)), step("x".repeat(51), "1".repeat(46)))))
                .containsExactly(
                        "root",
                        "  " + "x".repeat(51) + "  " + "1".repeat(45),
                        "  " + "x".repeat(51),
                        "      " + "1".repeat(46));
    }

    @Test
    void wordsThatAreTooLongGoOnFurtherIn() {
        Working root = over(step("x".repeat(98 + 96 + 1), ""));

        assertThat(lines(NOTHING, root))
                .containsExactly("root", "  " + "x".repeat(98), "    " + "x".repeat(96), "    x");
        assertThat(lines(TWO_LINES, root))
                .containsExactly("root", "  " + "x".repeat(98), "    " + "x".repeat(95) + "…");
        assertThat(lines(LINE, root)).containsExactly("root", "  " + "x".repeat(97) + "…");
        assertThat(lines(TWO_LINES, over(step("x".repeat(98 + 96), ""))))
                .containsExactly("root", "  " + "x".repeat(98), "    " + "x".repeat(96));
    }

    @Test
    void aFormulaThatIsTooLongKeepsItsResult() {
        String words = "x".repeat(60);

        // The first line of a formula has 96 columns and any other 94; a cut one keeps to 94 in each.
        assertThat(lines(LINE, step(words, "1".repeat(92), "5")))
                .containsExactly(words, "    " + "1".repeat(92) + " = 5");
        assertThat(lines(LINE, step(words, "1".repeat(93), "5")))
                .containsExactly(words, "    " + "1".repeat(87) + "… = 5");
        assertThat(lines(TWO_LINES, step(words, "1".repeat(96 + 90), "5")))
                .containsExactly(words, "    " + "1".repeat(96), "      " + "1".repeat(90) + " = 5");
        assertThat(lines(TWO_LINES, step(words, "1".repeat(96 + 91), "5")))
                .containsExactly(words, "    " + "1".repeat(96), "      " + "1".repeat(85) + "… = 5");
    }

    @Test
    void aResultThatFillsTheLineIsCutItself() {
        String words = "x".repeat(60);

        assertThat(lines(LINE, step(words, "1 + 1 + 1", "5".repeat(89)))).containsExactly(words, "    1 + 1 + 1 =…");
        assertThat(lines(LINE, step(words, "1".repeat(9), "5".repeat(88))))
                .containsExactly(words, "    … = " + "5".repeat(88));
        assertThat(lines(LINE, step(words, "", "5".repeat(97)))).containsExactly(words, "    " + "5".repeat(95) + "…");
    }

    @Test
    void aFigureThatFillsTheLineExactlyStaysOnIt() {
        // An indent of 2, the figure 1, the details and two gaps leave 65 columns to the words.
        String words = "2020 " + "x".repeat(60);

        assertThat(lines(NOTHING, over(observed(words, 2020))))
                .containsExactly("root", "  " + words + "  1  " + DETAILS);
        assertThat(lines(NOTHING, over(observed(words + "x", 2020))))
                .containsExactly("root", "  " + words + "x  1", "      " + DETAILS);
    }

    @Test
    void figuresInARowShareTheirColumns() {
        Working judged = over(
                observed("2018, as reported", 2018), observed("2019", 2019), step("plain", ""), observed("2020", 2020));

        assertThat(lines(NOTHING, over(judged)))
                .containsExactly(
                        "root",
                        "  root",
                        "    2018, as reported  1  " + DETAILS,
                        "    2019               1  " + DETAILS,
                        "    plain",
                        "    2020  1  " + DETAILS);
    }

    @Test
    void whatIsLeftOutIsCountedUnlessItsLineWouldDo() {
        assertThat(lines(LINE, over(over(years(4)))))
                .containsExactly(
                        "root",
                        "  root",
                        "    2001  1  " + DETAILS,
                        "    2002  1  " + DETAILS,
                        "    2003  1  " + DETAILS,
                        "    2004  1  " + DETAILS);
        assertThat(lines(LINE, over(over(years(5)))))
                .containsExactly(
                        "root",
                        "  root",
                        "    2001  1  " + DETAILS,
                        "    2002  1  " + DETAILS,
                        "    2003  1  " + DETAILS,
                        "    … 2 more, with 2 observed figures; see working()");
        assertThat(lines(LINE, over(over(step("a", ""), step("b", ""), step("c", ""), step("d", ""), step("e", "")))))
                .containsExactly("root", "  root", "    a", "    b", "    c", "    … 2 more; see working()");
    }

    @Test
    void aListWithinAListIsShorter() {
        Working three = over(years(3));

        assertThat(lines(LINE, over(over(three))))
                .containsExactly(
                        "root",
                        "  root",
                        "    root",
                        "      2001  1  " + DETAILS,
                        "      2002  1  " + DETAILS,
                        "      2003  1  " + DETAILS);
        assertThat(lines(LINE, over(over(three, step("other", "")))))
                .containsExactly(
                        "root",
                        "  root",
                        "    root",
                        "      2001  1  " + DETAILS,
                        "      … 2 more, with 2 observed figures; see working()",
                        "    other");
    }

    private static Working[] years(int count) {
        return IntStream.rangeClosed(2001, 2000 + count)
                .mapToObj(year -> observed(Integer.toString(year), year))
                .toArray(Working[]::new);
    }

    private static Working over(Working... steps) {
        return Working.builder().words(text("root")).addSteps(steps).build();
    }

    private static Working observed(String words, int year) {
        return Working.builder()
                .words(text(words))
                .inputs(Notation.observations(year + ":1"))
                .build();
    }

    private static Working step(String words, String numbers) {
        return step(words, numbers, "");
    }

    private static Working step(String words, String numbers, String result) {
        return Working.builder()
                .words(text(words))
                .numbers(Optional.of(numbers).filter(some -> !some.isEmpty()))
                .result(Optional.of(result).filter(some -> !some.isEmpty()))
                .build();
    }

    private static Text text(String words) {
        return Text.of(words, words);
    }

    private static List<String> lines(Squeeze squeeze, Working root) {
        var plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT),
                SmallPlan.reading(
                        Notation.requirement("<= 1"), Optional.empty(), Notation.assessment("END_YEAR 2016..2020")));
        ObservationWords observations = ObservationWords.of(plan, Language.ENGLISH, new Sources());
        return new TreeText(Language.ENGLISH, squeeze, observations).of(root);
    }
}
