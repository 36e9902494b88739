package io.mubiao.evaluation.method.composite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades and vetoes as Chinese regulations lay them down. */
class PublishedGradesTest {
    private static final ImmutableMap<String, ImmutableMap<String, String>> ROWS = Maps.uniqueIndex(
            ReferenceTable.rows(PublishedGradesTest.class, "/io/mubiao/evaluation/attainment/published-china.csv")
                    .stream()
                    .map(ReferenceTable.Row::byColumn)
                    .toList(),
            row -> Objects.requireNonNull(row.get("case")));

    /** A published class of scores: its lowest score, and its grade. */
    private record Grade(String from, String grade) {}

    private static String rule(String row) {
        return Objects.requireNonNull(Objects.requireNonNull(ROWS.get(row)).get("rule"));
    }

    private static List<Grade> classes(String row, String pattern) {
        return Pattern.compile(pattern)
                .matcher(rule(row))
                .results()
                .map(found -> new Grade(firstNumber(found), found.group(found.groupCount())))
                .toList();
    }

    private static String firstNumber(MatchResult found) {
        return Objects.requireNonNullElse(found.group(1), found.group(2));
    }

    private static Stream<Answer<Text>> graded(GradeBands bands, Decimal score) {
        return Stream.of(bands.of(Score.of(Figure.of(score))), Answer.of(bands.of(Figure.of(score))));
    }

    @Test
    void shuozhouGradesFromTheBoundOnAndExcludesTheNextOne() {
        List<Grade> classes = classes("cn42", "(?:>=(\\d+)|(\\d+)<=s<\\d+) (\\p{IsHan}+)");
        assertThat(classes).containsExactly(new Grade("90", "优秀"), new Grade("80", "良好"), new Grade("60", "合格"));
        holds(Grades.SHUOZHOU, classes, "不合格");
        assertThat(rule("cn42")).contains("<60 不合格", "以上包括本数", "以下不包括本数");
    }

    @Test
    void zunyiGradesFromTheLowerEndOfItsWholeNumbers() {
        List<Grade> classes = classes("cn43", "(?:>=(\\d+)|(\\d+)-\\d+) (\\p{IsHan}+)");
        assertThat(classes).containsExactly(new Grade("95", "优秀"), new Grade("90", "良好"), new Grade("80", "达标"));
        holds(Grades.ZUNYI, classes, "不达标");
        assertThat(rule("cn43")).contains("<80 不达标", "veto: deaths above control target");
        assertThat(graded(Grades.ZUNYI, Decimal.parse("94.5"))).containsOnly(Answer.of(Text.of("良好", "good")));
    }

    private static void holds(GradeBands bands, List<Grade> classes, String lowest) {
        Decimal little = Decimal.parse("0.000000000000000000001");
        String next = lowest;
        for (int i = classes.size() - 1; i >= 0; i--) {
            Figure bound = Figure.of(Decimal.parse(classes.get(i).from()));
            assertThat(bands.of(bound).chinese()).isEqualTo(classes.get(i).grade());
            assertThat(bands.of(bound.minus(Figure.of(little))).chinese()).isEqualTo(next);
            next = classes.get(i).grade();
        }
        assertThat(bands.of(Figure.of(100)).chinese()).isEqualTo(next);
        assertThat(bands.of(Figure.of(0)).chinese()).isEqualTo(lowest);
    }

    private static Stream<String> scores() {
        return Stream.of("0", "59.9", "60", "89.9", "100");
    }

    @ParameterizedTest
    @MethodSource("scores")
    void aMajorAccidentIsAFailWhateverTheScore(String score) {
        ImmutableMap<String, String> row = Objects.requireNonNull(ROWS.get("cn44"));
        assertThat(row.get("rule")).isEqualTo("grade := 不合格 regardless of score");
        assertThat(composite(score, VetoState.BREACHED).grade().orElseThrow().map(Text::chinese))
                .isEqualTo(Answer.of(Objects.requireNonNull(row.get("published"))));
    }

    @ParameterizedTest
    @EnumSource(VetoState.class)
    void onlyAClearVetoLeavesTheGradeOfTheScore(VetoState state) {
        assertThat(composite("92", state)
                        .grade()
                        .orElseThrow()
                        .value()
                        .map(Text::chinese)
                        .orElse("withheld"))
                .isEqualTo(
                        switch (state) {
                            case CLEAR -> "优秀";
                            case BREACHED -> "不合格";
                            case UNKNOWN -> "withheld";
                        });
    }

    private static Composite composite(String score, VetoState state) {
        return Scorecard.builder()
                .addCriterion(Criterion.of("safety"))
                .aggregation(StandardAggregation.ARITHMETIC_MEAN)
                .missing(MissingPolicy.REFUSE)
                .grades(Grades.SHUOZHOU)
                .addVeto(Grades.MAJOR_ACCIDENTS)
                .build()
                .composite(
                        Map.of(CriterionId.of("safety"), Figure.of(Decimal.parse(score))),
                        Map.of(Grades.MAJOR_ACCIDENTS.watches(), state));
    }

    /** Completion of a plan (目标一致法): the share of the indicators that are met is their mean, met being 1. */
    @ParameterizedTest
    @MethodSource("completions")
    void aCompletionIsAMeanOfOnesAndZeros(String row, int met, int all) {
        ImmutableMap.Builder<CriterionId, Figure> scores = ImmutableMap.builder();
        Scorecard.Builder card = Scorecard.builder();
        card.aggregation(StandardAggregation.ARITHMETIC_MEAN).missing(MissingPolicy.REFUSE);
        for (int i = 0; i < all; i++) {
            Criterion criterion = Criterion.of("indicator-" + i);
            card.addCriterion(criterion);
            scores.put(criterion.id(), Figure.of(i < met ? 1 : 0));
        }
        Figure share = card.build()
                .composite(scores.buildOrThrow())
                .score()
                .orElseThrow()
                .value();
        String published =
                Objects.requireNonNull(Objects.requireNonNull(ROWS.get(row)).get("published"));
        assertThat(published.endsWith("%") ? share.times(Figure.of(100)).rounded(3) + "%" : met + "/" + all)
                .isEqualTo(published);
        assertThat(share).isEqualTo(Figure.of(met).over(Figure.of(all)));
    }

    private static Stream<Arguments> completions() {
        return Stream.of(Arguments.of("cn12", 23, 24), Arguments.of("cn45", 16, 20));
    }

    @Test
    void saysWhichReferencesAreNotJudgedHere() {
        assertThat(ROWS.values())
                .filteredOn(row -> "GRADES".equals(row.get("form")))
                .extracting(row -> row.get("case"))
                .as("cn46 counts indicators by class and publishes no score")
                .containsExactly("cn42", "cn43", "cn44", "cn45", "cn46");
    }
}
