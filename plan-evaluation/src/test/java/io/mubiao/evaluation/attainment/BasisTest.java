package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A verdict says which counting basis its figures belong to. */
class BasisTest {
    private static final BasisId OLD = BasisId.of("old");
    private static final BasisId NEW = BasisId.of("new");

    private final Indicator indicator = Indicator.builder()
            .from(SmallPlan.indicator(IndicatorKind.COUNT))
            .addCountingBases(OLD, NEW)
            .build();
    private final Plan plan = SmallPlan.of(
            indicator,
            SmallPlan.reading(
                    Requirement.atMost(Level.percentChange("-10")),
                    Optional.of(Baseline.of(YearRange.of(2015))),
                    Assessment.of(AssessmentRule.END_YEAR, YearRange.of(2016, 2020))));

    @Test
    void theBasisInForceIsThatOfFiguresThatNameNone() {
        assertThat(judged(Observation.of("x", "640000", 2020, "90")).basis()).contains(NEW);
    }

    @Test
    void aRestatedBaseYearIsUsedAndThePublishedOneIsNot() {
        Observation published = Observation.of("x", "640000", 2015, "100");
        Observation restated = published.withBasis(NEW).withValue(Decimal.of(50));
        Observation last = Observation.of("x", "640000", 2020, "45");

        Judgement judgement = judged(published, restated, last);

        assertThat(judgement.basis()).contains(NEW);
        assertThat(judgement.observations()).containsExactly(restated, last);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ATTAINED);
    }

    @Test
    void figuresThatWentOnInTheOldWayAreOfTheOldBasis() {
        Observation before = Observation.of("x", "640000", 2015, "100");
        Observation last = Observation.of("x", "640000", 2020, "90").withBasis(OLD);

        assertThat(judged(before, last).basis()).contains(OLD);
    }

    private Judgement judged(Observation... observations) {
        return PlanEvaluator.of(plan)
                .evaluate(Observations.of(ImmutableList.copyOf(observations)), Year.of(2020))
                .attainments()
                .get(0)
                .judgement();
    }
}
