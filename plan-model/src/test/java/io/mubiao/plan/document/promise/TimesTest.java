package io.mubiao.plan.document.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.document.promise.Times.Mode;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final YearRange PERIOD = YearRange.of(2026, 2030);

    private static Times after(String... parts) {
        Times times = new Times(PERIOD, Optional.empty());
        for (String part : parts) {
            times.read(part, false);
        }
        return times;
    }

    @ParameterizedTest
    @CsvSource({
        "到2028年渠道达标, 2026, 2028",
        "2027—2029年渠道达标, 2027, 2029",
        "2027年至2029年渠道达标, 2027, 2029",
        "“十五五”末渠道达标, 2026, 2030",
        "“十五五”期间渠道达标, 2026, 2030",
        "渠道达标, 2026, 2030"
    })
    void areTheYearsOfThePart(String part, int from, int to) {
        assertThat(after(part).judged()).isEqualTo(YearRange.of(from, to));
        assertThat(after(part).outside()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2025年渠道达标",
                "2021—2025年渠道达标",
                "“十四五”期间渠道达标",
                "到2035年渠道达标",
                "2031—2035年渠道达标",
                "“十六五”末渠道达标",
                "渠道已达标",
                "目前渠道达标",
                "五年来渠道达标"
            })
    void areOutsideThePlan(String part) {
        assertThat(after(part).outside()).isTrue();
        assertThat(after(part).dated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每季度巡渠3次", "每月巡渠3次", "每两年巡渠3次", "三年内修渠3条", "6个月内修渠3条", "9月底前修渠3条"})
    void areOddWhereNoTargetByYearsCanBeOfThem(String part) {
        assertThat(after(part).odd()).isTrue();
        assertThat(after(part).outside()).isTrue();
    }

    @Test
    void holdAMonthOfAYear() {
        assertThat(after("2027年9月底前修渠3条").month()).isTrue();
        assertThat(after("2027年9月底前修渠3条").odd()).isFalse();
        assertThat(after("2027年底前修渠3条").month()).isFalse();
    }

    @Test
    void holdForThePartsThatFollow() {
        Times times = after("到2028年修渠3条", "植树5株");

        assertThat(times.judged()).isEqualTo(YearRange.of(2026, 2028));
        assertThat(times.yearsInherited()).isTrue();
        assertThat(after("到2028年修渠3条").yearsInherited()).isFalse();
        assertThat(after("到2028年修渠3条", "到2029年植树5株").judged()).isEqualTo(YearRange.of(2026, 2029));
    }

    @Test
    void areInheritedFromAnEarlierSentence() {
        Times times = new Times(PERIOD, Optional.of(YearRange.of(2026, 2027)));
        times.read("修渠3条", false);

        assertThat(times.years()).contains(YearRange.of(2026, 2027));
        assertThat(times.yearsInherited()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "每年修渠3条, EACH_YEAR",
        "逐年修渠3条, EACH_YEAR",
        "年均修渠3条, YEARLY_MEAN",
        "平均每年修渠3条, YEARLY_MEAN",
        "每年平均修渠3条, YEARLY_MEAN",
        "修渠3条, NONE",
        "水质年均浓度达标, NONE",
        "年均增长3%, NONE"
    })
    void sayWhetherAFigureIsForEachYear(String part, Mode mode) {
        assertThat(after(part).mode()).isEqualTo(mode);
        assertThat(after(part).modeInherited()).isFalse();
    }

    @Test
    void keepTheirModeUpToASemicolonOrAYear() {
        assertThat(after("每年修渠3条", "植树5株").mode()).isEqualTo(Mode.EACH_YEAR);
        assertThat(after("每年修渠3条", "植树5株").modeInherited()).isTrue();
        assertThat(after("每年修渠3条", "到2028年植树5株").mode()).isEqualTo(Mode.NONE);
        Times times = after("每年修渠3条");
        times.read("植树5株", true);
        assertThat(times.mode()).isEqualTo(Mode.NONE);
    }

    @Test
    void nameSeveralYears() {
        Times times = after("2027年和2029年分别修渠3条、5条");

        assertThat(times.several()).containsExactly(2027, 2029);
        assertThat(times.upTo(2027)).isEqualTo(YearRange.of(2026, 2027));
        assertThat(after("2024年和2027年分别修渠3条、5条").several()).isEmpty();
        assertThat(after("2027年修渠3条").several()).isEmpty();
    }

    @Test
    void rememberThatThePartBeforeSaidOnlyThePeriod() {
        assertThat(after("“十五五”期间", "修渠3条").periodBefore()).isTrue();
        assertThat(after("“十五五”期间修渠3条", "植树5株").periodBefore()).isFalse();
        assertThat(after("“十五五”期间", "修渠3条", "植树5株").periodBefore()).isFalse();
    }
}
