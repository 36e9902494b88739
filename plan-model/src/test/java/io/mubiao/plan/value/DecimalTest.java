package io.mubiao.plan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static final String MIN = "-1000000000000000000000000000000000000000000000000000000000000";
    private static final String MAX = "1000000000000000000000000000000000000000000000000000000000000";

    @Property
    void readsBackWhatItPrints(@ForAll @BigRange(min = MIN, max = MAX) @Scale(20) BigDecimal number) {
        Decimal decimal = new Decimal(number);
        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal);
    }

    @Property
    void printsPlainDigitsWithoutTrailingZeros(@ForAll @BigRange(min = MIN, max = MAX) @Scale(20) BigDecimal number) {
        assertThat(new Decimal(number).toString()).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
    }

    @Property
    void mindsNoScaleInEquality(
            @ForAll @BigRange(min = MIN, max = MAX) @Scale(20) BigDecimal number,
            @ForAll @IntRange(max = 60) int zeros) {
        Decimal padded = new Decimal(number.setScale(20 + zeros));
        assertThat(padded).isEqualTo(new Decimal(number)).hasSameHashCodeAs(new Decimal(number));
    }

    @Property
    void ordersAsBigDecimalDoes(
            @ForAll @BigRange(min = "-2", max = "2") @Scale(3) BigDecimal a,
            @ForAll @BigRange(min = "-2", max = "2") @Scale(3) BigDecimal b) {
        assertThat(Integer.signum(new Decimal(a).compareTo(new Decimal(b)))).isEqualTo(Integer.signum(a.compareTo(b)));
        assertThat(new Decimal(a).equals(new Decimal(b))).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void keepsEveryWholeNumber(@ForAll long number) {
        Decimal decimal = Decimal.of(number);
        assertThat(decimal).hasToString(Long.toString(number));
        assertThat(decimal.whole()).isTrue();
        assertThat(decimal.signum()).isEqualTo(Long.signum(number));
    }

    @Test
    void isWholeOnlyWithoutFraction() {
        assertThat(Decimal.parse("20.00").whole()).isTrue();
        assertThat(Decimal.parse("20.01").whole()).isFalse();
    }

    @Test
    void knowsNoNegativeZero() {
        assertThat(Decimal.parse("-0.00")).isEqualTo(Decimal.of(0)).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "+1", "1e3", "1E3", ".5", "5.", "1,000", "--1", "-", "NaN", "０", "一", "0x1F"})
    void refusesWhatIsNotPlainDigits(String text) {
        assertThatThrownBy(() -> Decimal.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Decimal '" + text + "' must be plain digits, such as -12.5");
    }

    @Test
    void takesAHundredDigitsOnEitherSideOfThePoint() {
        String most = "-" + "9".repeat(100) + "." + "9".repeat(100);
        assertThat(Decimal.parse(most)).hasToString(most);
        assertThat(Decimal.parse("0." + "0".repeat(99) + "1").value())
                .isEqualByComparingTo(BigDecimal.ONE.movePointLeft(100));
    }

    @Test
    void refusesMoreThanAHundredDigitsOnOneSide() {
        for (BigDecimal wrong : new BigDecimal[] {
            BigDecimal.TEN.pow(100), BigDecimal.ONE.movePointLeft(101), new BigDecimal("1E+2147483647")
        }) {
            assertThatThrownBy(() -> new Decimal(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Decimal " + wrong
                            + " must have at most 100 digits before and 100 digits after the decimal point");
        }
        assertThatThrownBy(() -> Decimal.parse("1" + "0".repeat(100))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.parse("0".repeat(203))).isInstanceOf(IllegalArgumentException.class);
    }
}
