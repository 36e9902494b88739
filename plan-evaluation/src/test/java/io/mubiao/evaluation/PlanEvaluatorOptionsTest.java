package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever a result depends on is an argument or an option, and each option is what it was set to. */
class PlanEvaluatorOptionsTest {
    private static final Plan PLAN =
            SmallPlan.of(Notation.requirement("<= 90"), Notation.assessment("END_YEAR 2016..2020"));
    private static final Bridge BRIDGE = bridge("old", "new", "0.5");

    @Test
    void standardOptionsRefuseWhateverIsNotPlain() {
        Options standard = Options.asOf(Year.of(2018));

        assertThat(standard.knownOn()).isEmpty();
        assertThat(standard.line()).isEqualTo(Line.STRAIGHT);
        assertThat(standard.baselineGaps()).isEqualTo(BaselineGaps.REFUSED);
        assertThat(standard.rollUp()).isEqualTo(RollUp.COMPLETE);
        assertThat(standard.undated()).isEqualTo(Undated.REFUSED);
        assertThat(standard.bridges()).isEmpty();
    }

    @Test
    void eachOptionIsSetByItself() {
        Options options = PlanEvaluator.of(PLAN)
                .with(Line.GEOMETRIC)
                .with(BaselineGaps.MEAN_OF_REPORTED)
                .with(RollUp.PARTIAL)
                .with(Undated.TAKEN_AS_KNOWN)
                .withBridges(BRIDGE)
                .evaluate(Observations.none(), Year.of(2018))
                .options();

        assertThat(options)
                .isEqualTo(Options.builder()
                        .asOf(Year.of(2018))
                        .line(Line.GEOMETRIC)
                        .baselineGaps(BaselineGaps.MEAN_OF_REPORTED)
                        .rollUp(RollUp.PARTIAL)
                        .undated(Undated.TAKEN_AS_KNOWN)
                        .addBridges(BRIDGE)
                        .build());
    }

    @Test
    void withoutAYearThePlansLastIsMeant() {
        Observations last = Observations.of(Notation.observations("2020:90"));
        Plan short2020 = PLAN.withPeriod(YearRange.of(2016, 2020));

        Evaluation evaluation = PlanEvaluator.of(short2020).evaluate(last);

        assertThat(evaluation.asOf()).isEqualTo(Year.of(2020));
        assertThat(evaluation.count(Verdict.ATTAINED)).isEqualTo(1);
    }

    @Test
    void aYearIsOverOnItsLastDay() {
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);

        assertThat(evaluator
                        .evaluate(Observations.none(), LocalDate.of(2020, 12, 30))
                        .asOf())
                .isEqualTo(Year.of(2019));
        assertThat(evaluator
                        .evaluate(Observations.none(), LocalDate.of(2020, 12, 31))
                        .asOf())
                .isEqualTo(Year.of(2020));
        assertThat(evaluator
                        .evaluate(Observations.none(), LocalDate.of(2021, 1, 1))
                        .options()
                        .knownOn())
                .contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void aYearAskedForAfterADayForgetsTheDay() {
        PlanEvaluator evaluator =
                PlanEvaluator.of(PLAN).with(Options.asOf(Year.of(2019)).withKnownOn(LocalDate.of(2020, 2, 1)));

        assertThat(evaluator.evaluate(Observations.none()).options().knownOn()).contains(LocalDate.of(2020, 2, 1));
        assertThat(evaluator
                        .evaluate(Observations.none(), Year.of(2020))
                        .options()
                        .knownOn())
                .isEqualTo(Optional.empty());
    }

    @Test
    void twoBridgesBetweenTheSameBasesAreRefused() {
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);

        assertThatThrownBy(() -> evaluator.withBridges(BRIDGE, bridge("old", "new", "0.6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be one for an indicator and two bases");
    }

    @Test
    void aBridgeThatLeadsNowhereIsRefused() {
        PlanEvaluator evaluator = PlanEvaluator.of(SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT).withCountingBases(BasisId.of("old"), BasisId.of("new")),
                PLAN.targets().get(0).defaultReading()));

        assertThat(evaluator.withBridges(BRIDGE).options().bridges()).containsExactly(BRIDGE);
        assertThatThrownBy(() -> evaluator.withBridges(bridge("nix", "new", "0.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bridge of 'x' from 'nix' to 'new' must be between counting bases of an indicator of plan"
                        + " 'small'");
        Bridge unknown =
                new Bridge(IndicatorId.of("typo"), BasisId.of("old"), BasisId.of("new"), Decimal.of(1), "illustrative");
        assertThatThrownBy(() -> evaluator.withBridges(unknown))
                .hasMessageStartingWith("Bridge of 'typo' from 'old' to 'new' must be between");
    }

    @Test
    void theOrderOfBridgesMeansNothing() {
        Options one = Options.builder()
                .asOf(Year.of(2020))
                .addBridges(BRIDGE, bridge("new", "old", "2"))
                .build();
        Options other = one.withBridges(bridge("new", "old", "2"), BRIDGE);

        assertThat(other).isEqualTo(one);
    }

    @Test
    void aBridgeLeadsSomewhereElseByAFactorAndASource() {
        assertThatThrownBy(() -> bridge("old", "old", "0.5"))
                .hasMessage("Bridge of 'x' from 'old' to 'old' must lead to another basis");
        assertThatThrownBy(() -> bridge("old", "new", "0"))
                .hasMessage("Bridge of 'x' from 'old' to 'new' must have a factor greater than 0, and has 0");
        assertThatThrownBy(
                        () -> new Bridge(SmallPlan.INDICATOR, BasisId.of("old"), BasisId.of("new"), Decimal.of(1), " "))
                .hasMessage("Bridge of 'x' from 'old' to 'new' must name its source");
    }

    private static Bridge bridge(String from, String to, String factor) {
        return new Bridge(SmallPlan.INDICATOR, BasisId.of(from), BasisId.of(to), Decimal.parse(factor), "illustrative");
    }
}
