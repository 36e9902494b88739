package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputDomainTest {
    private static final String HUNDRED_PLACES = "0." + "0".repeat(99);

    @ParameterizedTest
    @CsvSource({"0,1,0.5", "0.1,0.2,0.15", "-2,-1,-1.5", "-1,3,1", "2.5,-,3", "3,-,4", "-,-5,-6", "-,-5.5,-6"})
    void hasADecimalBetweenTwoFigures(String from, String to, String between) {
        assertThat(between(from, to)).contains(Figure.of(Decimal.parse(between)));
    }

    @ParameterizedTest
    @CsvSource({"2,true", "1,false"})
    void looksForOneOfAHundredPlaces(String to, boolean found) {
        Optional<Figure> last = Optional.of(Figure.of(Decimal.parse(HUNDRED_PLACES + 1)));

        assertThat(between("0", HUNDRED_PLACES + to)).isEqualTo(last.filter(figure -> found));
    }

    private static Optional<Figure> between(String from, String to) {
        return InputDomain.between(figure(from), figure(to));
    }

    private static Optional<Figure> figure(String number) {
        return Optional.of(number)
                .filter(text -> !text.equals(Notation.NOTHING))
                .map(Decimal::parse)
                .map(Figure::of);
    }
}
