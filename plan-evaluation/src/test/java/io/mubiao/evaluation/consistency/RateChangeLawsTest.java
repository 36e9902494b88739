package io.mubiao.evaluation.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every change of a rate. */
class RateChangeLawsTest {
    private static final Figure ZERO = Figure.of(0);

    @Property
    void thePartsSumToTheChange(@ForAll("changes") RateChange change) {
        assertThat(change.dueToNumerator().plus(change.dueToDenominator())).isEqualTo(change.change());
    }

    @Property
    void theFactorsMultiplyToThatOfTheRate(@ForAll("changes") RateChange change) {
        assertThat(change.numeratorFactor()
                        .map(factor -> change.rate0().times(factor).over(change.denominatorFactor()))
                        .orElse(change.rate1()))
                .isEqualTo(change.rate1());
        assertThat(change.numeratorFactor().isEmpty())
                .isEqualTo(change.numerator0().signum() == 0);
    }

    @Property
    void theOtherWayRoundEveryPartIsTheOpposite(@ForAll("changes") RateChange change) {
        RateChange back = RateChange.between(
                change.numerator1(),
                change.denominator1(),
                change.numerator0(),
                change.denominator0(),
                change.factor());
        assertThat(back.change()).isEqualTo(ZERO.minus(change.change()));
        assertThat(back.dueToNumerator()).isEqualTo(ZERO.minus(change.dueToNumerator()));
        assertThat(back.dueToDenominator()).isEqualTo(ZERO.minus(change.dueToDenominator()));
    }

    @Property
    void whatDidNotChangeMovedNothing(@ForAll("changes") RateChange change) {
        RateChange sameDenominator = RateChange.between(
                change.numerator0(),
                change.denominator0(),
                change.numerator1(),
                change.denominator0(),
                change.factor());
        RateChange sameNumerator = RateChange.between(
                change.numerator0(),
                change.denominator0(),
                change.numerator0(),
                change.denominator1(),
                change.factor());
        assertThat(sameDenominator.dueToDenominator()).isEqualTo(ZERO);
        assertThat(sameDenominator.dueToNumerator()).isEqualTo(sameDenominator.change());
        assertThat(sameNumerator.dueToNumerator()).isEqualTo(ZERO);
        assertThat(sameNumerator.dueToDenominator()).isEqualTo(sameNumerator.change());
    }

    @Property
    void eachPartHasTheDirectionOfItsTerm(@ForAll("changes") RateChange change) {
        assertThat(change.dueToNumerator().signum())
                .isEqualTo(change.numerator1().compareTo(change.numerator0()));
        if (change.numerator0().plus(change.numerator1()).signum() > 0) {
            assertThat(change.dueToDenominator().signum())
                    .isEqualTo(change.denominator0().compareTo(change.denominator1()));
        }
    }

    @Property
    void noPartHangsOnTheUnits(@ForAll("changes") RateChange change, @ForAll("positive") Figure scale) {
        RateChange bothTerms = RateChange.between(
                change.numerator0().times(scale),
                change.denominator0().times(scale),
                change.numerator1().times(scale),
                change.denominator1().times(scale),
                change.factor());
        RateChange numerators = RateChange.between(
                change.numerator0().times(scale),
                change.denominator0(),
                change.numerator1().times(scale),
                change.denominator1(),
                change.factor().over(scale));
        for (RateChange scaled : new RateChange[] {bothTerms, numerators}) {
            assertThat(scaled.dueToNumerator()).isEqualTo(change.dueToNumerator());
            assertThat(scaled.dueToDenominator()).isEqualTo(change.dueToDenominator());
            assertThat(scaled.numeratorFactor()).isEqualTo(change.numeratorFactor());
            assertThat(scaled.denominatorFactor()).isEqualTo(change.denominatorFactor());
        }
    }

    @Property
    void aLargerFactorScalesEveryPart(@ForAll("changes") RateChange change, @ForAll("positive") Figure scale) {
        RateChange scaled = RateChange.between(
                change.numerator0(),
                change.denominator0(),
                change.numerator1(),
                change.denominator1(),
                change.factor().times(scale));
        assertThat(scaled.dueToNumerator()).isEqualTo(change.dueToNumerator().times(scale));
        assertThat(scaled.dueToDenominator())
                .isEqualTo(change.dueToDenominator().times(scale));
    }

    @Property
    void theNumeratorsPartIsTheSumOfWhatItsOwnPartsDid(
            @ForAll("changes") RateChange change, @ForAll("terms") Figure more0, @ForAll("terms") Figure more1) {
        RateChange other =
                RateChange.between(more0, change.denominator0(), more1, change.denominator1(), change.factor());
        RateChange together = RateChange.between(
                change.numerator0().plus(more0),
                change.denominator0(),
                change.numerator1().plus(more1),
                change.denominator1(),
                change.factor());
        assertThat(together.dueToNumerator()).isEqualTo(change.dueToNumerator().plus(other.dueToNumerator()));
        assertThat(together.dueToDenominator())
                .isEqualTo(change.dueToDenominator().plus(other.dueToDenominator()));
    }

    @Provide
    Arbitrary<RateChange> changes() {
        return Combinators.combine(terms(), positive(), terms(), positive(), positive())
                .as(RateChange::between);
    }

    @Provide
    Arbitrary<Figure> terms() {
        return figures(BigDecimal.ZERO);
    }

    @Provide
    Arbitrary<Figure> positive() {
        return figures(new BigDecimal("0.001"));
    }

    private static Arbitrary<Figure> figures(BigDecimal least) {
        return Arbitraries.bigDecimals()
                .between(least, new BigDecimal("1000000"))
                .ofScale(3)
                .map(number -> Figure.of(new Decimal(number)));
    }
}
