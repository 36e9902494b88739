package io.mubiao.evaluation.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.method.composite.VetoFinding;
import io.mubiao.evaluation.method.composite.VetoState;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.value.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The schemes of these tests are invented, and say so in their names. */
class AssessmentSchemeTest {
    private static final String HEADER = "kind,subject,number,name_zh,name_en,source\n";
    private static final String SCHEME = """
            scheme,,,示例考核办法,an illustrative scheme,illustrative
            points,ATTAINED,100,,,
            points,NOT_ATTAINED,0,,,
            missing,,0.5,,,
            weight,target-1,40,,,
            weight,target-2,20,,,
            weight,target-3,40,,,
            grade,,90,优秀,excellent,
            grade,,60,合格,pass,
            lowest,,,不合格,fail,
            """;
    private static final String VETO = "veto,target-4,,藏书未达标,too few books,illustrative art. 2\n";

    @Test
    void scoresFinalVerdictsAndNamesItselfAndItsSource() {
        SchemeResult result = assess(SCHEME + VETO, LedgerPlan.FIGURES);

        assertThat(result).hasToString("""
                640000 by an illustrative scheme (source: illustrative)
                  书房: attained, weight 40, points 100
                  居民综合阅读率: not attained, weight 20, points 0
                  阅读活动: undetermined, weight 40, no final verdict, so that its points are missing
                  藏书: attained, for a veto only
                score: 200/3 ≈ 66.66666666
                veto “too few books” (source: illustrative art. 2): clear
                grade: pass
                """);
        assertThat(result.toText(Language.CHINESE)).isEqualTo("""
                按《示例考核办法》考核640000（来源：illustrative）
                  书房：达到，权重40，得分100
                  居民综合阅读率：未达到，权重20，得分0
                  阅读活动：无法判定，权重40，无最终结论，缺得分
                  藏书：达到，仅用于一票否决
                总分：200/3 ≈ 66.66666666
                一票否决“藏书未达标”（来源：illustrative art. 2）：未触发
                等次：合格
                """);
        assertThat(Copies.copy(result).toString()).isEqualTo(result.toString());
    }

    @Test
    void aBrokenVetoMakesTheGradeTheLowestWhateverTheScore() {
        assertThat(assess(SCHEME + VETO, "one/2016..2020:6 two/2020:85 three/2016..2020:20 four/2020:299999"))
                .asString()
                .endsWith("""
                        score: 100
                        veto “too few books” (source: illustrative art. 2): breached
                        grade: fail, by veto, whatever the score is
                        """);
    }

    /** Missing data satisfies neither a weight nor a veto. */
    @Test
    void aVetoOfWhichNothingIsKnownIsNotClear() {
        SchemeResult result = assess(SCHEME + VETO, "one/2016..2020:6 two/2020:85 three/2016..2020:20");

        assertThat(result.composite().vetoes()).extracting(VetoFinding::state).containsExactly(VetoState.UNKNOWN);
        assertThat(result).asString().endsWith("""
                score: 100
                veto “too few books” (source: illustrative art. 2): unknown, which is not clear
                grade: withheld, as a veto is unknown
                """);
    }

    @Test
    void anInterimVerdictHasNoPointsAndClearsNoVeto() {
        SchemeResult result = PlanEvaluator.of(LedgerPlan.plan())
                .evaluate(LedgerPlan.observations("two/2018:99 one/2016:1"), Year.of(2018))
                .accountability()
                .assess(read(SCHEME + VETO.replace("target-4", "target-2")), SmallPlan.AREA);

        assertThat(result.composite().used()).isEmpty();
        assertThat(result.composite().vetoes()).extracting(VetoFinding::state).containsExactly(VetoState.UNKNOWN);
        assertThat(result).asString().contains("score: none (0 of 3 scores are there)");
    }

    @Test
    void tooFewScoresMakeNone() {
        assertThat(assess(SCHEME, "one/2016..2020:6")).asString().endsWith("""
                score: none (1 of 3 scores are there)
                grade: withheld, as there is no score
                """);
    }

    @Test
    void isReadWithEveryFaultOfTheFile() {
        assertThat(faults(HEADER + """
                points,ON_TRACK,50,,,
                points,ATTAINED,100,,,
                points,ATTAINED,90,,,
                missing,,2,,,
                weight,target-1,0,,,
                weight,target-9,1,,,
                weight,target-2,,好,,
                veto,target-4,,,,
                average,,,,,
                """, true))
                .containsExactly(
                        "a scheme must have a row of kind scheme",
                        "a scheme must have points for NOT_ATTAINED",
                        "a scheme with a veto must have grades",
                        "line 2, subject: 'ON_TRACK' is refused: only ATTAINED and NOT_ATTAINED are final and have points",
                        "line 4, kind: 'points' must be there once for 'ATTAINED'",
                        "line 5, number: '2' is refused: the least share of scores must be from 0 to 1",
                        "line 6, number: '0' is refused: a weight must be above 0",
                        "line 7, subject: 'target-9' must be a target of plan 'P'",
                        "line 8, name_zh: '好' must be empty in a row of kind weight",
                        "line 8, number: must not be empty",
                        "line 9, name_zh: must not be empty",
                        "line 10, kind: 'average' must be scheme, points, missing, weight, grade, lowest or veto");
    }

    @Test
    void gradesGoDownAndKeepingAPromiseIsWorthNoLessThanBreakingIt() {
        assertThat(faults(HEADER + SCHEME.replace("grade,,60", "grade,,95"), false))
                .singleElement()
                .asString()
                .contains("must have a lower bound than");
        assertThat(faults(HEADER + SCHEME.replace("NOT_ATTAINED,0", "NOT_ATTAINED,101"), false))
                .singleElement()
                .asString()
                .contains("points 100 of ATTAINED must be at least those of NOT_ATTAINED, 101");
    }

    @Test
    void assessesAnAreaThatWasEvaluatedByTargetsOfThePlan() {
        AssessmentScheme scheme = read(SCHEME.replace("target-3", "target-8"));
        Accountability accountability = LedgerPlan.accountability();

        assertThatThrownBy(() -> accountability.assess(scheme, SmallPlan.AREA))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("'target-8' must be a target of plan");
        assertThatThrownBy(() -> accountability.assess(read(SCHEME), AreaId.of("640100")))
                .hasMessage("Area '640100' must be one of [640000]");
    }

    private static SchemeResult assess(String rows, String figures) {
        return PlanEvaluator.of(LedgerPlan.plan())
                .evaluate(LedgerPlan.observations(figures), Year.of(2020))
                .accountability()
                .assess(read(rows), SmallPlan.AREA);
    }

    private static AssessmentScheme read(String rows) {
        return AssessmentScheme.readCsv(stream(HEADER + rows), "scheme", StandardCharsets.UTF_8);
    }

    private static List<String> faults(String csv, boolean withPlan) {
        String plan = LedgerPlan.plan().id().value();
        Optional<FaultException> refused = Optional.ofNullable(catchThrowableOfType(FaultException.class, () -> {
            if (withPlan) {
                AssessmentScheme.readCsv(stream(csv), "scheme", StandardCharsets.UTF_8, LedgerPlan.plan());
            } else {
                AssessmentScheme.readCsv(stream(csv), "scheme", StandardCharsets.UTF_8);
            }
        }));
        return refused.orElseThrow().faults().stream()
                .map(Fault::toString)
                .map(fault -> fault.replace(plan, "P"))
                .toList();
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
