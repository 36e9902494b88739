package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One target that may be read in three ways: a tenth below the mean of 2011–2015 at the end, on average, or in every year. */
class AgreementTest {
    private static final String BASE = "2011..2015:100 ";

    private static final Plan PLAN = SmallPlan.of(
            List.of(SmallPlan.indicator(IndicatorKind.AMOUNT)),
            List.of(target(AssessmentRule.END_YEAR, AssessmentRule.PERIOD_MEAN, AssessmentRule.EVERY_YEAR)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the two series that part the readings: 458 / 5 is 91.6 and 434 / 5 is 86.8
            2020 | 2016:95 2017:92 2018:91 2019:90 2020:90 | ATTAINED NOT_ATTAINED NOT_ATTAINED     | NONE
            2020 | 2016:80 2017:85 2018:88 2019:90 2020:91 | NOT_ATTAINED ATTAINED NOT_ATTAINED     | SOME
            # all readings
            2020 | 2016..2020:90                           | ATTAINED ATTAINED ATTAINED             | ALL
            2020 | 2016..2020:91                           | NOT_ATTAINED NOT_ATTAINED NOT_ATTAINED | ALL
            2020 | -                                       | UNDETERMINED UNDETERMINED UNDETERMINED | ALL
            2015 | -                                       | UNDETERMINED UNDETERMINED UNDETERMINED | ALL
            # the mean of 2016–2020 is 447 / 5, 89.4, and 2016 is above 90
            2020 | 2016:91 2017..2020:89                   | ATTAINED ATTAINED NOT_ATTAINED         | SOME
            # without 2018 there is no mean, and nobody knows of every year
            2020 | 2016..2017:90 2019..2020:90             | ATTAINED UNDETERMINED UNDETERMINED     | NONE
            # without 2020 there is no end and no mean, but 2016 has failed
            2020 | 2016:91 2017..2019:90                   | UNDETERMINED UNDETERMINED NOT_ATTAINED | SOME
            # without 2020 there is no end either, and no year has failed
            2020 | 2016..2019:90                           | UNDETERMINED UNDETERMINED UNDETERMINED | ALL
            # on the way: the straight line passes 98 in 2016, which neither the mean nor the year can do
            2016 | 2016:98                                 | ON_TRACK OFF_TRACK NOT_ATTAINED        | NONE
            2016 | 2016:90                                 | ON_TRACK ON_TRACK ON_TRACK             | ALL
            2017 | 2016:80 2017:97                         | OFF_TRACK ON_TRACK NOT_ATTAINED        | NONE
            """)
    void comparesTheDefaultReadingWithTheOthers(int asOf, String figures, String verdicts, Agreement agreement) {
        String observed = figures.equals(Notation.NOTHING) ? BASE.strip() : BASE + figures;
        Attainment attainment = PlanEvaluator.of(PLAN)
                .evaluate(Observations.of(Notation.observations(observed)), Year.of(asOf))
                .attainments()
                .get(0);

        assertThat(attainment.verdicts().stream()
                        .map(each -> each.verdict().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(verdicts);
        assertThat(attainment.agreement()).isEqualTo(agreement);
        assertThat(attainment.verdict())
                .as("the default reading")
                .isEqualTo(attainment.verdicts().get(0).verdict());
    }

    @Test
    void namesEveryVerdictWithItsReadingAndItsReasons() {
        Attainment attainment = PlanEvaluator.of(PLAN)
                .evaluate(Observations.of(Notation.observations(BASE + "2016:91 2017..2019:90")), Year.of(2020))
                .attainments()
                .get(0);

        assertThat(attainment.verdicts())
                .extracting(ReadingVerdict::toString)
                .containsExactly(
                        "end-year: UNDETERMINED [NO_OBSERVATION]",
                        "period-mean: UNDETERMINED [NO_OBSERVATION]",
                        "every-year: NOT_ATTAINED");
    }

    private static Target target(AssessmentRule... rules) {
        List<Reading> readings = Stream.of(rules).map(AgreementTest::reading).toList();
        return SmallPlan.target("x", "x", readings.get(0)).withReadings(readings);
    }

    private static Reading reading(AssessmentRule rule) {
        return SmallPlan.reading(
                        Notation.requirement("<= -10%"),
                        Notation.baseline("2011..2015"),
                        Notation.assessment(rule + " 2016..2020"))
                .withId(ReadingId.of(rule.toString().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
