package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target still asks for, worked out by hand. A dash stands for nothing. */
class RoomTest {
    @ParameterizedTest(name = "{0} {2} {3} as of {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | base          | promise     | rule                    | as of | figures                          | spare | years     | each         | together | each whole | attainable
        COUNT  | 100 in 2015   | <= -10%     | END_YEAR 2016..2020     | 2020  | 2020:88                          | 2     | -         | -            | -        | -          | true
        COUNT  | 100 in 2015   | <= -10%     | END_YEAR 2016..2020     | 2020  | 2020:95                          | -5    | -         | -            | -        | -          | false
        COUNT  | 100 in 2015   | <= -10%     | END_YEAR 2016..2020     | 2018  | 2018:95                          | -1    | 2020      | <= 90        | -        | <= 90      | true
        COUNT  | 409 in 2010   | <= -12.5%   | END_YEAR 2011..2015     | 2012  | 2012:400                         | -11.45 | 2015     | <= 357.875   | -        | <= 357     | true
        COUNT  | 409 in 2010   | < -12.5%    | END_YEAR 2011..2015     | 2010  | 2010:409                         | -     | 2015      | < 357.875    | -        | <= 357     | true
        COUNT  | -             | < 30        | END_YEAR 2016..2020     | 2018  | -                                | -     | 2020      | < 30         | -        | <= 29      | true
        COUNT  | -             | > 30        | END_YEAR 2016..2020     | 2018  | -                                | -     | 2020      | > 30         | -        | >= 31      | true
        RATIO  | -             | <= 0.058    | EVERY_YEAR 2016..2020   | 2018  | 2016:0.055 2017:0.05 2018:0.058  | 0     | 2019–2020 | <= 0.058     | -        | -          | true
        RATIO  | -             | <= 0.058    | EVERY_YEAR 2016..2020   | 2018  | 2016:0.055 2018:0.058            | 0     | -         | -            | -        | -          | true
        RATIO  | -             | <= 0.058    | EVERY_YEAR 2016..2020   | 2016  | 2016:0.06                        | -0.002 | -        | -            | -        | -          | false
        COUNT  | -             | >= 30       | PERIOD_MEAN 2016..2020  | 2018  | 2016:28 2017:32 2018:29          | -1/3  | 2019–2020 | >= 30.5      | >= 61    | >= 31      | true
        COUNT  | -             | <= 2        | PERIOD_MEAN 2016..2020  | 2018  | 2016..2018:3                     | -1    | 2019–2020 | <= 0.5       | <= 1     | <= 0       | true
        COUNT  | -             | <= 2        | PERIOD_MEAN 2016..2020  | 2018  | 2016..2018:4                     | -2    | 2019–2020 | <= -1        | <= -2    | <= -1      | false
        AMOUNT | -             | <= 2        | PERIOD_MEAN 2016..2020  | 2018  | 2016..2018:4                     | -2    | 2019–2020 | <= -1        | <= -2    | -          | true
        COUNT  | -             | >= 300      | PERIOD_TOTAL 2016..2020 | 2018  | 2016:50 2017:60 2018:80          | 10    | 2019–2020 | >= 55        | >= 110   | >= 55      | true
        COUNT  | -             | <= 10       | PERIOD_TOTAL 2016..2020 | 2017  | 2016:1 2017:2                    | 1     | 2018–2020 | <= 7/3       | <= 7     | <= 2       | true
        COUNT  | -             | <= 10       | PERIOD_TOTAL 2016..2020 | 2015  | -                                | -     | 2016–2020 | <= 2         | <= 10    | <= 2       | true
        COUNT  | -             | <= 10       | PERIOD_TOTAL 2016..2020 | 2017  | 2017:2                           | -     | -         | -            | -        | -          | true
        RATIO  | -             | <= 20       | PERIOD_MEAN 2016..2020 pooled | 2017 | 2016:1/10 2017:2/10          | 5     | -         | -            | -        | -          | true
        RATIO  | -             | <= 20       | PERIOD_MEAN 2016..2020  | 2017  | 2016..2017:50                    | -30   | 2018–2020 | <= 0         | <= 0     | -          | true
        RATIO  | -             | < 20        | PERIOD_MEAN 2016..2020  | 2017  | 2016..2017:50                    | -30   | 2018–2020 | < 0          | < 0      | -          | false
        COUNT  | -             | 1.2 .. 1.8  | END_YEAR 2016..2020     | 2018  | -                                | -     | 2020      | 1.2 .. 1.8   | -        | 2 .. 1     | false
        AMOUNT | -             | 1.2 .. 1.8  | END_YEAR 2016..2020     | 2018  | -                                | -     | 2020      | 1.2 .. 1.8   | -        | -          | true
        AMOUNT | -             | <= 90 via 2018:95 2019:92 | EVERY_YEAR 2016..2020 | 2017 | 2016..2017:85       | 5     | 2018–2020 | <= 90        | -        | -          | true
        AMOUNT | -             | >= 90 via 2018:80 2019:95 | EVERY_YEAR 2016..2020 | 2017 | 2016..2017:95       | 5     | 2018–2020 | >= 95        | -        | -          | true
        AMOUNT | 100 in 2015   | -10%/y .. +10%/y | EVERY_YEAR 2016..2018 | 2016 | 2016:100                     | 10    | 2017–2018 | 81 .. 121    | -        | -          | true
        AMOUNT | 2015          | <= 90 via 2016:-2% | EVERY_YEAR 2016..2018 | 2016 | 2016:97                    | -     | 2017–2018 | <= 90        | -        | -          | true
        AMOUNT | 2015 at 100000 | <= base+0  | EVERY_YEAR 2016..2020   | 2017  | 100000/2015:100 2016..2017:90    | 10    | -         | -            | -        | -          | true
        # The years to come cannot be alike: 6 and then 5, 91 and then 90.
        COUNT  | -             | = 5 via 2019:6 | EVERY_YEAR 2018..2020 | 2018 | 2018:5                          | 0     | -         | -            | -        | -          | true
        COUNT  | -             | ~ 90 +- 0.6 via 2019:91 | EVERY_YEAR 2018..2020 | 2018 | 2018:90                | 0.6   | -         | -            | -        | -          | true
        AMOUNT | -             | ~ 90 +- 0.6 via 2019:91 | EVERY_YEAR 2018..2020 | 2018 | 2018:90                | 0.6   | 2019–2020 | 90.4 .. 90.6 | -        | -          | true
        # No whole number is within 90.1 and 90.9.
        COUNT  | -             | ~ 90 +- 0.4 via 2019:90.5 | EVERY_YEAR 2018..2020 | 2018 | 2018:90              | 0.4   | 2019–2020 | 90.1 .. 90.4 | -        | 91 .. 90   | false
        STAGE  | -             | >= 2        | STAGE_REACHED 2016..2020 | 2018 | 2018:1                           | -1    | 2019–2020 | >= 2         | -        | -          | true
        """)
    void asksForWhatIsLeft(
            String kind,
            String base,
            String promise,
            String rule,
            int asOf,
            String figures,
            String spare,
            String years,
            String each,
            String together,
            String eachWhole,
            boolean attainable) {
        Optional<Baseline> baseline = Notation.baseline(base);
        Reading reading = SmallPlan.reading(Notation.requirement(promise), baseline, Notation.assessment(rule))
                .withMilestones(Notation.milestones(promise));
        Plan plan = SmallPlan.of(SmallPlan.indicator(IndicatorKind.valueOf(kind)), reading);

        Room room = room(PlanEvaluator.of(plan), figures, asOf);

        assertThat(text(room.spare())).isEqualTo(spare);
        assertThat(text(room.years())).isEqualTo(years);
        assertThat(text(room.each().map(Notation::of))).isEqualTo(each);
        assertThat(text(room.together().map(Notation::of))).isEqualTo(together);
        assertThat(text(room.eachWhole().map(Notation::of))).isEqualTo(eachWhole);
        assertThat(room.attainable()).isEqualTo(attainable);
    }

    @Test
    void aLevelThatHangsOnAYearToComeIsNotKnownFromAnotherYear() {
        PlanEvaluator evaluator = PlanEvaluator.of(SmallPlan.of(
                        SmallPlan.indicator(IndicatorKind.AMOUNT),
                        SmallPlan.reading(
                                Notation.requirement("<= base+0"),
                                Notation.baseline("2014..2015 moving"),
                                Notation.assessment("EVERY_YEAR 2016..2018"))))
                .with(BaselineGaps.MEAN_OF_REPORTED);

        assertThat(room(evaluator, "2014:100", 2014).each()).isEmpty();
        Room known = room(evaluator, "2014:100 2015:90", 2015);
        assertThat(known.each().map(Notation::of)).contains("<= 95");
        assertThat(known.years()).contains(YearRange.of(2016));
    }

    private static Room room(PlanEvaluator evaluator, String figures, int asOf) {
        return evaluator
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(asOf))
                .attainments()
                .get(0)
                .room();
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("-");
    }
}
