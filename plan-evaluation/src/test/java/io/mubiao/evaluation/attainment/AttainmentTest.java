package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorKind;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttainmentTest {
    private static final String BASE = "2014:99 2015:101 ";

    @Test
    void namesTheFiguresOfItsJudgement() {
        Attainment attained = attainment("<= -10%", "2014..2015", BASE + "2020:p88");

        assertThat(attained.baseline()).contains(Figure.of(100));
        assertThat(attained.required().map(Notation::of)).contains("<= 90");
        assertThat(attained.actual()).contains(Figure.of(88));
        assertThat(attained.judgement().provisional()).isTrue();
        assertThat(attained.reason()).isEmpty();
    }

    @Test
    void namesTheMostTellingReasonFirst() {
        Attainment undetermined = attainment("<= -10%", "2014..2015", "2014:99");

        assertThat(undetermined.reasons()).containsExactly(Reason.NO_OBSERVATION, Reason.BASELINE_INCOMPLETE);
        assertThat(undetermined.reason()).contains(Reason.NO_OBSERVATION);
        assertThat(undetermined.judgement().provisional()).isFalse();
    }

    @Test
    void saysWhatOtherFiguresWouldGive() {
        Attainment attained = attainment("<= 90", "-", "2020:88");

        assertThat(attained.with(Observations.of(Notation.observations("2020:91"))))
                .isEqualTo(attainment("<= 90", "-", "2020:91"))
                .hasToString("x 640000 as of 2020: NOT_ATTAINED");
    }

    @Test
    void hangsOnTheFiguresOfTheAreaThatItIsComparedWith() {
        String figures = "2014:1 2015:9 2020:88 100000/2015:90 200000/2015:90";

        assertThat(attainment("<= base+0", "2015 at 100000", figures).relevantObservations())
                .isEqualTo(Notation.observations("2014:1 2015:9 2020:88 100000/2015:90"));
        assertThat(attainment("<= base+0", "2015", figures).relevantObservations())
                .isEqualTo(Notation.observations("2014:1 2015:9 2020:88"));
    }

    @Test
    void equalsAnotherOfTheSameQuestionAndTheSameFigures() {
        Attainment attained = attainment("<= 90", "-", "2020:88");

        assertThat(attainment("<= 90", "-", "2020:88")).isEqualTo(attained).hasSameHashCodeAs(attained);
        assertThat(attainment("<= 91", "-", "2020:88")).isNotEqualTo(attained).doesNotHaveSameHashCodeAs(attained);
        assertThat(attainment("<= 90", "-", "2020:87")).isNotEqualTo(attained);
        assertThat(attained.judge().judge(AreaId.of("640100"))).isNotEqualTo(attained);
        assertThat(attained).isNotEqualTo(attained.judge());
    }

    @Test
    void hasAJudgeThatEqualsAnotherOfTheSameQuestionWhateverTheFigures() {
        TargetJudge judge = attainment("<= 90", "-", "2020:88").judge();
        TargetJudge other = attainment("<= 91", "-", "2020:88").judge();

        assertThat(judge)
                .isEqualTo(attainment("<= 90", "-", "2020:87").judge())
                .hasSameHashCodeAs(attainment("<= 90", "-", "2020:87").judge())
                .isNotEqualTo(other)
                .doesNotHaveSameHashCodeAs(other)
                .isNotEqualTo(judge.target())
                .hasToString("x as of 2020");
    }

    private static Attainment attainment(String promise, String base, String figures) {
        var reading = SmallPlan.reading(
                Notation.requirement(promise), Notation.baseline(base), Notation.assessment("END_YEAR 2016..2020"));
        return PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.COUNT), reading))
                .withAreas(List.of(SmallPlan.AREA))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(2020))
                .attainments()
                .get(0);
    }
}
