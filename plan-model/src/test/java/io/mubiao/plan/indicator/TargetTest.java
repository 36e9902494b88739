package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Reading EVERY_YEAR = reading("every-year", AssessmentRule.EVERY_YEAR, 2025);
    private static final Reading END_YEAR = reading("end-year", AssessmentRule.END_YEAR, 2024);
    private static final Target TARGET = Target.builder()
            .id(TargetId.of("noise"))
            .indicator(IndicatorId.of("noise"))
            .citation(new Citation("一", 3, "噪声不超过50"))
            .english("noise at most 50")
            .nature(Nature.NOT_STATED)
            .addReadings(EVERY_YEAR, END_YEAR)
            .build();

    @Test
    void isReadAsItsFirstReadingSaysUnlessAnotherIsAskedFor() {
        assertThat(TARGET.defaultReading()).isEqualTo(EVERY_YEAR);
        assertThat(TARGET.requirement()).isEqualTo(EVERY_YEAR.requirement());
        assertThat(TARGET.assessment()).isEqualTo(EVERY_YEAR.assessment());
        assertThat(TARGET.baseline()).isEmpty();
        assertThat(TARGET.deadline()).isEqualTo(2025);
    }

    @Test
    void startsFromTheBaselineOfItsFirstReading() {
        Baseline base = Baseline.stated("60", 2020);
        assertThat(TARGET.withReadings(EVERY_YEAR.withBaseline(base)).baseline())
                .contains(base);
    }

    @Test
    void findsAReadingByItsId() {
        assertThat(TARGET.reading(END_YEAR.id())).contains(END_YEAR);
        assertThat(TARGET.reading(ReadingId.of("none"))).isEmpty();
    }

    @Test
    void givesItsWordsInBothLanguages() {
        assertThat(TARGET.text()).isEqualTo(Text.of("噪声不超过50", "noise at most 50"));
    }

    @Test
    void hasAReadingAndNoTwoOfOneId() {
        assertThatThrownBy(() -> TARGET.withReadings(List.of()))
                .hasMessage("Target 'noise' must have at least one reading");
        assertThatThrownBy(() -> TARGET.withReadings(END_YEAR, END_YEAR.withAssessment(EVERY_YEAR.assessment())))
                .hasMessage("Target 'noise' must have readings of different ids");
    }

    @Test
    void findsWhatIsHandedDownToAnArea() {
        Allocation east = allocation("990101", "45");
        Target target = TARGET.withAllocations(east, allocation("990102", "55"));
        assertThat(target.allocation(AreaId.of("990101"))).contains(east);
        assertThat(target.allocation(AreaId.of("990103"))).isEmpty();
        assertThat(TARGET.allocations()).isEmpty();
    }

    @Test
    void hasNoTwoAllocationsToOneArea() {
        assertThatThrownBy(() -> TARGET.withAllocations(allocation("990101", "45"), allocation("990101", "46")))
                .hasMessage("Target 'noise' must have allocations to different areas");
    }

    @Test
    void hasWordsInEnglish() {
        assertThatThrownBy(() -> TARGET.withEnglish(" "))
                .hasMessage("Target 'noise' must have an English promise that is not blank");
    }

    private static Allocation allocation(String area, String level) {
        return Allocation.builder()
                .area(AreaId.of(area))
                .level(Level.absolute(level))
                .build();
    }

    private static Reading reading(String id, AssessmentRule rule, int deadline) {
        return Reading.builder()
                .id(ReadingId.of(id))
                .requirement(Requirement.atMost(Level.absolute("50")))
                .assessment(Assessment.of(rule, YearRange.of(2021, deadline)))
                .reason(Text.of("理由"))
                .build();
    }
}
