package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.document.text.FiveYearPlan;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanYearsTest {
    private static Optional<YearRange> stated(String title) {
        return PlanYears.stated(CanonicalText.of(title).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "桑树县渠道“十一五”规划, 2006, 2010",
        "桑树县渠道“十四五”规划, 2021, 2025",
        "桑树县渠道十五五规划, 2026, 2030",
        "渠道规划（2026—2035年）, 2026, 2035",
        "渠道规划(2026-2030), 2026, 2030",
        "渠道规划（2026年至2030年）, 2026, 2030",
        "渠道规划（2026–2030年）, 2026, 2030",
        "渠道规划（２０２６～２０３０年）, 2026, 2030",
        "2027年渠道工作要点, 2027, 2027"
    })
    void areThoseOfTheTitle(String title, int from, int to) {
        assertThat(stated(title)).contains(YearRange.of(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "渠道规划", "渠道规划（2030—2026年）", "1800年渠道工作要点", "12027年渠道工作要点", "第十五个渠道规划"})
    void areNoneOfAnyOtherTitle(String title) {
        assertThat(stated(title)).isEmpty();
    }

    @Test
    void areFiveOfAFiveYearPlan() {
        assertThat(FiveYearPlan.years("三")).isEqualTo(YearRange.of(2016, 2020));
        assertThat(FiveYearPlan.years("五")).isEqualTo(YearRange.of(2026, 2030));
    }

    @ParameterizedTest
    @ValueSource(strings = {"桑政发〔2026〕7号", "桑政发[2026]7号", "桑政发［２０２６］7号", "桑政发【2026】7号"})
    void areAssumedFromTheNumberOfTheDocumentToItsLastDueYear(String front) {
        String canonical =
                CanonicalText.of(front + "到2028年修渠，2030年底前植树，2021年已建库").canonical();

        assertThat(PlanYears.assumed(CanonicalText.of(front).canonical(), canonical))
                .contains(YearRange.of(2026, 2030));
    }

    @Test
    void areAssumedFromTheLastDateWhereThereIsNoNumber() {
        assertThat(PlanYears.assumed("", "自2024年1月1日起巡渠。到2028年修渠。2026年3月1日")).contains(YearRange.of(2026, 2028));
    }

    @Test
    void areNotAssumedFromTheNumberOfADocumentThatIsCited() {
        assertThat(PlanYears.assumed("根据渠道条例（桑政发〔2020〕7号）", "2026年3月1日")).contains(YearRange.of(2026, 2026));
    }

    @Test
    void areOneYearWhereNothingIsDue() {
        assertThat(PlanYears.assumed("桑政发〔2026〕7号", "桑政发〔2026〕7号")).contains(YearRange.of(2026, 2026));
    }

    @Test
    void areNotAssumedWithoutANumberOrADate() {
        assertThat(PlanYears.assumed("", "到2028年修渠")).isEmpty();
        assertThat(PlanYears.assumed("桑政发〔1800〕7号", "桑政发〔1800〕7号")).isEmpty();
    }
}
