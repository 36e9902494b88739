package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan runs 2016–2020, from the mean of 2011–2015 in another reading than the default one. */
class ObservationRulesTest {
    private static final Plan PLAN = plan("2011..2015");
    private static final ObservationRules RULES = ObservationRules.of(PLAN);

    @Test
    void letPassWhatThePlanAsksFor() {
        assertThat(RULES.faults(observation("2018:1"))).isEmpty();
    }

    @Test
    void nameAnIndicatorThatIsNotOfThePlan() {
        assertThat(RULES.faults(observation("2018:-0.5").withIndicator(IndicatorId.of("accident"))))
                .as("nothing can be said of its figure")
                .containsExactly(Fault.of("indicator", "accident", "must be an indicator of plan 'small'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011", "2011-01", "2015", "2016", "2020", "2020-12", "2020-YTD12"})
    void letPassAPeriodFromTheEarliestBaseYearToTheLastYear(String period) {
        assertThat(RULES.faults(observation(period + ":1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010", "2010-12", "2021", "2021-01", "2021-YTD01", "2071"})
    void nameAPeriodOutsideThemAndTheYearsWithin(String period) {
        assertThat(RULES.faults(observation(period + ":1")))
                .containsExactly(Fault.of("period", period, "must be in 2011–2020, the years that the plan asks for"));
    }

    @ParameterizedTest
    @CsvSource({"-,2016", "2015,2015", "100 in 2014,2014"})
    void beginWithTheBaseYearsOrWithThePlanWhereItHasNone(String base, int first) {
        ObservationRules rules = ObservationRules.of(plan(base));
        assertThat(rules.faults(observation(first + ":1"))).isEmpty();
        assertThat(rules.faults(observation(first - 1 + ":1"))).hasSize(1);
    }

    @Test
    void beginWithThePlanWhereABaseYearIsLater() {
        ObservationRules rules = ObservationRules.of(plan("2017"));
        assertThat(rules.faults(observation("2016:1"))).isEmpty();
        assertThat(rules.faults(observation("2015:1"))).hasSize(1);
    }

    @Test
    void takeAnyAreaUntilAreasAreGiven() {
        Observation elsewhere = observation("2018:1").withArea(AreaId.of("110000"));
        assertThat(RULES.faults(elsewhere)).isEmpty();
        assertThat(RULES.withAreas(tree("640100")).faults(elsewhere))
                .containsExactly(Fault.of("area", "110000", "must be an area of the tree or one that the plan names"));
    }

    @ParameterizedTest
    @CsvSource({"640100,true", "640104,true", "640000,true", "640200,true", "china,true", "640105,false", "64,false"})
    void knowTheAreasOfTheTreeAndThoseThatThePlanNames(String area, boolean known) {
        Target target = PLAN.targets().get(0);
        Reading reading = target.readings().get(1);
        Plan naming = PLAN.with(target.withReadings(
                        target.defaultReading(),
                        reading.withBaseline(reading.baseline().orElseThrow().withArea(AreaId.of("china"))))
                .withAllocations(Allocation.builder()
                        .area(AreaId.of("640200"))
                        .level(Level.absolute("3"))
                        .build()));
        ObservationRules rules = ObservationRules.of(naming).withAreas(tree("640100", "640104"));
        assertThat(rules.faults(observation("2018:1").withArea(AreaId.of(area))).isEmpty())
                .isEqualTo(known);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | -1         | value: '-1' must be at least 0",
                "COUNT | 1.5        | value: '1.5' must be a whole number",
                "COUNT | 1/2        | value: must be there, since only a ratio may leave it to its numerator and denominator",
                "COUNT | 1=1/2      | denominator: '2' must not be there, since only a ratio has a numerator and a denominator",
                "STAGE | 3          | value: '3' must be a position on the list of stages, which begins with 0 and ends with 2",
                "RATIO | 1/0        | denominator: '0' must be greater than 0",
                "RATIO | -1/2       | numerator: '-1' must be at least 0",
                "RATIO | 5=-1/2     | numerator: '-1' must be at least 0",
                "RATIO | -5=-1/2    | value: '-5' must be at least 0",
                "RATIO | 60=1/2     | value: '60' must differ from numerator / denominator × factor by less than a unit of its last place, 1 / 2 × 100",
                "COUNT | @older:1   | basis: 'older' must be one of the counting bases of its indicator [old, new]"
            })
    void nameAFigureThatItsIndicatorCannotHave(IndicatorKind kind, String figure, String fault) {
        Indicator indicator = SmallPlan.indicator(kind).withCountingBases(BasisId.of("old"), BasisId.of("new"));
        ObservationRules rules = ObservationRules.of(SmallPlan.of(List.of(indicator), List.of()));
        Observation observation = observation("2018" + (figure.startsWith("@") ? "" : ":") + figure);
        assertThat(rules.faults(observation)).extracting(Fault::toString).containsExactly(fault);
        assertThat(rules.withoutFigures().faults(observation)).isEmpty();
    }

    @Test
    void nameAllThatIsWrongWithAnObservation() {
        Observation wrong = observation("2071:-1").withArea(AreaId.of("64"));
        assertThat(RULES.withAreas(tree("640100")).faults(wrong))
                .extracting(Fault::place)
                .containsExactly("area", "period", "value");
        assertThat(RULES.withoutFigures().withAreas(tree("640100")).faults(wrong))
                .as("whatever is said first")
                .isEqualTo(RULES.withAreas(tree("640100")).withoutFigures().faults(wrong))
                .extracting(Fault::place)
                .containsExactly("area", "period");
    }

    @Test
    void refuseObservationsWithEveryFaultAndItsPlace() {
        Observations some = Observations.of(Notation.observations("2010:1 2017:1 2018:-1 2021:0.5"));
        assertThatThrownBy(() -> RULES.check(some))
                .isInstanceOf(FaultException.class)
                .hasMessage("""
                        Observations: 4 faults
                          /0/period: '2010' must be in 2011–2020, the years that the plan asks for
                          /2/value: '-1' must be at least 0
                          /3/period: '2021' must be in 2011–2020, the years that the plan asks for
                          /3/value: '0.5' must be a whole number""");
    }

    @Test
    void letPassObservationsThatKeepThem() {
        assertThatCode(() -> RULES.check(Observations.none())).doesNotThrowAnyException();
        assertThatCode(() -> RULES.check(Observations.of(Notation.observations("2011..2020:1"))))
                .doesNotThrowAnyException();
    }

    private static Observation observation(String figure) {
        return Notation.observations(figure).get(0);
    }

    private static Plan plan(String base) {
        Indicator count = SmallPlan.indicator(IndicatorKind.COUNT);
        Optional<Baseline> baseline = Notation.baseline(base);
        Reading byDefault = SmallPlan.reading(
                Notation.requirement("<= 5"), Optional.empty(), Notation.assessment("END_YEAR 2016..2020"));
        Target target = SmallPlan.target("x", "x", byDefault)
                .withReadings(byDefault, byDefault.withId(ReadingId.of("other")).withBaseline(baseline));
        return SmallPlan.of(List.of(count), List.of())
                .withPeriod(YearRange.of(2016, 2020))
                .withTargets(target);
    }

    private static AreaTree tree(String... ids) {
        List<Area> areas = new ArrayList<>();
        for (String id : ids) {
            Area.Builder area = Area.builder()
                    .id(AreaId.of(id))
                    .name(Text.of("某地", "Somewhere"))
                    .level(AreaLevel.COUNTY);
            areas.add(
                    areas.isEmpty()
                            ? area.build()
                            : area.parent(areas.get(0).id()).build());
        }
        return AreaTree.of(areas);
    }
}
