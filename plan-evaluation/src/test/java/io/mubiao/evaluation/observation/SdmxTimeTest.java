package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2017, 2017",
        "2017-S1, 2017-H1",
        "2017-S2, 2017-H2",
        "2017-Q1, 2017-Q1",
        "2017-Q4, 2017-Q4",
        "2017-03, 2017-03",
        "2017-M03, 2017-03",
        "2017-M12, 2017-12"
    })
    void readsYearsAndTheirParts(String sdmx, String period) {
        assertThat(SdmxTime.parse(sdmx)).isEqualTo(Period.parse(period));
    }

    @Property(tries = 100)
    void readsEveryMonthAlikeInBothForms(
            @ForAll @IntRange(min = 1900, max = 2200) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        String digits = month < 10 ? "0" + month : Integer.toString(month);
        assertThat(SdmxTime.parse(year + "-M" + digits))
                .isEqualTo(SdmxTime.parse(year + "-" + digits))
                .isEqualTo(new Period(year, PeriodKind.MONTH, month));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "2017-H1",
                "2017-S3",
                "2017-S0",
                "2017-Q5",
                "2017Q3",
                "2017-3",
                "2017-M3",
                "2017-M13",
                "2017-00",
                "2017-YTD09",
                "2017-A1",
                "2017-T1",
                "2017-W07",
                "2017-03-01",
                "2017-01-01/P1Y",
                "2017-01-01T00:00:00",
                "２０１７"
            })
    void refusesEveryOtherTime(String text) {
        assertThatThrownBy(() -> SdmxTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Time period '" + text
                        + "' must be a year or a part of one, such as 2017, 2017-S1, 2017-Q3, 2017-03 or 2017-M03");
    }

    @ParameterizedTest
    @CsvSource({"2017, false", "2017-03, false", "2017-S1, true", "2017-Q3, true", "2017-M03, true"})
    void knowsWhatCountsFromTheStartOfAReportingYear(String text, boolean counts) {
        assertThat(SdmxTime.reporting(text)).isEqualTo(counts);
    }
}
