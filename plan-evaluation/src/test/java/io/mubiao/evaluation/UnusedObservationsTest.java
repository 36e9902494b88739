package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedObservationsTest {
    @Test
    void areNoneWhereEveryFigureIsAskedFor() {
        assertThat(unused("2014..2015", "2014:1 2015:1 2018:1 2020:1")).isEmpty();
    }

    @Test
    void areNamedWithTheirCause() {
        List<Observation> observations =
                new ArrayList<>(Notation.observations("2012:1 2014:1 2018:1 2018-H1:1 2021:1 2021-H1:1"));
        observations.add(Observation.of("unknown", "640000", 2018, "1"));
        observations.add(Observation.of("x", "640100", 2018, "1"));
        observations.add(Observation.of("without-a-target", "640000", 2018, "1"));
        assertThat(unused(plan("2014..2015"), observations))
                .containsExactlyInAnyOrder(
                        "x 640000 2012 YEAR_NOT_ASKED_FOR",
                        "x 640000 2018-H1 PART_OF_YEAR",
                        "x 640000 2021 LATER",
                        "x 640000 2021-H1 PART_OF_YEAR",
                        "x 640100 2018 AREA_NOT_EVALUATED",
                        "unknown 640000 2018 UNKNOWN_INDICATOR",
                        "without-a-target 640000 2018 YEAR_NOT_ASKED_FOR");
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

    private static List<String> unused(String base, String figures) {
        return unused(plan(base), Notation.observations(figures));
    }

    private static List<String> unused(Plan plan, List<Observation> observations) {
        return PlanEvaluator.of(plan)
                .evaluate(Observations.of(observations), Year.of(2020))
                .unusedObservations()
                .stream()
                .map(unused -> unused.observation().indicator() + " "
                        + unused.observation().area() + " "
                        + unused.observation().period() + " " + unused.cause())
                .toList();
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
