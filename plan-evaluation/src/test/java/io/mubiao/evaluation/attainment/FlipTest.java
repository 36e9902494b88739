package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** How far an input may move, worked out by hand. */
class FlipTest {
    @Test
    void ofACountSaysAtWhichWholeNumberTheVerdictChanges() {
        Attainment attained = attainment(
                IndicatorKind.COUNT, "<= -10%", "2014..2015", "END_YEAR 2016..2020", "2014:99 2015:102 2020:90", 2020);

        // At most 90 % of (99 + 102) / 2 = 90.45: 91 is too many, and with 90 the base years must add up to 200.
        assertThat(attained.flips())
                .map(Flip::toString)
                .containsExactly(
                        "x 640000 2014: 99; below: [0, 97]: NOT_ATTAINED",
                        "x 640000 2015: 102; below: [0, 100]: NOT_ATTAINED",
                        "x 640000 2020: 90; above: [91, ∞): NOT_ATTAINED");
        assertThat(attained.flips().get(2).up()).contains(figure("1"));
        assertThat(attained.flips().get(0).down()).contains(figure("2"));
        assertThat(attained.flips().get(0).up()).isEmpty();
    }

    @Test
    void ofAnAmountSaysBeyondWhichFigureTheVerdictChanges() {
        Attainment attained = attainment(IndicatorKind.AMOUNT, "<= 90", "-", "END_YEAR 2016..2020", "2020:88", 2020);

        Flip flip = attained.flips().get(0);
        assertThat(flip.holds()).hasToString("(−∞, 90]: ATTAINED");
        assertThat(flip.above().orElseThrow()).hasToString("(90, ∞): NOT_ATTAINED");
        assertThat(flip.up()).contains(figure("2"));
        assertThat(flip.below()).isEmpty();
    }

    @Test
    void ofARatioMovesItsTermsOneByOne() {
        Attainment broken =
                attainment(IndicatorKind.RATIO, "<= 5", "-", "EVERY_YEAR 2019..2020", "2019:1/25 2020:11/200", 2020);

        // 11 / 200 is 5.5 %: 10 of 200, or 11 of 220, would do; 2019 does not matter any more.
        assertThat(broken.flips())
                .map(Flip::toString)
                .containsExactly(
                        "x 640000 2019 numerator: 1",
                        "x 640000 2019 denominator: 25",
                        "x 640000 2020 numerator: 11; below: [0, 10]: ATTAINED",
                        "x 640000 2020 denominator: 200; below: [0, 0]: UNDETERMINED; above: [220, ∞): ATTAINED");
    }

    @Test
    void ofAPooledBaselineSolvesForItsDenominators() {
        Attainment attained = attainment(
                IndicatorKind.RATIO,
                "<= -10%",
                "2014..2015 pooled",
                "END_YEAR 2016..2020",
                "2014:1/10 2015:9/30 2020:20/100",
                2020);

        // 10 / 40 is 25 %, less a tenth 22.5 %. 20 % is 90 % of 10 / 45.
        assertThat(attained.flips().get(1).above().orElseThrow()).hasToString("(15, ∞): NOT_ATTAINED");
        assertThat(attained.flips().get(3).above().orElseThrow()).hasToString("(35, ∞): NOT_ATTAINED");
    }

    @Test
    void ofAStageIsTheStageThatWouldDo() {
        Attainment missed =
                attainment(IndicatorKind.STAGE, ">= 2", "-", "STAGE_REACHED 2016..2020", "2019:1 2020:1", 2020);

        assertThat(missed.flips())
                .map(Flip::toString)
                .containsExactly(
                        "x 640000 2019: 1; above: [2, 2]: ATTAINED", "x 640000 2020: 1; above: [2, 2]: ATTAINED");
    }

    @Test
    void sensitivityRunsThroughEveryVerdictOnTheWay() {
        Attainment total =
                attainment(IndicatorKind.COUNT, "<= 10", "-", "PERIOD_TOTAL 2016..2020", "2016:1 2017:3", 2017);

        Input second = total.flips().get(1).input();
        assertThat(total.sensitivity(second))
                .map(Span::toString)
                .containsExactly("[0, 3]: ON_TRACK", "[4, 9]: OFF_TRACK", "[10, ∞): NOT_ATTAINED");
        assertThat(total.sensitivity(second, Decimal.of(2), Decimal.of(5)))
                .map(Span::toString)
                .containsExactly("[2, 3]: ON_TRACK", "[4, 5]: OFF_TRACK");
    }

    @Test
    void aLineThatMayRelaxToTheLevelIsFollowedOnBothSidesOfIt() {
        Attainment interim =
                attainment(IndicatorKind.AMOUNT, "<= 90", "2015", "END_YEAR 2016..2020", "2015:100 2018:92", 2018);

        // 100 − 10 × 3 / 5 = 94 ≥ 92; from a base of 95 the line is at 92, and from 90 down it is the level.
        assertThat(interim.flips().get(0)).hasToString("x 640000 2015: 100; below: (−∞, 95): OFF_TRACK");
    }

    @Test
    void withoutAVerdictNothingFlips() {
        assertThat(attainment(IndicatorKind.COUNT, "<= 90", "-", "END_YEAR 2016..2020", "2019:1", 2020)
                        .flips())
                .isEmpty();
    }

    @Test
    void aGeometricLineHasNoExactFlips() {
        var reading = SmallPlan.reading(
                Notation.requirement("<= 90"),
                Notation.baseline("100 in 2015"),
                Notation.assessment("END_YEAR 2016..2020"));
        Attainment interim = PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.COUNT), reading))
                .with(Line.GEOMETRIC)
                .evaluate(Observations.of(Notation.observations("2018:93")), Year.of(2018))
                .attainments()
                .get(0);

        assertThat(interim.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(interim.flips()).isEmpty();
    }

    @Test
    void anInputThatTheVerdictDoesNotRestOnIsRefused() {
        Attainment attained = attainment(IndicatorKind.AMOUNT, "<= 90", "-", "END_YEAR 2016..2020", "2020:88", 2020);
        Input other = new Input(Notation.observations("2019:1").get(0), Part.VALUE);

        assertThatThrownBy(() -> attained.sensitivity(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Input x 640000 2019: 1 must be one of the flips of x 640000 as of 2020: ATTAINED");
        assertThatThrownBy(() -> new Input(other.observation(), Part.NUMERATOR))
                .hasMessage("Observation of 'x' in 640000 for 2019 must have a NUMERATOR");
        Input own = attained.flips().get(0).input();
        assertThatThrownBy(() -> attained.sensitivity(own, Decimal.of(2), Decimal.of(1)))
                .hasMessage("Range 2 to 1 must not be empty");
    }

    private static Figure figure(String digits) {
        return Figure.of(Decimal.parse(digits));
    }

    private static Attainment attainment(
            IndicatorKind kind, String promise, String base, String rule, String figures, int asOf) {
        var reading =
                SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
        return PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(kind), reading))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(asOf))
                .attainments()
                .get(0);
    }
}
