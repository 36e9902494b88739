package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.area.AreaId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    @Test
    void areEqualWhateverTheirOrder() {
        Observations one = of("2017:1 2016:2 2016@old:p3");
        Observations other = of("2016@old:p3 2017:1 2016:2");
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo(of("2017:1"));
    }

    @Test
    void areKeptByPeriod() {
        assertThat(of("2017:1 2016:2 2016-H2:3 2016-H1:4").series(SmallPlan.INDICATOR, SmallPlan.AREA))
                .extracting(observation -> observation.period().toString())
                .containsExactly("2016", "2016-H1", "2016-H2", "2017");
    }

    @Test
    void haveAnEmptySeriesWhereNothingWasMeasured() {
        assertThat(of("2017:1").series(SmallPlan.INDICATOR, AreaId.of("elsewhere")))
                .isEmpty();
    }

    @Test
    void refuseTwoFiguresForOneKey() {
        assertThatThrownBy(() -> of("2017:1 2016:2 2017:1 2017:3"))
                .hasMessage("Observations: 1 fault\n  /3: '3' must be the figure of its twin at /0");
    }

    @Test
    void refuseAFigureAddedThatContradicts() {
        Observations some = of("2017:1");
        Observation same = Notation.observations("2017:1.0").get(0);
        Observation other = Notation.observations("2017:2").get(0);
        assertThat(some.with(same).all()).hasSize(2);
        assertThatThrownBy(() -> some.with(other)).hasMessageContaining("must be the figure of its twin");
    }

    @Test
    void sayHowManyTheyAre() {
        assertThat(of("2017:1 2016:2")).hasToString("2 observations of 1 series");
        assertThat(Observations.none()).hasToString("0 observations of 0 series");
    }

    @Test
    void printTheirFigures() {
        assertThat(Notation.observations("2017:5.50 2018:11/200 2019:5.5=11/200"))
                .extracting(Observation::figures)
                .containsExactly("5.5", "11 / 200", "5.5 (11 / 200)");
    }

    private static Observations of(String figures) {
        return Observations.of(List.copyOf(Notation.observations(figures)));
    }
}
