package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.YearRange;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Assessment MEAN = Assessment.of(AssessmentRule.PERIOD_MEAN, YearRange.of(2021, 2025));

    @Test
    void endsWithItsDeadline() {
        assertThat(MEAN.deadline()).isEqualTo(2025);
    }

    @Test
    void isATotalByItsRuleAlone() {
        assertThat(MEAN.withAveraging(Averaging.POOLED).averaging()).isEqualTo(Averaging.POOLED);
        assertThatThrownBy(() -> MEAN.withAveraging(Averaging.TOTAL))
                .hasMessage("Assessment PERIOD_MEAN must average as MEAN_OF_YEARS or POOLED, not as TOTAL:"
                        + " a sum is judged by the rule PERIOD_TOTAL");
    }

    @Test
    void isShownWithTheYearsThatCount() {
        assertThat(MEAN).hasToString("period-mean 2021–2025");
        assertThat(MEAN.withAveraging(Averaging.POOLED)).hasToString("period-mean 2021–2025, pooled");
        assertThat(MEAN.withRule(AssessmentRule.END_YEAR)).hasToString("end-year 2025");
    }
}
