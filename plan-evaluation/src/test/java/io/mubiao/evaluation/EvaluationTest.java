package io.mubiao.evaluation;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.TargetId;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final AreaId ELSEWHERE = AreaId.of("elsewhere");
    private static final Evaluation EVALUATION = evaluation("2014..2015:100 2020:90", 2020);

    @Test
    void findsAnAttainmentByItsTargetAndArea() {
        TargetId target = TargetId.of("x");
        assertThat(EVALUATION.attainment(target).verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(EVALUATION.attainment(target, ELSEWHERE).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void refusesATargetOrAreaThatItDoesNotHave() {
        assertThatThrownBy(() -> EVALUATION.attainment(TargetId.of("y")))
                .hasMessage("Target 'y' in area '640000' must be of plan 'small' in one of [640000, elsewhere]");
        assertThatThrownBy(() -> EVALUATION.attainment(TargetId.of("x"), AreaId.of("nowhere")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsVerdicts() {
        assertThat(EVALUATION.count(Verdict.ATTAINED)).isEqualTo(1);
        assertThat(EVALUATION.count(Verdict.UNDETERMINED)).isEqualTo(1);
        assertThat(EVALUATION.count(Verdict.OFF_TRACK)).isZero();
    }

    @Test
    void printsAsASummary() {
        assertThat(EVALUATION).hasToString("small as of 2020: 1 ATTAINED, 1 UNDETERMINED");
        assertThat(EVALUATION.attainments())
                .extracting(Attainment::toString)
                .containsExactly(
                        "x 640000 as of 2020: ATTAINED",
                        "x elsewhere as of 2020: UNDETERMINED [NO_OBSERVATION, BASELINE_INCOMPLETE]");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(evaluation("2014-H1:50 2015:100 2020:90", 2020)
                        .attainments()
                        .get(0)
                        .missing())
                .extracting(Object::toString)
                .containsExactly("x 640000 2014: BASELINE_INCOMPLETE (reported: 2014-H1)");
    }

    @Test
    void equalsAnotherOfTheSamePlanAreasObservationsAndYear() {
        assertThat(evaluation("2020:90 2014..2015:100", 2020))
                .isEqualTo(EVALUATION)
                .hasSameHashCodeAs(EVALUATION);
        assertThat(evaluation("2014..2015:100 2020:91", 2020)).isNotEqualTo(EVALUATION);
        assertThat(evaluation("2014..2015:100 2020:90", 2021)).isNotEqualTo(EVALUATION);
    }

    @Test
    void survivesSerializationAsAnEqual() {
        Evaluation copy = copy(EVALUATION);
        assertThat(copy).isEqualTo(EVALUATION).hasSameHashCodeAs(EVALUATION);
        assertThat(copy.attainments()).isEqualTo(EVALUATION.attainments());
        assertThat(copy.attainments())
                .extracting(Attainment::judgement)
                .isEqualTo(EVALUATION.attainments().stream()
                        .map(Attainment::judgement)
                        .toList());
        assertThat(copy.toTable()).isEqualTo(EVALUATION.toTable());
        assertThat(copy(EVALUATION.attainments().get(1).judgement()))
                .isEqualTo(EVALUATION.attainments().get(1).judgement());
    }

    private static Evaluation evaluation(String figures, int asOf) {
        return PlanEvaluator.of(SmallPlan.of(
                        Notation.requirement("<= -10%"),
                        Notation.baseline("2014..2015").orElseThrow(),
                        Notation.assessment("END_YEAR 2016..2020")))
                .withAreas(List.of(SmallPlan.AREA, ELSEWHERE))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(asOf));
    }
}
