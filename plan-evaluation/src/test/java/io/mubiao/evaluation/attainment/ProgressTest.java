package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.indicator.IndicatorKind;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The share of the time against the share of the way, worked out by hand. A dash stands for no such shares. */
class ProgressTest {
    @ParameterizedTest(name = "{1} {2} {3} as of {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | base        | promise   | rule                    | as of | figures         | elapsed | achieved | ahead
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:94         | 0.6     | 0.6      | true
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:95         | 0.6     | 0.5      | false
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:101        | 0.6     | -0.1     | false
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2020  | 2020:88         | 1       | 1.2      | true
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2022  | 2020:88         | 1       | 1.2      | true
        AMOUNT | 100 in 2016 | <= 90     | END_YEAR 2016..2020     | 2016  | 2016:100        | 0       | 0        | true
        AMOUNT | 100 in 2017 | <= 90     | END_YEAR 2016..2020     | 2016  | 2016:100        | -       | -        | -
        AMOUNT | 60 in 2015  | >= +50%   | END_YEAR 2016..2020     | 2016  | 2016:65         | 0.2     | 1/6      | false
        AMOUNT | 100 in 2015 | <= 100    | END_YEAR 2016..2020     | 2018  | 2018:94         | -       | -        | -
        AMOUNT | 80 in 2015  | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:94         | -       | -        | -
        AMOUNT | 80 in 2015  | 85 .. 90  | END_YEAR 2016..2020     | 2018  | 2018:84         | -       | -        | -
        AMOUNT | -           | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:94         | -       | -        | -
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2018  | -               | -       | -        | -
        COUNT  | -           | >= 300    | PERIOD_TOTAL 2016..2020 | 2017  | 2016..2017:60   | 0.4     | 0.4      | true
        COUNT  | -           | >= 300    | PERIOD_TOTAL 2016..2020 | 2017  | 2016:60 2017:59 | 0.4     | 119/300  | false
        COUNT  | -           | >= 30     | PERIOD_MEAN 2016..2020  | 2017  | 2016:28 2017:17 | 0.4     | 0.3      | false
        COUNT  | -           | >= 0      | PERIOD_TOTAL 2016..2020 | 2017  | 2016..2017:60   | -       | -        | -
        AMOUNT | -           | >= -5     | PERIOD_MEAN 2016..2020  | 2017  | 2016..2017:60   | -       | -        | -
        COUNT  | -           | <= 300    | PERIOD_TOTAL 2016..2020 | 2017  | 2016..2017:60   | -       | -        | -
        COUNT  | -           | <= 30     | EVERY_YEAR 2016..2020   | 2017  | 2016..2017:20   | -       | -        | -
        """)
    void comparesTheShareOfTheTimeWithTheShareOfTheWay(
            String kind,
            String base,
            String promise,
            String rule,
            int asOf,
            String figures,
            String elapsed,
            String achieved,
            String ahead) {
        var reading =
                SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
        var plan = SmallPlan.of(SmallPlan.indicator(IndicatorKind.valueOf(kind)), reading);

        var progress = PlanEvaluator.of(plan)
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(asOf))
                .attainments()
                .get(0)
                .progress();

        assertThat(progress.map(found -> found.elapsed().toString()).orElse("-"))
                .isEqualTo(elapsed);
        assertThat(progress.map(found -> found.achieved().toString()).orElse("-"))
                .isEqualTo(achieved);
        assertThat(progress.map(found -> Boolean.toString(found.ahead())).orElse("-"))
                .isEqualTo(ahead);
    }
}
