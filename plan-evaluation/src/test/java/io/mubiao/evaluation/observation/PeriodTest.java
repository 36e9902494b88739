package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2017,YEAR,1,true",
        "2014-H1,HALF,1,false",
        "2014-H2,HALF,2,false",
        "2014-Q4,QUARTER,4,false",
        "2014-03,MONTH,3,false",
        "2014-12,MONTH,12,false",
        "2014-YTD01,YEAR_TO_DATE,1,false",
        "2014-YTD12,YEAR_TO_DATE,12,false",
        "1900,YEAR,1,true",
        "2200-12,MONTH,12,false"
    })
    void readsAYearAndItsParts(String text, PeriodKind kind, int number, boolean wholeYear) {
        Period period = Period.parse(text);
        assertThat(period.year()).isEqualTo(Integer.parseInt(text.substring(0, 4)));
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.number()).isEqualTo(number);
        assertThat(period.wholeYear()).isEqualTo(wholeYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "20170",
                "2017-",
                "2017-H0",
                "2017-H3",
                "2017-Q0",
                "2017-Q5",
                "2017-00",
                "2017-13",
                "2017-1",
                "2017-h1",
                " 2017",
                "2017年",
                "２０１７",
                "-2017",
                "2017-03-01",
                "2017-YTD",
                "2017-YTD00",
                "2017-YTD13",
                "2017-YTD9",
                "2017-ytd09",
                "2017-YTD-09",
                "2011–2015",
                "1899",
                "2201",
                "0000"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must");
    }

    @Test
    void namesEveryFormThatItReads() {
        assertThatThrownBy(() -> Period.parse("2017-1"))
                .hasMessage(
                        "Period '2017-1' must be a year or a part of one, such as 2017, 2017-H1, 2017-Q3, 2017-03 or"
                                + " 2017-YTD09");
    }

    @ParameterizedTest
    @CsvSource({
        "2017,1,12,2017-12-31",
        "2017-H1,1,6,2017-06-30",
        "2017-H2,7,12,2017-12-31",
        "2017-Q1,1,3,2017-03-31",
        "2017-Q3,7,9,2017-09-30",
        "2017-02,2,2,2017-02-28",
        "2016-02,2,2,2016-02-29",
        "1900-02,2,2,1900-02-28",
        "2017-12,12,12,2017-12-31",
        "2017-YTD01,1,1,2017-01-31",
        "2016-YTD02,1,2,2016-02-29",
        "2017-YTD09,1,9,2017-09-30",
        "2017-YTD12,1,12,2017-12-31"
    })
    void knowsItsMonthsAndItsLastDay(String text, int firstMonth, int lastMonth, LocalDate end) {
        Period period = Period.parse(text);
        assertThat(period.firstMonth()).isEqualTo(firstMonth);
        assertThat(period.lastMonth()).isEqualTo(lastMonth);
        assertThat(period.end()).isEqualTo(end);
    }

    @Test
    void refusesAPartThatAYearDoesNotHave() {
        assertThatThrownBy(() -> new Period(2017, PeriodKind.YEAR, 2))
                .hasMessage("Period YEAR 2 of 2017 must be one of the 1 of a year from 1900 to 2200");
        assertThatThrownBy(() -> new Period(2017, PeriodKind.HALF, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesEarlierFirstAndLongerFirst() {
        List<Period> inOrder = Stream.of(
                        "2016",
                        "2017",
                        "2017-YTD12",
                        "2017-YTD11",
                        "2017-H1",
                        "2017-YTD06",
                        "2017-YTD05",
                        "2017-Q1",
                        "2017-YTD03",
                        "2017-01",
                        "2017-YTD01",
                        "2017-02",
                        "2017-Q2",
                        "2017-04",
                        "2017-H2",
                        "2017-Q3",
                        "2017-07",
                        "2017-12",
                        "2018")
                .map(Period::parse)
                .toList();
        assertThat(inOrder.stream().sorted()).containsExactlyElementsOf(inOrder);
        assertThat(inOrder.stream().sorted((a, b) -> b.compareTo(a)).sorted()).containsExactlyElementsOf(inOrder);
    }

    @Property
    void readsWhatItPrints(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void comparesAsEqualOnlyToItself(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void isOrderedTotally(@ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("periods") Period c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        List<Period> sorted = Stream.of(a, b, c).sorted().toList();
        assertThat(sorted.get(0).compareTo(sorted.get(2))).isNotPositive();
        assertThat(Stream.of(c, b, a).sorted()).containsExactlyElementsOf(sorted);
    }

    @Property
    void liesWithinItsYear(@ForAll("periods") Period period) {
        assertThat(1 <= period.firstMonth() && period.firstMonth() <= period.lastMonth() && period.lastMonth() <= 12)
                .isTrue();
        assertThat(period.end().getYear()).isEqualTo(period.year());
        assertThat(period.end().plusDays(1).getDayOfMonth()).isEqualTo(1);
    }

    @Provide
    static Arbitrary<Period> periods() {
        return Arbitraries.of(PeriodKind.class)
                .flatMap(kind -> Arbitraries.integers()
                        .between(1, kind.parts())
                        .flatMap(number -> Arbitraries.integers()
                                .between(1900, 2200)
                                .map(year -> new Period(year, kind, number))));
    }
}
