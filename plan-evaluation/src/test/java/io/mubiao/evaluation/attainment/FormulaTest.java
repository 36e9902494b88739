package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    @ParameterizedTest
    @CsvSource({
        "360,360",
        "0.058,0.058",
        "88.109569335,88.109569335",
        "88.1095693359,88.1095693359 ≈ 88.11",
        "-0.1234567891,-0.1234567891 ≈ -0.12346",
        "1234567890123,1234567890123",
        "200/3,200/3 ≈ 66.667",
        "370370367037/3,370370367037/3 ≈ 123460000000",
        "3703703670370/3,3703703670370/3 ≈ 1.2346E+12"
    })
    void tellsALongNumberRoughlyToo(String number, String result) {
        assertThat(Formula.result(figure(number))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<= 90       | 88   | 88 ≤ 90",
                "<= 90       | 91   | 91 > 90",
                "< 90        | 88   | 88 < 90",
                "< 90        | 90   | 90 ≥ 90",
                ">= 90       | 91   | 91 ≥ 90",
                ">= 90       | 89   | 89 < 90",
                "> 90        | 91   | 91 > 90",
                "> 90        | 90   | 90 ≤ 90",
                "90 .. 110   | 90   | 90 ≤ 90 ≤ 110",
                "90 .. 110   | 89   | 89 < 90",
                "90 .. 110   | 111  | 111 > 110",
                "90 <..< 110 | 91   | 90 < 91 < 110",
                "90 <..< 110 | 90   | 90 ≤ 90",
                "90 <..< 110 | 110  | 110 ≥ 110",
                "= 90        | 90   | 90 = 90",
                "= 90        | 91   | 91 ≠ 90",
                "<= 90       | 10/3 | 10/3 (≈ 3.3333) ≤ 90"
            })
    void comparesAFigureWithTheBoundThatItBreaks(String promise, String figure, String comparison) {
        Bounds bounds = Bounds.of(Notation.requirement(promise), Optional.empty(), 0);

        assertThat(Formula.comparison(figure(figure), bounds)).isEqualTo(comparison);
    }

    @ParameterizedTest
    @CsvSource({"119,119^2 < 100^1 × 144^1", "120,120^2 = 100^1 × 144^1", "121,121^2 > 100^1 × 144^1"})
    void comparesPowersInsteadOfRoots(String figure, String powers) {
        Bounds level = Bounds.of(Notation.requirement(">= 144"), Optional.empty(), 0);
        Way way = new Way(figure("100"), 1, 2, level);

        assertThat(Formula.powers(figure(figure), way, figure("144"))).isEqualTo(powers);
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,100,0 / 5 × 100",
        "1 2,5,1,(1 + 2) / 5",
        "-1,1/3,1,(-1) / (1/3)",
        "-1 -2,4 6,100,(-1 + (-2)) / (4 + 6) × 100"
    })
    void putsWhatIsNoPlainNumberInBrackets(String numerators, String denominators, String factor, String ratio) {
        assertThat(Formula.ratio(figures(numerators), figures(denominators), Decimal.parse(factor)))
                .isEqualTo(ratio);
    }

    @Test
    void addsUpOnlyWhatComesToTheTotal() {
        assertThat(Formula.addends(figures("1 2"), figure("3"))).isEqualTo(figures("1 2"));
        assertThat(Formula.addends(figures("1 2"), figure("2"))).isEqualTo(figures("2"));
        assertThat(Formula.addends(List.of(), figure("0"))).isEqualTo(figures("0"));
    }

    private static List<Figure> figures(String numbers) {
        return Stream.of(numbers.split(" ", -1)).map(FormulaTest::figure).toList();
    }

    private static Figure figure(String number) {
        String[] parts = number.split("/", -1);
        Figure whole = Figure.of(Decimal.parse(parts[0]));
        return parts.length == 1 ? whole : whole.over(Figure.of(Decimal.parse(parts[1])));
    }
}
