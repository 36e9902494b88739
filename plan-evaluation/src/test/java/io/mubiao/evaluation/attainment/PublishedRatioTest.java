package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedRatioTest {
    @Test
    void isAsExactAsTheDigitsOfAValueThatReplacedAnother() {
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.RATIO),
                SmallPlan.reading(
                        Requirement.atLeast(Level.absolute("85")),
                        Optional.empty(),
                        Assessment.of(AssessmentRule.END_YEAR, YearRange.of(2016, 2020))));
        Observation replaced = Observation.builder()
                .from(Observation.of("x", "640000", 2020, "85"))
                .value(Decimal.parse("85.55"))
                .numerator(Decimal.parse("84.9"))
                .denominator(Decimal.of(100))
                .build();

        Attainment attainment = PlanEvaluator.of(plan)
                .evaluate(Observations.of(ImmutableList.of(replaced)), Year.of(2020))
                .attainments()
                .get(0);

        assertThat(attainment.reasons()).containsExactly(Reason.FIGURES_DISAGREE);
    }
}
