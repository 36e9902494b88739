package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorScoreTest {
    private static final double TOLERANCE = 1e-12;

    /** The group of each series, which is not published: it is the one that gives the published score. */
    private static final ImmutableMap<String, List<Integer>> GROUPS = ImmutableMap.of(
            "gif:4-a-1", List.of(0, 0, 1),
            "gif:9-c-1", List.of(0, 1, 2, 2),
            "gif:16-3-1", List.of(0, 0, 1));

    static List<ReferenceTable.Row> flat() {
        return rows(true);
    }

    static List<ReferenceTable.Row> nested() {
        return rows(false);
    }

    private static List<ReferenceTable.Row> rows(boolean flat) {
        return ReferenceTable.rows(IndicatorScoreTest.class, "statcan-aggregates.csv").stream()
                .filter(row -> row.text("recomputed_matches").equals("True") == flat)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("flat")
    void isTheMeanOfTheSeries(ReferenceTable.Row row) {
        IndicatorScore score = IndicatorScore.of(series(row)).orElseThrow();
        close(score.score(), row.number("published_score"), TOLERANCE);
        assertThat(score.classification()).isEqualTo(row.text("published_status"));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void isTheMeanOfGroupsWhereSeriesAreGrouped(ReferenceTable.Row row) {
        List<ProgressResult> series = series(row);
        List<Integer> groupOf = Objects.requireNonNull(GROUPS.get(row.text("case")));
        List<Answer<IndicatorScore>> groups = groupOf.stream()
                .distinct()
                .map(group -> IndicatorScore.of(IntStream.range(0, series.size())
                        .filter(i -> Objects.equals(groupOf.get(i), group))
                        .mapToObj(series::get)
                        .toList()))
                .toList();
        IndicatorScore score = IndicatorScore.ofGroups(groups).orElseThrow();
        close(score.score(), row.number("published_score"), TOLERANCE);
        assertThat(score.classification()).isEqualTo(row.text("published_status"));
        assertThat(IndicatorScore.of(series).orElseThrow().score())
                .isNotCloseTo(row.number("published_score"), within(0.01));
    }

    private static List<ProgressResult> series(ReferenceTable.Row row) {
        List<String> achieved = Splitter.on(' ').splitToList(row.text("series_target_achieved"));
        List<String> scores = Splitter.on(' ').splitToList(row.text("series_scores"));
        return IntStream.range(0, scores.size())
                .mapToObj(i -> scored(
                        Double.parseDouble(scores.get(i)), achieved.get(i).equals("1")))
                .toList();
    }

    @Test
    void leavesOutSeriesWithoutAScore() {
        assertThat(IndicatorScore.of(List.of(scored(5, true), refused(), scored(-1, false))))
                .isEqualTo(Answer.of(new IndicatorScore(2, false)));
        assertThat(IndicatorScore.of(List.of(refused())).refusal())
                .contains(new Refusal(
                        RefusalReason.TOO_FEW_POINTS, "scores among 0 series or groups must be at least 1"));
    }

    @Test
    void hasAchievedOnlyWhatAllSeriesHave() {
        assertThat(IndicatorScore.of(List.of(scored(5, true), refused(), scored(5, true)))
                        .orElseThrow())
                .hasToString("score 5, target_achieved");
        assertThat(IndicatorScore.of(List.of(scored(5, true), scored(5, false))).orElseThrow())
                .hasToString("score 5, substantial_progress");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorScore(Double.NaN, false))
                .withMessage("Indicator score NaN must be from -5 to 5");
    }

    private static ProgressResult scored(double score, boolean met) {
        return named().score(score)
                .standing(met ? Standing.MET : Standing.SHORT)
                .build();
    }

    private static ProgressResult refused() {
        return named().refused(RefusalReason.TOO_FEW_POINTS, "points 1 must be at least 2");
    }

    private static ProgressResult.Builder named() {
        return ProgressResult.builder().method("any").version("1").evidence(Evidence.COMPUTED);
    }
}
