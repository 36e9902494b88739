package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final YearRange PERIOD = YearRange.of(2021, 2025);
    private static final Assessment END_YEAR = Assessment.of(AssessmentRule.END_YEAR, PERIOD);
    private static final Assessment TOTAL = Assessment.of(AssessmentRule.PERIOD_TOTAL, PERIOD);
    private static final Requirement PER_YEAR = Requirement.atMost(Level.percentChangePerYear("-2.5"));
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
    void hasAnAbsoluteLevelForATotalUnlessItsBaselineIsOneTooOrStated() {
        assertThatThrownBy(() -> READING.withAssessment(TOTAL))
                .hasMessage("Reading 'end-year' of a total must have an absolute level,"
                        + " or a baseline that is a TOTAL or stated");
        assertThat(READING.withRequirement(Requirement.atLeast(Level.absolute("5")))
                        .withAssessment(TOTAL)
                        .assessment())
                .isEqualTo(TOTAL);
        assertThat(READING.withBaseline(Baseline.stated("500", 2020))
                        .withAssessment(TOTAL)
                        .assessment())
                .isEqualTo(TOTAL);
        assertThat(ofTotals(YearRange.of(2016, 2020)).assessment()).isEqualTo(TOTAL);
    }

    @Test
    void comparesTotalsOfAsManyYears() {
        assertThatThrownBy(() -> ofTotals(YearRange.of(2018, 2020)))
                .hasMessage("Reading 'end-year' must have as many base years 2018–2020 as years judged 2021–2025");
        Baseline stated = Baseline.stated("500", 2020).withAveraging(Averaging.TOTAL);
        assertThat(ofTotals(YearRange.of(2016, 2020)).withBaseline(stated).baseline())
                .contains(stated);
    }

    @Test
    void isATotalIfItsBaselineIsOne() {
        Baseline total = Baseline.of(YearRange.of(2016, 2020)).withAveraging(Averaging.TOTAL);
        assertThatThrownBy(() -> READING.withBaseline(total))
                .hasMessage("Reading 'end-year' must be a PERIOD_TOTAL if its baseline is a TOTAL");
    }

    @Test
    void isOfSingleYearsIfItsLevelOrItsBaselineMoves() {
        Reading perYear = READING.withRequirement(PER_YEAR);
        Reading moving = READING.withBaseline(Baseline.yearBefore(2021));
        Assessment everyYear = Assessment.of(AssessmentRule.EVERY_YEAR, PERIOD);
        Assessment mean = Assessment.of(AssessmentRule.PERIOD_MEAN, PERIOD);
        assertThat(perYear.withAssessment(everyYear).assessment()).isEqualTo(everyYear);
        assertThat(moving.withAssessment(everyYear).assessment()).isEqualTo(everyYear);
        assertThatThrownBy(() -> perYear.withAssessment(mean))
                .hasMessage("Reading 'end-year' must be END_YEAR or EVERY_YEAR: its level moves with every year");
        assertThatThrownBy(() -> moving.withAssessment(mean))
                .hasMessage("Reading 'end-year' must be END_YEAR or EVERY_YEAR: its baseline moves");
    }

    @Test
    void hasBaseYearsThatEndBeforeTheFirstYearIfItsLevelOrItsBaselineMoves() {
        String rule = "Reading 'end-year' must have its base years 2021 end before its first year 2021";
        Baseline first = Baseline.of(YearRange.of(2021));
        assertThat(READING.withBaseline(first).baseline()).contains(first);
        assertThatThrownBy(() -> READING.withBaseline(first).withRequirement(PER_YEAR))
                .hasMessage(rule);
        assertThatThrownBy(() -> READING.withBaseline(first.withMoving(true))).hasMessage(rule);
    }

    @Test
    void mayBeHeldAgainstAnotherSeriesOfTheYearsJudged() {
        Baseline nation = Baseline.of(YearRange.of(2025)).withArea(AreaId.of("100000"));
        assertThat(READING.withBaseline(nation).baseline()).contains(nation);
        assertThatThrownBy(() -> READING.withBaseline(nation.withYears(YearRange.of(2026))))
                .hasMessage("Reading 'end-year' must have its base years 2026 end in or before its deadline 2025");
        Baseline along = nation.withYears(YearRange.of(2021)).withMoving(true);
        assertThat(READING.withBaseline(along).baseline()).contains(along);
        assertThatThrownBy(() -> READING.withBaseline(along.withYears(YearRange.of(2022))))
                .hasMessage("Reading 'end-year' must have its base years 2022 end in or before its first year 2021");
    }

    @Test
    void hasNoLevelThatMovesWithEveryYearOnAnotherSeries() {
        Baseline nation = Baseline.of(YearRange.of(2020)).withArea(AreaId.of("100000"));
        assertThatThrownBy(() -> READING.withRequirement(PER_YEAR).withBaseline(nation))
                .hasMessage("Reading 'end-year' must not have a level that moves with every year on another series");
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

    private static Reading ofTotals(YearRange base) {
        return Reading.builder()
                .id(READING.id())
                .requirement(LESS)
                .baseline(Baseline.of(base).withAveraging(Averaging.TOTAL))
                .assessment(TOTAL)
                .reason(READING.reason())
                .build();
    }
}
