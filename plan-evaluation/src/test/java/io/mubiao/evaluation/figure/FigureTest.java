package io.mubiao.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource({"0,0", "20.50,20.5", "-0.10,-0.1", "100,100", "-0,0"})
    void printsAsTheDecimalItIs(String decimal, String printed) {
        assertThat(figure(decimal)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"200,3,200/3", "-200,3,-200/3", "200,-3,-200/3", "-200,-3,200/3", "4,-6,-2/3", "1,8,0.125", "6,-3,-2"})
    void printsAsAFractionInLowestTermsWhereItIsNoDecimal(long numerator, long denominator, String printed) {
        assertThat(Figure.of(numerator).over(Figure.of(denominator))).hasToString(printed);
    }

    @Test
    void isTheSameNumberHoweverItWasMade() {
        Figure third = Figure.of(1).over(Figure.of(3));
        Figure sameThird = Figure.of(-2).over(Figure.of(-6));
        assertThat(third.plus(third).plus(third)).isEqualTo(Figure.of(1)).isEqualTo(figure("1.000"));
        assertThat(sameThird).isEqualTo(third).hasSameHashCodeAs(third);
    }

    @Test
    void isExactWhereBinaryNumbersAreNot() {
        assertThat(figure("0.1").plus(figure("0.2"))).isEqualTo(figure("0.3"));
        assertThat(figure("0.1").times(figure("3")).minus(figure("0.3")).signum())
                .isZero();
    }

    @Test
    void isADecimalOnlyIfItIsOneWithinTheLimits() {
        assertThat(Figure.of(1).over(Figure.of(8)).decimal()).contains(Decimal.parse("0.125"));
        assertThat(Figure.of(1).over(Figure.of(3)).decimal()).isEmpty();
        Figure large = figure("9".repeat(100));
        assertThat(large.decimal()).isPresent();
        assertThat(large.times(large).decimal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,3,5,0.66667", "-2,3,1,-0.7", "25,10,1,2", "35,10,1,4", "1,4,5,0.25", "0,7,5,0"})
    void roundsHalfToEvenWhenAsked(long numerator, long denominator, int digits, BigDecimal rounded) {
        assertThat(Figure.of(numerator).over(Figure.of(denominator)).rounded(digits))
                .isEqualTo(rounded);
    }

    @Test
    void doesNotDivideByZero() {
        assertThatThrownBy(() -> Figure.of(1).over(Figure.of(0))).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void isOrderedAsNumbersAre(
            @ForAll int a,
            @ForAll @IntRange(min = 1, max = 1000) int b,
            @ForAll int c,
            @ForAll @IntRange(min = 1, max = 1000) int d) {
        int order = BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
        Figure left = Figure.of(a).over(Figure.of(b));
        Figure right = Figure.of(c).over(Figure.of(d));
        assertThat(left.compareTo(right)).isEqualTo(order);
        assertThat(right.compareTo(left)).isEqualTo(-order);
        assertThat(left.minus(right).signum()).isEqualTo(order);
        assertThat(left.magnitude().compareTo(Figure.of(0))).isEqualTo(Math.abs(Integer.signum(a)));
    }

    private static Figure figure(String decimal) {
        return Figure.of(Decimal.parse(decimal));
    }
}
