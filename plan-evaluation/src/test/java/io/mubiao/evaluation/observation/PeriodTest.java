package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void refusesAPartThatAYearDoesNotHave() {
        assertThatThrownBy(() -> new Period(2017, PeriodKind.YEAR, 2))
                .hasMessage("Period YEAR 2 of 2017 must be one of the 1 of a year from 1900 to 2200");
        assertThatThrownBy(() -> new Period(2017, PeriodKind.HALF, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesEarlierFirstAndLongerFirst() {
        List<Period> inOrder = Stream.of(
                        "2016", "2017", "2017-H1", "2017-Q1", "2017-01", "2017-02", "2017-Q2", "2017-04", "2017-H2",
                        "2017-Q3", "2017-07", "2017-12", "2018")
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
