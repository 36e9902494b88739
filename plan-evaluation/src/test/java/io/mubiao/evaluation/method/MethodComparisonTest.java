package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodComparisonTest {
    @Test
    void tellsOptionsOfOneMethodApart() {
        StatisticsCanada canada = StatisticsCanada.standard();
        EurostatStyle eustat = EurostatStyle.standard();
        EscapCurrentStatus escap = EscapCurrentStatus.standard();
        ImmutableList<ProgressMethod> methods = ImmutableList.<ProgressMethod>builder()
                .add(canada, canada.withLimit(Decimal.of(100)), canada.withLimit(Decimal.of(50)))
                .add(canada.withClassLimits(new ClassLimits(0.5, 0.2, 0)))
                .add(eustat, eustat.withLimit(Decimal.of(100)))
                .addAll(Stream.of(SeriesKind.values())
                        .map(UnProgressChart.standard()::withKind)
                        .toList())
                .add(escap, escap.withOvershoot(EscapCurrentStatus.Overshoot.SET_TO_TEN))
                .add(escap.withForm(EscapCurrentStatus.Form.PARITY))
                .build();
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "3.5", 2024, "2.8");
        assertThat(MethodComparison.of(question, methods).results())
                .extracting(result -> result.method() + ", " + result.version())
                .doesNotHaveDuplicates()
                .contains(
                        "Statistics Canada, sdg-build 139fede7, limit 100",
                        "UN Progress Chart, 2023/24, by EUSTAT-DES/site 10f3c702, percentages",
                        "ESCAP current status, directed, 10 once met");
    }

    private static final ProgressQuestion ROAD_DEATHS =
            ProgressQuestion.of(Direction.DECREASE, 2015, "3.5", 2024, "2.8").withTarget("1.75", 2030);

    /** The example of the package. */
    @Test
    void givesTwoNumbersForOneSeries() {
        ProgressResult canada = StatisticsCanada.standard().assess(ROAD_DEATHS);
        assertThat(value(canada)).isCloseTo(0.5422887024672756, within(1e-15));
        assertThat(canada)
                .hasToString("Statistics Canada (sdg-build 139fede7): R 0.5423, score -0.2404, limited_progress,"
                        + " 3.5 (2015) -> 2.8 (2024) [verified]");
        ProgressResult unitedNations = UnProgressChart.standard().assess(ROAD_DEATHS);
        assertThat(value(unitedNations)).isCloseTo(0.621161798379595, within(1e-14));
        assertThat(unitedNations)
                .hasToString("UN Progress Chart (2023/24, by EUSTAT-DES/site 10f3c702): r 0.6212, score 2,"
                        + " fair progress, acceleration needed, 3.5 (2015) -> 2.8 (2024) [read]");
        assertThat(MethodComparison.of(ROAD_DEATHS).disagree()).isFalse();
    }

    @Test
    void setsAllMethodsSideBySide() {
        assertThat(MethodComparison.of(ROAD_DEATHS)).hasToString("""
                        method                             value                 class                               evidence
                        Statistics Canada                  R 0.5423              limited_progress                    verified
                        Eurostat style (EUSTAT)            R 0.5423              moderate_deterioration              verified
                        UN Progress Chart                  r 0.6212              fair progress, acceleration needed  read
                        ESCAP current status               CS 4                  –                                   read
                        ESCAP anticipated, linear weights  P 33.33               accelerate                          recalled
                        German weather symbols             –                     refused: TOO_FEW_POINTS             read
                        OECD distance, sample sd           –                     refused: PEERS_NEEDED               recalled
                        Share of the way                   share of the way 0.4  behind schedule                     computed
                        Mubiao verdict                     at most 2.45          OFF_TRACK                           computed
                        short: Statistics Canada; Eurostat style (EUSTAT); UN Progress Chart; ESCAP anticipated, linear weights; \
                        Share of the way; Mubiao verdict
                        not said: ESCAP current status
                        refused: German weather symbols; OECD distance, sample sd
                        """);
    }

    @Test
    void showsWhereMethodsPart() {
        ProgressQuestion question = ProgressQuestion.of(
                        Direction.DECREASE,
                        Map.of(
                                2015,
                                Decimal.of(100),
                                2021,
                                Decimal.of(72),
                                2022,
                                Decimal.of(73),
                                2023,
                                Decimal.of(74),
                                2024,
                                Decimal.of(75)))
                .withTarget("60", 2030);
        MethodComparison comparison = MethodComparison.of(question);
        assertThat(comparison.disagree()).isTrue();
        assertThat(comparison.byStanding().keySet())
                .containsExactly(Standing.ON_TRACK, Standing.SHORT, Standing.NOT_SAID);
        assertThat(comparison.byStanding().get(Standing.SHORT))
                .extracting(ProgressResult::method)
                .contains("German weather symbols");
        assertThat(comparison.refused()).extracting(ProgressResult::method).containsExactly("OECD distance, sample sd");
    }

    @Test
    void takesAnybodysMethod() {
        ProgressMethod better = question -> {
            var result = ProgressResult.builder()
                    .method("Better than at first")
                    .version("1")
                    .evidence(Evidence.COMPUTED);
            if (question.points().size() < 2) {
                return result.refused(
                        RefusalReason.TOO_FEW_POINTS,
                        "points " + question.points().size() + " must be at least 2");
            }
            Decimal first = question.earliest().orElseThrow().value();
            Decimal last = question.latest().orElseThrow().value();
            boolean good = question.direction().sign() * last.compareTo(first) > 0;
            return result.classification(good ? "better" : "no better")
                    .standing(good ? Standing.ON_TRACK : Standing.SHORT)
                    .build();
        };
        MethodComparison comparison =
                MethodComparison.of(ROAD_DEATHS, List.of(better, GermanOffTrack.STANDARD, better));
        assertThat(comparison.results()).hasSize(3);
        assertThat(comparison.results().get(0)).hasToString("Better than at first (1): better [computed]");
        assertThat(better.assess(ROAD_DEATHS.withPoints(Map.of())).refusal())
                .contains(new Refusal(RefusalReason.TOO_FEW_POINTS, "points 0 must be at least 2"));
    }

    @Test
    void tellsTwoUsesOfAMethodApart() {
        assertThat(MethodComparison.of(ROAD_DEATHS, List.of(PlanVerdict.STRAIGHT, PlanVerdict.GEOMETRIC)))
                .hasToString("""
                        method                          value          class      evidence
                        Mubiao verdict, straight line   at most 2.45   OFF_TRACK  computed
                        Mubiao verdict, geometric line  at most 2.309  OFF_TRACK  computed
                        short: Mubiao verdict, straight line; Mubiao verdict, geometric line
                        """);
    }
}
