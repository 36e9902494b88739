package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {
    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE, false, false, false",
        "PERCENT_CHANGE, true, true, false",
        "CHANGE, true, false, false",
        "PERCENT_CHANGE_PER_YEAR, true, true, true",
        "CHANGE_PER_YEAR, true, false, true"
    })
    void isRelativeInPercentAndPerYearAsItsKindSays(
            LevelKind kind, boolean relative, boolean inPercent, boolean perYear) {
        Level level = new Level(kind, Decimal.of(-2));
        assertThat(level.relative()).isEqualTo(relative);
        assertThat(level.inPercent()).isEqualTo(inPercent);
        assertThat(level.perYear()).isEqualTo(perYear);
    }

    @Test
    void isMadeFromPlainDigits() {
        assertThat(Level.percentChangePerYear("-2.50"))
                .isEqualTo(new Level(LevelKind.PERCENT_CHANGE_PER_YEAR, Decimal.parse("-2.5")));
        assertThat(Level.changePerYear("30")).isEqualTo(new Level(LevelKind.CHANGE_PER_YEAR, Decimal.of(30)));
        assertThatThrownBy(() -> Level.changePerYear("30%"))
                .hasMessage("Decimal '30%' must be plain digits, such as -12.5");
    }

    @Test
    void losesNoMoreThanEverythingInAYear() {
        assertThat(Level.percentChangePerYear("-100").number()).isEqualTo(Decimal.of(-100));
        assertThatThrownBy(() -> Level.percentChangePerYear("-100.01"))
                .hasMessage("Level PERCENT_CHANGE_PER_YEAR -100.01 must be at least -100");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERCENT_CHANGE_PER_YEAR")
    void mayOtherwiseBeAnyNumber(LevelKind kind) {
        assertThat(new Level(kind, Decimal.of(-101)).number()).isEqualTo(Decimal.of(-101));
    }

    @Test
    void isShownWithItsSignAndUnit() {
        assertThat(Level.absolute("10")).hasToString("10");
        assertThat(Level.percentChange("20")).hasToString("+20 %");
        assertThat(Level.change("-3")).hasToString("-3");
        assertThat(Level.percentChangePerYear("-2.5")).hasToString("-2.5 % a year");
        assertThat(Level.changePerYear("2")).hasToString("+2 a year");
    }
}
