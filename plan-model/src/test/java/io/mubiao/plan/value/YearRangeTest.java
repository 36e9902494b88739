package io.mubiao.plan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearRangeTest {
    @Property
    void containsExactlyTheYearsItLists(
            @ForAll @IntRange(min = 1900, max = 2200) int from,
            @ForAll @IntRange(max = 20) int more,
            @ForAll @IntRange(min = 1890, max = 2230) int year) {
        YearRange years = YearRange.of(from, Math.min(2200, from + more));
        assertThat(years.contains(year)).isEqualTo(years.stream().anyMatch(y -> y == year));
        assertThat(years.stream()).hasSize(years.length()).isSorted();
    }

    @Test
    void includesBothEnds() {
        YearRange years = YearRange.of(2016, 2020);
        assertThat(years.length()).isEqualTo(5);
        assertThat(years.stream()).containsExactly(2016, 2017, 2018, 2019, 2020);
        assertThat(years.contains(2016)).isTrue();
        assertThat(years.contains(2020)).isTrue();
        assertThat(years.contains(2015)).isFalse();
        assertThat(years.contains(2021)).isFalse();
    }

    @Test
    void printsOneYearAsAYear() {
        assertThat(YearRange.of(2011, 2015)).hasToString("2011–2015");
        assertThat(YearRange.of(2020)).hasToString("2020");
    }

    @Test
    void refusesYearsThatRunBackwardsOrLieOutOfRange() {
        for (int[] wrong : new int[][] {{2016, 2015}, {1899, 2000}, {2000, 2201}}) {
            assertThatThrownBy(() -> YearRange.of(wrong[0], wrong[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Years " + wrong[0] + "–" + wrong[1] + " must run forward within 1900–2200");
        }
        assertThat(YearRange.of(1900, 2200).length()).isEqualTo(301);
    }
}
