package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Requirement;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SixCasesTest {
    private static final String FILE = "/io/mubiao/evaluation/six-cases.csv";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILE, useHeadersInDisplayName = true)
    void isJudgedHalfWay(String name, String form, String b, String t, String a, String halfWay) {
        if (!halfWay.equals(Notation.NOTHING)) {
            assertThat(attainment(form, b, t, a, 2015).verdict()).hasToString(halfWay);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILE, useHeadersInDisplayName = true)
    void isJudgedAtTheEnd(String name, String form, String b, String t, String a, String halfWay, String atTheEnd) {
        if (!atTheEnd.equals(Notation.NOTHING)) {
            assertThat(attainment(form, b, t, a, 2020).verdict()).hasToString(atTheEnd);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FILE, useHeadersInDisplayName = true)
    void saysHowMuchThereIsToSpare(
            String name, String form, String b, String t, String a, String halfWay, String atTheEnd, String toSpare) {
        Attainment attainment = attainment(form, b, t, a, 2020);
        Figure room =
                attainment.required().orElseThrow().room(attainment.actual().orElseThrow());
        assertThat(room).hasToString(toSpare);
    }

    private static Attainment attainment(String form, String b, String t, String a, int asOf) {
        Requirement atMost = Notation.requirement("<= " + t);
        Plan plan = form.equals("ceiling")
                ? SmallPlan.of(atMost, Notation.assessment("EVERY_YEAR 2020..2020"))
                : SmallPlan.of(
                        atMost, Notation.baseline("2010").orElseThrow(), Notation.assessment("END_YEAR 2011..2020"));
        Observations observations = Observations.of(Notation.observations("2010:" + b + " " + asOf + ":" + a));
        return PlanEvaluator.of(plan)
                .evaluate(observations, Year.of(asOf))
                .attainments()
                .get(0);
    }
}
