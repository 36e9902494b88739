package io.mubiao.evaluation.method.composite;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final CriterionId DEATHS = CriterionId.of("deaths");
    private static final CriterionId TRAINING = CriterionId.of("training");
    private static final CriterionId WORKS = CriterionId.of("works");
    private static final CriterionId MAJOR = Grades.MAJOR_ACCIDENTS.watches();

    private static final Scorecard CARD = Scorecard.builder()
            .addCriteria(Criterion.of("deaths", "40"), Criterion.of("training", "40"), Criterion.of("works", "20"))
            .aggregation(StandardAggregation.ARITHMETIC_MEAN)
            .missing(MissingPolicy.SKIP)
            .grades(Grades.SHUOZHOU)
            .addVeto(Grades.MAJOR_ACCIDENTS)
            .build();

    private static final ImmutableMap<CriterionId, Figure> TWO_OF_THREE =
            ImmutableMap.of(DEATHS, Figure.of(92), TRAINING, Figure.of(80));

    private static Composite composite(VetoState state) {
        return CARD.composite(TWO_OF_THREE, Map.of(MAJOR, state));
    }

    @Test
    void leavesOutWhatIsMissingAndScalesUpTheOtherWeights() {
        Composite composite = composite(VetoState.CLEAR);
        assertThat(composite.score()).isEqualTo(Answer.of(Score.of(Figure.of(86))));
        assertThat(composite.missing()).containsExactly(WORKS);
        assertThat(composite.used()).extracting(UsedScore::share).containsOnly(figure("0.5"));
        assertThat(composite).hasToString("""
                        ARITHMETIC_MEAN, missing scores are skipped
                          deaths    92 × 0.5
                          training  80 × 0.5
                          works     missing
                        score: 86
                        veto CLEAR: major-accidents: 发生重大及以上生产安全事故 (a major accident) [Ningxia Daily, 2016-11-21]
                        grades: ≥ 90 优秀 (excellent), ≥ 80 良好 (good), ≥ 60 合格 (pass), below 不合格 (fail) [Shuozhou (Shanxi), art. 15]
                        grade: 良好 (good)""");
    }

    @Test
    void givesTheLowestGradeWhereAVetoIsBreached() {
        Composite composite = composite(VetoState.BREACHED);
        assertThat(composite.breached()).containsExactly(Grades.MAJOR_ACCIDENTS);
        assertThat(composite.score()).isEqualTo(Answer.of(Score.of(Figure.of(86))));
        assertThat(composite.toString())
                .contains("\nveto BREACHED: major-accidents: 发生重大及以上生产安全事故 (a major accident)")
                .endsWith("\ngrade: 不合格 (fail), by veto, whatever the score is");
        assertThat(CARD.composite(Map.of(), Map.of(MAJOR, VetoState.BREACHED)).grade())
                .as("even where there is no score")
                .contains(Answer.of(Grades.SHUOZHOU.below()));
    }

    @Test
    void withholdsTheGradeWhereAVetoIsUnknown() {
        assertThat(composite(VetoState.UNKNOWN)).isEqualTo(CARD.composite(TWO_OF_THREE));
        assertThat(composite(VetoState.UNKNOWN).toString())
                .contains("\nscore: 86\n")
                .endsWith("\ngrade: withheld, FIGURE_MISSING: veto on [major-accidents] is UNKNOWN, it must be known to"
                        + " be CLEAR");
    }

    @Test
    void takesABreachForWhatItIsBesideAnUnknown() {
        Composite composite = CARD.withVetoes(Grades.DEATHS, Grades.MAJOR_ACCIDENTS)
                .composite(TWO_OF_THREE, Map.of(MAJOR, VetoState.BREACHED));
        assertThat(composite.vetoes())
                .extracting(VetoFinding::state)
                .containsExactly(VetoState.UNKNOWN, VetoState.BREACHED);
        assertThat(composite.grade()).contains(Answer.of(Grades.SHUOZHOU.below()));
    }

    @Test
    void withholdsTheGradeWhereThereIsNoScore() {
        Composite composite =
                CARD.withMissing(MissingPolicy.REFUSE).composite(TWO_OF_THREE, Map.of(MAJOR, VetoState.CLEAR));
        assertThat(composite.score().refusal())
                .contains(new Refusal(RefusalReason.FIGURE_MISSING, "scores: 2 of 3 are there, all must be"));
        assertThat(composite.grade().orElseThrow().refusal())
                .isEqualTo(composite.score().refusal());
    }

    @Test
    void hasNoGradeWhereNoneIsAskedFor() {
        Composite composite = CARD.withVetoes()
                .withGrades(Optional.empty())
                .withAggregation(StandardAggregation.WORST_OF)
                .composite(TWO_OF_THREE);
        assertThat(composite.grade()).isEmpty();
        assertThat(composite).hasToString("""
                        WORST_OF, missing scores are skipped
                          deaths    92
                          training  80
                          works     missing
                        score: 80""");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,",
        "0.5,2,",
        "0.5,1,'scores: 1 of 4 are there, at least 50 % must be'",
        "0.501,2,'scores: 2 of 4 are there, at least 50.1 % must be'",
        "1,4,",
        "1,3,'scores: 3 of 4 are there, all must be'",
        "0,0,'scores: 0 of 4 are there, at least one must be'",
    })
    void asksForAShareOfTheScores(String share, int available, String refusal) {
        assertThat(MissingPolicy.threshold(share)
                        .refusal(available, 4)
                        .map(Refusal::detail)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1"})
    void refusesAShareThatIsNone(String share) {
        assertThat(CARD.withMissing(MissingPolicy.threshold(share))
                        .composite(TWO_OF_THREE)
                        .score())
                .isEqualTo(Answer.refused(RefusalReason.OUT_OF_RANGE, "least share " + share + " must be from 0 to 1"));
    }

    @Test
    void namesItsMissingPolicy() {
        assertThat(MissingPolicy.SKIP).hasToString("missing scores are skipped");
        assertThat(MissingPolicy.REFUSE).hasToString("refused if a score is missing");
        assertThat(MissingPolicy.threshold("0.8")).hasToString("missing scores are skipped if at least 80 % are there");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void refusesAWeightThatIsNotAbove0EvenOfWhatIsMissing(String weight) {
        Composite composite = CARD.withCriteria(Criterion.of("deaths", "1"), Criterion.of("works", weight))
                .composite(Map.of(DEATHS, Figure.of(92)));
        assertThat(composite.score())
                .isEqualTo(
                        Answer.refused(RefusalReason.OUT_OF_RANGE, "weight " + weight + " of 'works' must be above 0"));
        assertThat(composite.used()).isEmpty();
    }

    @Test
    void refusesWhatIsNotOnTheCard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.composite(Map.of(MAJOR, Figure.of(1))))
                .withMessageStartingWith("Score of 'major-accidents' must be of the scorecard's [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.composite(Map.of(), Map.of(WORKS, VetoState.CLEAR)))
                .withMessage("State of 'works' must be of the scorecard's [major-accidents]");
    }

    @Test
    void refusesACardThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.withCriteria())
                .withMessage("Scorecard criteria must be at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.withCriteria(Criterion.of("works"), Criterion.of("works", "2")))
                .withMessage("Scorecard criterion 'works' must be there once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.withVetoes(Grades.DEATHS, Grades.DEATHS))
                .withMessage("Scorecard veto on 'deaths' must be there once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.withGrades(Optional.empty()))
                .withMessage("Scorecard with vetoes [major-accidents] must have grades");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Veto.of("deaths", Grades.DEATHS.reason(), " "))
                .withMessage("Veto on 'deaths' must have a source that is not blank");
    }

    @Test
    void takesTargetsForCriteria() {
        assertThat(CriterionId.of(TargetId.of("deaths"))).isEqualTo(DEATHS).hasToString("deaths");
        assertThat(DEATHS).isLessThan(WORKS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionId.of("Deaths"))
                .withMessageStartingWith("Criterion id 'Deaths' must match");
    }

    @Test
    void survivesSerializationAsAnEqual() {
        for (VetoState state : VetoState.values()) {
            for (Aggregation aggregation : new Aggregation[] {
                StandardAggregation.GEOMETRIC_MEAN, new PowerMean(0.5), scores -> Answer.of(Score.of(Figure.of(1)))
            }) {
                Composite composite = CARD.withAggregation(aggregation).composite(TWO_OF_THREE, Map.of(MAJOR, state));
                Composite copy = copy(composite);
                assertThat(copy.score()).isEqualTo(composite.score());
                assertThat(copy.grade()).isEqualTo(composite.grade());
                if (!(aggregation.getClass().isSynthetic()
                        || aggregation.getClass().isHidden())) {
                    assertThat(copy)
                            .isEqualTo(composite)
                            .hasSameHashCodeAs(composite)
                            .hasToString(composite.toString());
                }
            }
        }
    }

    private static Figure figure(String number) {
        return Figure.of(Decimal.parse(number));
    }
}
