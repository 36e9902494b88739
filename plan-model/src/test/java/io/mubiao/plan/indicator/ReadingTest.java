package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final YearRange PERIOD = YearRange.of(2021, 2025);
    private static final Assessment END_YEAR = Assessment.of(AssessmentRule.END_YEAR, PERIOD);
    private static final Requirement LESS = Requirement.atMost(Level.percentChange("-10"));
    private static final Reading READING = Reading.builder()
            .id(ReadingId.of("end-year"))
            .requirement(LESS)
            .baseline(Baseline.of(YearRange.of(2016, 2020)))
            .assessment(END_YEAR)
            .reason(Text.of("按最后一年考核。"))
            .build();

    @Test
    void averagesTheYearsUnlessItSaysOtherwise() {
        assertThat(READING.assessment().averaging()).isEqualTo(Averaging.MEAN_OF_YEARS);
        assertThat(READING.baseline()).map(Baseline::averaging).contains(Averaging.MEAN_OF_YEARS);
    }

    @Test
    void hasABaselineIfItsLevelIsRelative() {
        assertThatThrownBy(() -> READING.withBaseline(Optional.empty()))
                .hasMessage("Reading 'end-year' must have a baseline: its level is relative");
    }

    @Test
    void mayHaveABaselineAlthoughItsLevelIsAbsolute() {
        assertThat(READING.withRequirement(Requirement.atMost(Level.absolute("5")))
                        .baseline())
                .isPresent();
    }

    @Test
    void hasBaseYearsThatEndBeforeTheDeadline() {
        assertThat(READING.withBaseline(Baseline.stated("7.5", 2024)).baseline())
                .isPresent();
        assertThatThrownBy(() -> READING.withBaseline(Baseline.of(YearRange.of(2025))))
                .hasMessage("Reading 'end-year' must have its base years 2025 end before its deadline 2025");
    }

    @Test
    void hasAnAbsoluteLevelForATotal() {
        Assessment total = Assessment.of(AssessmentRule.PERIOD_TOTAL, PERIOD);
        assertThatThrownBy(() -> READING.withAssessment(total))
                .hasMessage("Reading 'end-year' of a total must have an absolute level");
        assertThat(READING.withRequirement(Requirement.atLeast(Level.absolute("5")))
                        .withAssessment(total)
                        .assessment())
                .isEqualTo(total);
    }

    @Test
    void asksForAtLeastAStage() {
        Reading stage = READING.withRequirement(Requirement.atLeast(Level.absolute("2")))
                .withAssessment(Assessment.of(AssessmentRule.STAGE_REACHED, PERIOD));
        assertThat(stage.assessment().deadline()).isEqualTo(2025);
        String rule = "Reading 'end-year' of a stage must be AT_LEAST, inclusive";
        assertThatThrownBy(() -> stage.withRequirement(Requirement.atMost(Level.absolute("2"))))
                .hasMessage(rule);
        assertThatThrownBy(() -> stage.withRequirement(stage.requirement().withInclusive(false)))
                .hasMessage(rule);
    }
}
