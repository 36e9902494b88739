package io.mubiao.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "9, 9",
        "0.05836575, 0.05837",
        "-2.5, -2.5",
        "1234.5, 1234",
        "91172.4, 91172",
        "99999.7, 100000",
        "9007199254740992, 9.007E+15",
        "1e300, 1E+300",
        "0.00000123456, 0.000001235",
        "1.64412704932487e-17, 1.644E-17",
        "Infinity, ∞",
        "-Infinity, -∞",
        "NaN, NaN"
    })
    void fourDigitsAreShownAndNoMoreThanAreNeeded(double number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 95 %", "0.683700662589471, 68.37 %", "0, 0 %", "1, 100 %"})
    void sharesAreShownPerCent(double share, String text) {
        assertThat(NumberText.percent(share)).isEqualTo(text);
    }
}
