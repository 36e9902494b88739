package io.mubiao.evaluation.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateChangeTest {
    private static final Indicator RATIO = SmallPlan.indicator(IndicatorKind.RATIO);
    private static final Indicator WITH_BASES = RATIO.withCountingBases(BasisId.of("old"), BasisId.of("new"));

    static List<List<String>> cases() {
        return CaseFile.lines("rate-change-cases.csv", 14);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsWorkedOutByHand(List<String> f) {
        RateChange found = RateChange.between(
                figure(f.get(1)), figure(f.get(2)), figure(f.get(3)), figure(f.get(4)), figure(f.get(5)));
        assertThat(List.of(
                        found.rate0().toString(),
                        found.rate1().toString(),
                        found.change().toString(),
                        found.dueToNumerator().toString(),
                        found.dueToDenominator().toString(),
                        found.numeratorFactor().map(Figure::toString).orElse(Notation.NOTHING),
                        found.denominatorFactor().toString()))
                .isEqualTo(f.subList(6, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,1,denominator before 0",
        "4,-5,1,denominator after -5",
        "4,5,0,factor 0",
    })
    void refusesWhatCannotBeDividedBy(String before, String after, String factor, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RateChange.between(figure("1"), figure(before), figure("1"), figure(after), figure(factor)))
                .withMessage("Rate change " + named + " must be greater than 0");
    }

    @Test
    void takesTheTermsOfObservations() {
        RateChange change = RateChange.of(RATIO, observation("2015:20/400"), observation("2020:10/500"));
        assertThat(change)
                .isEqualTo(RateChange.between(
                        Figure.of(20), Figure.of(400), Figure.of(10), Figure.of(500), Figure.of(100)))
                .hasToString("5 -> 2: change -3 = -2.25 (numerator) + -0.75 (denominator)");
        assertThat(RateChange.of(RATIO, observation("2015:5.1=20/400"), observation("2020:10/500")))
                .isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({
        "2015:5,2020:10/500,for 2015 must have a numerator and a denominator",
        "2015:20/400,2020:2,for 2020 must have a numerator and a denominator",
        "2015:20/0,2020:10/500,for 2015 must have a denominator greater than 0",
        "2015:20/400,2020-H1:10/500,for 2020-H1 must be of a YEAR",
        "2020:20/400,2020:10/500,for 2020 must be later than 2020",
        "2015@old:20/400,2020@new:10/500,'for 2020 must be of the counting basis old, not new'",
        "2015@old:20/400,2020:10/500,'for 2020 must be of the counting basis old, not (none)'",
    })
    void refusesObservationsThatAreNotComparable(String base, String later, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(RATIO, observation(base), observation(later)))
                .withMessage("Observation of 'x' in 640000 " + named);
    }

    @Test
    void refusesObservationsOfSomethingElse() {
        Observation base = observation("2015:20/400");
        Observation later = observation("2020:10/500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(RATIO, base, later.withArea(AreaId.of("640100"))))
                .withMessage("Observation of 'x' in 640100 for 2020 must be of area 640000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(RATIO, base, later.withIndicator(IndicatorId.of("y"))))
                .withMessage("Observation of 'y' in 640000 for 2020 must be of 'x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(SmallPlan.indicator(IndicatorKind.COUNT), base, later))
                .withMessage("Indicator 'x' must be a ratio");
    }

    @Test
    void asksForTheBasisWhereTheIndicatorKnowsOfSeveral() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(WITH_BASES, observation("2017@new:20/400"), observation("2020:10/500")))
                .withMessage("Observation of 'x' in 640000 for 2020 must name its counting basis, one of [old, new]");
        assertThat(RateChange.of(WITH_BASES, observation("2017@new:20/400"), observation("2020@new:10/500"))
                        .change())
                .isEqualTo(Figure.of(-3));
    }

    @Test
    void takesTheBasisInForceFromAPlan() {
        Plan plan = SmallPlan.of(List.of(WITH_BASES), List.of());
        assertThat(RateChange.of(plan, observation("2017@new:20/400"), observation("2020:10/500"))
                        .change())
                .isEqualTo(Figure.of(-3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(plan, observation("2015:20/400"), observation("2020:10/500")))
                .withMessage("Observation of 'x' in 640000 for 2020 must be of the counting basis old, not new");
        Observation unknown = observation("2015:20/400").withIndicator(IndicatorId.of("y"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateChange.of(plan, unknown, unknown))
                .withMessage("Observation of 'y' in 640000 for 2015 must be of an indicator of plan 'small'");
    }

    private static Observation observation(String word) {
        return Objects.requireNonNull(Notation.observations(word).get(0));
    }

    private static Figure figure(String number) {
        String[] parts = number.split("/", -1);
        Figure numerator = Figure.of(Decimal.parse(parts[0]));
        return parts.length == 1 ? numerator : numerator.over(Figure.of(Decimal.parse(parts[1])));
    }
}
