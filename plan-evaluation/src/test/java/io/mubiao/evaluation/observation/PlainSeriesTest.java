package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Series that are shown together are those of one indicator, alike, and of the areas that are asked about. */
class PlainSeriesTest {
    private static final int YEARS = 3;

    private final List<Observation> observations = new ArrayList<>();
    private final YearNumbers window = new YearNumbers();

    @Test
    void areShownTogetherWhereTheyAreAlike() {
        observe("i0", "a0", 2016, "1", "2", "3");
        observe("i0", "a1", 2016, "4", "5", "6");
        observe("i0", "a2", 2016, "7", "8", "9");
        assertThat(shown("i0", "a0", "a1", "a2")).isEqualTo(3);
        assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(shown("i0", "a1", "a2")).isEqualTo(2);
        assertThat(numbers()).containsExactly(4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(shown("i0", "a0", "a2")).isEqualTo(1);
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void areNotThoseOfTheNextIndicator() {
        observe("i0", "a0", 2016, "1", "2", "3");
        observe("i1", "a1", 2016, "4", "5", "6");
        assertThat(shown("i0", "a0", "a1")).isEqualTo(1);
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
        assertThat(shown("i0", "a1")).isZero();
    }

    @Test
    void endWhereOneIsUnlikeTheNext() {
        observe("i0", "a0", 2016, "1", "2", "3");
        observe("i0", "a1", 2016, "4", "5");
        observe("i0", "a2", 2017, "6", "7");
        observe("i0", "a3", 2017, "0.6", "0.7");
        observe("i0", "a4", 2017, "0.6", "-0.7");
        observe("i0", "a5", 2017, "-1000000000000", "-0.7");
        observe("i0", "a6", 2017, "-0.6", "-0.7");
        String[] areas = {"a0", "a1", "a2", "a3", "a4", "a5", "a6"};
        for (String area : areas) {
            assertThat(shown(
                            "i0",
                            List.of(areas)
                                    .subList(List.of(areas).indexOf(area), areas.length)
                                    .toArray(String[]::new)))
                    .as(area)
                    .isEqualTo(1);
        }
    }

    @Test
    void haveTheBitsOfTheLargestThatIsShown() {
        observe("i0", "a0", 2016, "1", "2", "3");
        observe("i0", "a1", 2016, "4", "5", "6");
        observe("i0", "a2", 2016, "7", "8", "1000");
        assertThat(shown("i0", "a0", "a1", "a2")).isEqualTo(3);
        assertThat(window.bits()).isEqualTo(10);
        assertThat(window.bits(0)).isEqualTo(2);
        assertThat(shown("i0", "a0", "a1")).isEqualTo(2);
        assertThat(window.bits()).isEqualTo(3);
    }

    private void observe(String indicator, String area, int firstYear, String... values) {
        for (int i = 0; i < values.length; i++) {
            observations.add(Observation.of(indicator, area, firstYear + i, values[i]));
        }
    }

    private int shown(String indicator, String... areas) {
        Observations all = Observations.of(observations);
        int[] places = new int[areas.length];
        for (int i = 0; i < areas.length; i++) {
            places[i] = all.placeOf(AreaId.of(areas[i]), 0);
        }
        return all.plain(IndicatorId.of(indicator)).show(places, 0, places.length, window);
    }

    private List<Long> numbers() {
        return IntStream.range(0, window.series() * YEARS)
                .mapToObj(i -> window.number(i / YEARS, window.firstYear() + i % YEARS))
                .toList();
    }
}
