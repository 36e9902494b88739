package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import org.junit.jupiter.api.Test;

class ReadingMilestonesTest {
    private static final YearRange PERIOD = YearRange.of(2021, 2025);
    private static final Milestone HALF_WAY = new Milestone(2023, Level.absolute("60"));
    private static final Reading READING = Reading.builder()
            .id(ReadingId.of("end-year"))
            .requirement(Requirement.atLeast(Level.absolute("80")))
            .assessment(Assessment.of(AssessmentRule.END_YEAR, PERIOD))
            .addMilestones(HALF_WAY)
            .reason(Text.of("按最后一年考核。"))
            .build();

    @Test
    void areFoundByTheirYear() {
        assertThat(READING.milestone(2023)).contains(Level.absolute("60"));
        assertThat(READING.milestone(2022)).isEmpty();
        assertThat(READING.milestone(2025)).isEmpty();
    }

    @Test
    void areThereOnlyIfThePlanStatesThem() {
        assertThat(READING.withMilestones().milestones()).isEmpty();
    }

    @Test
    void lieInTheYearsJudgedBeforeTheLast() {
        for (int year : new int[] {2021, 2024}) {
            assertThat(READING.withMilestones(at(year, Level.absolute("1"))).milestones())
                    .hasSize(1);
        }
        for (int year : new int[] {2020, 2025}) {
            assertThatThrownBy(() -> READING.withMilestones(at(year, Level.absolute("1"))))
                    .hasMessage("Reading 'end-year' must have its milestone " + year
                            + " in the years 2021–2025 before the last");
        }
    }

    @Test
    void standInOrderEachYearOnce() {
        String rule = "Reading 'end-year' must have its milestones in order, each year once";
        assertThatThrownBy(() -> READING.withMilestones(HALF_WAY, at(2022, Level.absolute("50"))))
                .hasMessage(rule);
        assertThatThrownBy(() -> READING.withMilestones(HALF_WAY, at(2023, Level.absolute("61"))))
                .hasMessage(rule);
    }

    @Test
    void areForSingleYearsAndOneLevel() {
        String rule = "Reading 'end-year' must be END_YEAR or EVERY_YEAR and not WITHIN if it has milestones";
        assertThat(READING.withAssessment(Assessment.of(AssessmentRule.EVERY_YEAR, PERIOD))
                        .milestones())
                .containsExactly(HALF_WAY);
        for (AssessmentRule wrong : new AssessmentRule[] {
            AssessmentRule.PERIOD_MEAN, AssessmentRule.PERIOD_TOTAL, AssessmentRule.STAGE_REACHED
        }) {
            assertThatThrownBy(() -> READING.withAssessment(Assessment.of(wrong, PERIOD)))
                    .hasMessage(rule);
        }
        assertThatThrownBy(() -> READING.withRequirement(Requirement.builder()
                        .comparison(Comparison.WITHIN)
                        .level(Level.absolute("70"))
                        .upper(Level.absolute("80"))
                        .inclusive(true)
                        .build()))
                .hasMessage(rule);
    }

    @Test
    void haveABaselineIfTheyAreRelative() {
        Milestone relative = at(2023, Level.percentChange("10"));
        assertThatThrownBy(() -> READING.withMilestones(relative))
                .hasMessage("Reading 'end-year' must have a baseline: its milestone 2023 is relative");
        assertThat(READING.withBaseline(Baseline.of(YearRange.of(2020)))
                        .withMilestones(relative)
                        .milestones())
                .containsExactly(relative);
    }

    @Test
    void lieAfterTheBaseYearsIfTheyAreRelative() {
        Reading late = READING.withBaseline(Baseline.of(YearRange.of(2022)));
        assertThat(late.withMilestones(at(2022, Level.absolute("1"))).milestones())
                .hasSize(1);
        assertThat(late.withMilestones(at(2023, Level.change("1"))).milestones())
                .hasSize(1);
        assertThatThrownBy(() -> late.withMilestones(at(2022, Level.change("1"))))
                .hasMessage("Reading 'end-year' must have its base years 2022 end before its milestone 2022");
    }

    @Test
    void mayBeHeldAgainstAnotherSeriesOfTheSameYear() {
        Baseline nation = Baseline.of(YearRange.of(2022)).withArea(AreaId.of("100000"));
        Reading other = READING.withBaseline(nation);
        assertThat(other.withMilestones(at(2022, Level.change("0"))).milestones())
                .hasSize(1);
        assertThatThrownBy(() -> other.withMilestones(at(2021, Level.change("0"))))
                .hasMessage("Reading 'end-year' must have its base years 2022 end in or before its milestone 2021");
    }

    @Test
    void mayMoveWithEveryYearFromABaseBeforeTheFirst() {
        Milestone perYear = at(2023, Level.percentChangePerYear("3"));
        assertThat(READING.withBaseline(Baseline.of(YearRange.of(2020)))
                        .withMilestones(perYear)
                        .milestones())
                .containsExactly(perYear);
        assertThatThrownBy(() ->
                        READING.withBaseline(Baseline.of(YearRange.of(2021))).withMilestones(perYear))
                .hasMessage("Reading 'end-year' must have its base years 2021 end before its first year 2021");
    }

    private static Milestone at(int year, Level level) {
        return new Milestone(year, level);
    }
}
