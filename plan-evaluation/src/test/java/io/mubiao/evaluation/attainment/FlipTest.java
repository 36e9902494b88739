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
import java.util.List;
import java.util.Optional;
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
        assertThat(sensitivity(missed, 1)).containsExactly("[0, 1]: NOT_ATTAINED", "[2, 2]: ATTAINED");
    }

    @Test
    void ofAFloorIsBelowIt() {
        Attainment attained = attainment(IndicatorKind.AMOUNT, ">= 90", "-", "END_YEAR 2016..2020", "2020:92", 2020);

        assertThat(attained.flips().get(0)).hasToString("x 640000 2020: 92; below: (−∞, 90): NOT_ATTAINED");
    }

    @Test
    void ofACountOfNothingAreAboveItOnly() {
        Attainment none = attainment(IndicatorKind.COUNT, "<= 2", "-", "END_YEAR 2016..2020", "2020:0", 2020);
        Attainment broken =
                attainment(IndicatorKind.COUNT, "<= 10", "-", "PERIOD_TOTAL 2016..2017", "2016:20 2017:3", 2017);

        assertThat(none.flips().get(0)).hasToString("x 640000 2020: 0; above: [3, ∞): NOT_ATTAINED");
        // It would have to be −10.
        assertThat(sensitivity(broken, 1)).containsExactly("[0, ∞): NOT_ATTAINED");
    }

    @Test
    void ofAnAmountBelow0AreFoundOnBothSides() {
        Attainment attained = attainment(IndicatorKind.AMOUNT, "<= -3", "-", "END_YEAR 2016..2020", "2020:-5", 2020);

        assertThat(sensitivity(attained, 0)).containsExactly("(−∞, -3]: ATTAINED", "(-3, ∞): NOT_ATTAINED");
    }

    @Test
    void ofABaselineEndWhereItIsNotAbove0() {
        Attainment due = attainment(
                IndicatorKind.AMOUNT, "<= -10%", "2014..2015", "END_YEAR 2016..2020", "2014:99 2015:102 2020:90", 2020);
        Attainment interim = attainment(
                IndicatorKind.AMOUNT,
                "<= 80 via 2017:-5%",
                "2014..2015",
                "END_YEAR 2016..2020",
                "2014:99 2015:102 2017:95",
                2017);

        // The mean is 100 with 98, and 0 with −102.
        assertThat(sensitivity(due, 0))
                .containsExactly("(−∞, -102]: UNDETERMINED", "(-102, 98): NOT_ATTAINED", "[98, ∞): ATTAINED");
        assertThat(sensitivity(interim, 0))
                .containsExactly("(−∞, -102]: UNDETERMINED", "(-102, 98): OFF_TRACK", "[98, ∞): ON_TRACK");
    }

    @Test
    void ofAMeanSoFarAreThoseOfItsYears() {
        Attainment interim =
                attainment(IndicatorKind.AMOUNT, "<= 90", "-", "PERIOD_MEAN 2016..2020", "2016:88 2017:90", 2017);

        assertThat(interim.flips().get(1)).hasToString("x 640000 2017: 90; above: (92, ∞): OFF_TRACK");
    }

    @Test
    void ofATotalThatIsSettledRunBackThroughTheInterimVerdicts() {
        Attainment total =
                attainment(IndicatorKind.COUNT, ">= 10", "-", "PERIOD_TOTAL 2016..2020", "2016:1 2017:12", 2017);

        // Two of five years are a share of 4.
        assertThat(sensitivity(total, 1)).containsExactly("[0, 2]: OFF_TRACK", "[3, 8]: ON_TRACK", "[9, ∞): ATTAINED");
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
        Attainment behind =
                attainment(IndicatorKind.AMOUNT, "<= 90", "2015", "END_YEAR 2016..2020", "2015:80 2018:92", 2018);
        assertThat(behind.flips().get(0)).hasToString("x 640000 2015: 80; above: [95, ∞): ON_TRACK");
    }

    @Test
    void aLevelThatTakesOverFromItsLineIsFollowedToo() {
        Attainment interim = attainment(
                IndicatorKind.AMOUNT,
                "<= -20% via 2018:base-5",
                "2015",
                "END_YEAR 2016..2020",
                "2015:100 2019:10",
                2019);

        // Half way from b − 5 to 0.8 b is 0.9 b − 2.5; below a base of 25 that is less than 0.8 b, which is 10 with
        // 12.5.
        assertThat(sensitivity(interim, 0))
                .containsExactly("(−∞, 0]: UNDETERMINED", "(0, 12.5): OFF_TRACK", "[12.5, ∞): ON_TRACK");
    }

    @Test
    void aRangeIsCutAtItsEnds() {
        Attainment attained = attainment(IndicatorKind.AMOUNT, "<= 90", "-", "END_YEAR 2016..2020", "2020:88", 2020);

        assertThat(range(attained, 80, 89)).containsExactly("[80, 89]: ATTAINED");
        assertThat(range(attained, 80, 90)).containsExactly("[80, 90]: ATTAINED");
        assertThat(range(attained, 90, 90)).containsExactly("[90, 90]: ATTAINED");
        assertThat(range(attained, 90, 95)).containsExactly("[90, 90]: ATTAINED", "(90, 95]: NOT_ATTAINED");
        assertThat(range(attained, 91, 95)).containsExactly("[91, 95]: NOT_ATTAINED");
    }

    @Test
    void ofARatioAreThoseOfItsTermsWhereTheseWereUsed() {
        String figures = "2016:10=1/10 2017:20=2/10";

        assertThat(inputs(
                        attainment(IndicatorKind.RATIO, "<= 20", "-", "PERIOD_MEAN 2016..2017 pooled", figures, 2017)))
                .containsExactly(
                        "x 640000 2016 numerator: 1",
                        "x 640000 2016 denominator: 10",
                        "x 640000 2017 numerator: 2",
                        "x 640000 2017 denominator: 10");
        assertThat(inputs(attainment(IndicatorKind.RATIO, "<= 20", "-", "PERIOD_MEAN 2016..2017", figures, 2017)))
                .containsExactly("x 640000 2016: 10", "x 640000 2017: 20");
    }

    @Test
    void ofARollUpAreThoseOfTheAreasBelow() {
        assertThat(inputs(rolledUp(IndicatorKind.RATIO, "640100/2020:10=1/10 640200/2020:20=2/10")))
                .containsExactly(
                        "x 640100 2020 numerator: 1",
                        "x 640100 2020 denominator: 10",
                        "x 640200 2020 numerator: 2",
                        "x 640200 2020 denominator: 10");
        assertThat(inputs(rolledUp(IndicatorKind.COUNT, "640100/2020:8 640200/2020:12")))
                .containsExactly("x 640100 2020: 8", "x 640200 2020: 12");
    }

    private static Attainment rolledUp(IndicatorKind kind, String figures) {
        var reading = SmallPlan.reading(
                Notation.requirement("<= 20"), Optional.empty(), Notation.assessment("END_YEAR 2016..2020"));
        return PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(kind), reading))
                .withAreas(WorkingCases.TREE)
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(2020))
                .attainments()
                .get(0);
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

    private static List<String> sensitivity(Attainment attainment, int flip) {
        return attainment.sensitivity(attainment.flips().get(flip).input()).stream()
                .map(Span::toString)
                .toList();
    }

    private static List<String> range(Attainment attainment, long from, long to) {
        Input first = attainment.flips().get(0).input();
        return attainment.sensitivity(first, Decimal.of(from), Decimal.of(to)).stream()
                .map(Span::toString)
                .toList();
    }

    private static List<String> inputs(Attainment attainment) {
        return attainment.flips().stream().map(flip -> flip.input().toString()).toList();
    }

    private static Figure figure(String digits) {
        return Figure.of(Decimal.parse(digits));
    }

    private static Attainment attainment(
            IndicatorKind kind, String promise, String base, String rule, String figures, int asOf) {
        var reading = SmallPlan.reading(
                        Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule))
                .withMilestones(Notation.milestones(promise));
        return PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(kind), reading))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(asOf))
                .attainments()
                .get(0);
    }
}
