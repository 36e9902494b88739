package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.time.LocalDate;
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
    void takeTwoVintagesOfOneFigureAndKeepTheEarlierFirst() {
        Observation later = one("2017:2").withPublished(LocalDate.of(2019, 1, 1));
        Observation earlier = one("2017:1").withPublished(LocalDate.of(2018, 1, 1));
        Observation unknown = one("2017:3");
        assertThat(Observations.of(List.of(later, earlier, unknown)).all()).containsExactly(unknown, earlier, later);
    }

    @Test
    void areEqualWhateverTheOrderOfTwoThatDifferInTheirDigitsAlone() {
        Observation short1 = one("2017:1.0");
        Observation long1 = one("2017:1.00");
        assertThat(Observations.of(List.of(short1, long1))).isEqualTo(Observations.of(List.of(long1, short1)));
    }

    @Test
    void takeAGivenOneInPlaceOfAllThatHaveItsKey() {
        Observations two = Observations.of(List.of(
                one("2016:7"), one("2017:1").withSource("a"), one("2017:1.0").withSource("b")));
        assertThat(two.with(one("2017:2"))).isEqualTo(of("2016:7 2017:2"));
    }

    @Test
    void areJoinedByAGivenOneThatDiffersInAnyPartOfTheKey() {
        Observations one = of("2017:1");
        Observation other = one("2017:2");
        assertThat(List.of(
                        other.withIndicator(IndicatorId.of("y")),
                        other.withArea(AreaId.of("elsewhere")),
                        other.withPeriod(Period.parse("2017-YTD12")),
                        other.withBasis(BasisId.of("old")),
                        other.withStatus(Status.FINAL),
                        other.withPublished(LocalDate.of(2018, 1, 1))))
                .allSatisfy(added -> assertThat(one.with(added).all()).hasSize(2));
    }

    @Test
    void refuseTwoGivenOnesThatContradictEachOther() {
        Observations one = of("2017:1");
        assertThatThrownBy(() -> one.with(one("2016:1"), one("2017:2"), one("2017:3")))
                .isInstanceOf(FaultException.class)
                .hasMessage("Observations: 1 fault\n  /2: '3' must be the figure of its twin at /1");
        assertThat(one).as("what it was").isEqualTo(of("2017:1"));
        assertThat(one.with(one("2017:2").withSource("a"), one("2017:2.0").withSource("b"))
                        .all())
                .hasSize(2);
    }

    @Test
    void canDoWithoutOneOfThem() {
        Observations two = of("2016:1 2017:1 2017-H1:1");
        assertThat(two.without(one("2017:1"))).isEqualTo(of("2016:1 2017-H1:1"));
        assertThat(two.without(one("2017:1")).series(SmallPlan.INDICATOR, SmallPlan.AREA))
                .hasSize(2);
    }

    @Test
    void refuseToDoWithoutOneThatIsNotThere() {
        assertThatThrownBy(() -> of("2016:1 2017:1").without(one("2017:2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Observation of 'x' in 640000 for 2017 with 2 must be one of the 2 observations of 1 series");
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

    private static Observation one(String figure) {
        return Notation.observations(figure).get(0);
    }

    private static Observations of(String figures) {
        return Observations.of(List.copyOf(Notation.observations(figures)));
    }
}
