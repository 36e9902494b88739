package io.mubiao.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.AreaPlan;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.YearRange;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedObservationsTest {
    private static final AreaTree TREE = AreaPlan.tree("640000", "a<640000", "b<640000");

    @Test
    void areNoneWhereEveryFigureIsAskedFor() {
        assertThat(unused("2014..2015", "2014:1 2015:1 2020:1")).isEmpty();
    }

    @Test
    void areNamedWithTheFirstCauseThatApplies() {
        List<Observation> observations = new ArrayList<>(
                Notation.observations("2012:1 2014:1 2018:1 2018-H1:1 2020:1 2020-H1:1 2021:1 2021-H1:1"));
        observations.add(Observation.of("unknown", "640000", 2020, "1"));
        observations.add(Observation.of("x", "640100", 2020, "1"));
        observations.add(Observation.of("without-a-target", "640000", 2020, "1"));
        assertThat(unused(PlanEvaluator.of(plan("2014..2015")), observations))
                .containsExactlyInAnyOrder(
                        "x 640000 2012 YEAR_NOT_ASKED_FOR",
                        "x 640000 2018 YEAR_NOT_ASKED_FOR",
                        "x 640000 2018-H1 YEAR_NOT_ASKED_FOR",
                        "x 640000 2020-H1 PART_OF_YEAR",
                        "x 640000 2021 LATER",
                        "x 640000 2021-H1 LATER",
                        "x 640100 2020 AREA_NOT_EVALUATED",
                        "unknown 640000 2020 UNKNOWN_INDICATOR",
                        "without-a-target 640000 2020 YEAR_NOT_ASKED_FOR");
    }

    @Test
    void countThoseOfABaseYearWhoseFigureThePlanStates() {
        assertThat(unused("100 in 2015", "2015:90 2020:1")).containsExactly("x 640000 2015 YEAR_NOT_ASKED_FOR");
    }

    @Test
    void comeInTheOrderOfTheObservations() {
        assertThat(unused("2014..2015", "2021:1 2012:1 2013:1"))
                .containsExactly(
                        "x 640000 2012 YEAR_NOT_ASKED_FOR", "x 640000 2013 YEAR_NOT_ASKED_FOR", "x 640000 2021 LATER");
    }

    /** Every year is judged, 2016 to 2018, in the area 640000; a count adds up over a year and an amount does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT  | 2016:f1 2016:2 2016:p3              | 2016 SUPERSEDED; 2016 SUPERSEDED",
                "COUNT  | 2016:-1 2017:1                      | 2016 INVALID",
                "COUNT  | 2016:f-1 2016:1                     | 2016 INVALID; 2016 SUPERSEDED",
                "RATIO  | 2016:0.6=1/2                        | 2016 CONTRADICTED",
                "RATIO  | 2016:1/0                            | 2016 INVALID",
                "COUNT  | 2016-H1:1 2016-H2:1                 | ''",
                "COUNT  | 2016-H1:1 2016-Q3:1                 | 2016-H1 PART_OF_YEAR; 2016-Q3 PART_OF_YEAR",
                "COUNT  | 2016-H1:1 2016-H2:-1                | 2016-H1 PART_OF_YEAR; 2016-H2 INVALID",
                "COUNT  | 2016-H1:f1 2016-H1:p2 2016-H2:1     | 2016-H1 SUPERSEDED",
                "COUNT  | 2016-H1:1 2016-H2:2 2016-Q1:1 2016-Q2:0 | 2016-Q1 PART_OF_YEAR; 2016-Q2 PART_OF_YEAR",
                "AMOUNT | 2016-H1:1 2016-H2:1                 | 2016-H1 PART_OF_YEAR; 2016-H2 PART_OF_YEAR"
            })
    void giveWayToBetterFigures(IndicatorKind kind, String figures, String expected) {
        PlanEvaluator evaluator = PlanEvaluator.of(everyYear(SmallPlan.indicator(kind)));
        assertThat(unused(evaluator, Notation.observations(figures)))
                .containsExactlyInAnyOrder(Stream.of(expected.split("; ", -1))
                        .filter(words -> !words.isEmpty())
                        .map(words -> "x 640000 " + words)
                        .toArray(String[]::new));
    }

    @Test
    void areSupersededByALaterVintageAndRepeatTheSameFigureOfAnotherSource() {
        Observation first = Observation.of("x", "640000", 2016, "1").withPublished(LocalDate.of(2017, 1, 1));
        Observation last = first.withPublished(LocalDate.of(2018, 1, 1)).withSource("年鉴");
        assertThat(unused(PlanEvaluator.of(everyYear()), List.of(first, last, last.withSource("公报"))))
                .containsExactly("x 640000 2016 SUPERSEDED", "x 640000 2016 REPEATED");
    }

    @Test
    void contradictEachOtherWhereNeitherIsOlder() {
        Observation dated = Observation.of("x", "640000", 2016, "1").withPublished(LocalDate.of(2017, 1, 1));
        Observation undated = Observation.of("x", "640000", 2016, "2");
        assertThat(unused(PlanEvaluator.of(everyYear()), List.of(dated, undated)))
                .containsExactly("x 640000 2016 CONTRADICTED", "x 640000 2016 CONTRADICTED");
    }

    @Test
    void wereNotKnownOnTheDay() {
        Observation early = Observation.of("x", "640000", 2016, "1").withPublished(LocalDate.of(2017, 1, 1));
        Observation late = early.withPublished(LocalDate.of(2019, 1, 1));
        Observation undated = Observation.of("x", "640000", 2017, "1");
        assertThat(causes(PlanEvaluator.of(everyYear())
                        .evaluate(Observations.of(List.of(early, late, undated)), LocalDate.of(2018, 12, 31))))
                .containsExactly("x 640000 2016 NOT_YET_PUBLISHED", "x 640000 2017 NOT_DATED");
    }

    @Test
    void areOnAnotherCountingBasis() {
        Indicator counted = Indicator.builder()
                .from(SmallPlan.indicator(IndicatorKind.COUNT))
                .addCountingBases(BasisId.of("old"), BasisId.of("new"))
                .build();
        assertThat(unused(PlanEvaluator.of(everyYear(counted)), Notation.observations("2016..2018:1 2016@old:2")))
                .containsExactly("x 640000 2016 OTHER_BASIS");
    }

    @Test
    void countInTheAreaAboveOnlyWhereThatHasNoFigureAndAllOthersHaveTheirs() {
        PlanEvaluator whole = PlanEvaluator.of(everyYear()).withAreas(TREE).withAreas(List.of(SmallPlan.AREA));
        assertThat(unused(
                        whole,
                        List.of(
                                Observation.of("x", "640000", 2016, "3"),
                                Observation.of("x", "a", 2016, "1"),
                                Observation.of("x", "b", 2016, "2"),
                                Observation.of("x", "a", 2017, "1"),
                                Observation.of("x", "b", 2017, "2"),
                                Observation.of("x", "a", 2018, "1"))))
                .containsExactly(
                        "x a 2016 AREA_ABOVE_REPORTED", "x a 2018 AREAS_INCOMPLETE", "x b 2016 AREA_ABOVE_REPORTED");
    }

    @Test
    void ofAnAreaBelowAreNotEvaluatedWhereTheIndicatorDoesNotAddUp() {
        PlanEvaluator whole = PlanEvaluator.of(everyYear(SmallPlan.indicator(IndicatorKind.AMOUNT)))
                .withAreas(TREE)
                .withAreas(List.of(SmallPlan.AREA));
        assertThat(unused(whole, List.of(Observation.of("x", "a", 2016, "1"))))
                .containsExactly("x a 2016 AREA_NOT_EVALUATED");
    }

    @Test
    void lackTheTermsThatARollUpOrAPoolNeeds() {
        Indicator ratio = SmallPlan.indicator(IndicatorKind.RATIO);
        PlanEvaluator whole = PlanEvaluator.of(everyYear(ratio)).withAreas(TREE).withAreas(List.of(SmallPlan.AREA));
        assertThat(unused(whole, List.of(Observation.of("x", "a", 2016, "1"))))
                .containsExactly("x a 2016 NO_DENOMINATOR");
        Reading pooled = AreaPlan.reading("pool", "<= 50", "-", "PERIOD_MEAN 2016..2018 pooled");
        assertThat(unused(PlanEvaluator.of(SmallPlan.of(ratio, pooled)), Notation.observations("2016:1")))
                .containsExactly("x 640000 2016 NO_DENOMINATOR");
        Reading pooledBase = AreaPlan.reading("end", "<= -10%", "2014..2015 pooled", "END_YEAR 2016..2020");
        assertThat(unused(PlanEvaluator.of(SmallPlan.of(ratio, pooledBase)), Notation.observations("2014:1 2020:1")))
                .containsExactly("x 640000 2014 NO_DENOMINATOR");
    }

    @Test
    void areAllThoseOfAnAreaThatNothingIsAskedOf() {
        Target ofOthers = AreaPlan.target("x", AreaPlan.reading("end", "<= 50", "-", "END_YEAR 2016..2020"))
                .withAllocations(Allocation.builder()
                        .area(AreaId.of("a"))
                        .level(Level.absolute("20"))
                        .build());
        PlanEvaluator other = PlanEvaluator.of(
                        SmallPlan.of(List.of(SmallPlan.indicator(IndicatorKind.COUNT)), List.of(ofOthers)))
                .withAreas(TREE)
                .withAreas(List.of(AreaId.of("b")));
        assertThat(unused(other, List.of(Observation.of("x", "b", 2020, "1"))))
                .containsExactly("x b 2020 YEAR_NOT_ASKED_FOR");
    }

    @Test
    void areNotNeededWhereNoVerdictCanBeGivenYet() {
        Reading moving = AreaPlan.reading("end", "<= -10%", "2015", "END_YEAR 2016..2020");
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT),
                moving.withBaseline(moving.baseline().orElseThrow().withMoving(true)));
        assertThat(causes(PlanEvaluator.of(plan)
                        .evaluate(Observations.of(Notation.observations("2017:1 2018:1")), Year.of(2018))))
                .containsExactly("x 640000 2017 NOT_NEEDED");
    }

    @Test
    void ofAnotherReadingAreUsed() {
        Plan plan = SmallPlan.of(
                List.of(SmallPlan.indicator(IndicatorKind.COUNT)),
                List.of(AreaPlan.target(
                        "x",
                        AreaPlan.reading("end", "<= 50", "-", "END_YEAR 2016..2018"),
                        AreaPlan.reading("each", "<= 50", "-", "EVERY_YEAR 2017..2018"))));
        assertThat(unused(PlanEvaluator.of(plan), Notation.observations("2016..2018:1")))
                .containsExactly("x 640000 2016 YEAR_NOT_ASKED_FOR");
    }

    @Test
    void areUsedAsTheStandardOfAnotherArea() {
        Reading standard = AreaPlan.reading("end", "<= base-0", "2015", "END_YEAR 2016..2020");
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT),
                standard.withBaseline(Baseline.of(YearRange.of(2020)).withArea(AreaId.of("country"))));
        assertThat(unused(
                        PlanEvaluator.of(plan),
                        List.of(
                                Observation.of("x", "country", 2019, "5"),
                                Observation.of("x", "country", 2020, "5"),
                                Observation.of("x", "640000", 2020, "4"))))
                .containsExactly("x country 2019 YEAR_NOT_ASKED_FOR");
    }

    private static List<String> unused(String base, String figures) {
        return unused(PlanEvaluator.of(plan(base)), Notation.observations(figures));
    }

    private static List<String> unused(PlanEvaluator evaluator, List<Observation> observations) {
        return causes(evaluator.evaluate(Observations.of(observations), Year.of(2020)));
    }

    private static List<String> causes(Evaluation evaluation) {
        return evaluation.unusedObservations().stream()
                .map(unused -> unused.observation().indicator() + " "
                        + unused.observation().area() + " "
                        + unused.observation().period() + " " + unused.cause())
                .toList();
    }

    private static Plan everyYear() {
        return everyYear(SmallPlan.indicator(IndicatorKind.COUNT));
    }

    private static Plan everyYear(Indicator indicator) {
        return SmallPlan.of(indicator, AreaPlan.reading("each", "<= 50", "-", "EVERY_YEAR 2016..2018"));
    }

    private static Plan plan(String base) {
        Indicator indicator = SmallPlan.indicator(IndicatorKind.AMOUNT);
        return SmallPlan.of(
                List.of(indicator, indicator.withId(IndicatorId.of("without-a-target"))),
                List.of(SmallPlan.target(
                        "x",
                        "x",
                        SmallPlan.reading(
                                Notation.requirement("<= -10%"),
                                Notation.baseline(base),
                                Notation.assessment("END_YEAR 2016..2021")))));
    }
}
