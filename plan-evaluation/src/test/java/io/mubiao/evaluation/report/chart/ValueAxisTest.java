package io.mubiao.evaluation.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes do not lie. */
class ValueAxisTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "360 412          | 0 500 100",
                "0                | 0 1 0.2",
                "0.058 0.036      | 0 0.06 0.02",
                "7                | 0 8 2",
                "-5 20            | -5 20 5",
                "-30 -10          | -30 0 10",
                "1000000 1000001  | 0 1500000 500000",
            })
    void beginsAtZeroAndEndsAtARoundNumber(String values, String axis) {
        assertThat(text(ValueAxis.fromZero(numbers(values)))).isEqualTo(axis);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 1010        | 1000 1010 2   | false",
                "1000 1200        | 0 1200 500    | true",
                "5                | 0 5 1         | true",
            })
    void anAmountThatHardlyChangesMayBeginElsewhere(String values, String axis, boolean zero) {
        ValueAxis free = ValueAxis.free(numbers(values));
        assertThat(free.beginsAtZero()).isEqualTo(zero);
        assertThat(free.from()).isEqualTo(numbers(axis).get(0));
    }

    @Property
    void everyValueHasItsPlace(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1e9, max = 1e9) Double> values) {
        for (ValueAxis axis : List.of(ValueAxis.fromZero(values), ValueAxis.free(values))) {
            assertThat(values).allSatisfy(value -> assertThat(axis.share(value)).isBetween(-1e-9, 1 + 1e-9));
            assertThat(axis.ticks()).hasSizeBetween(2, 9);
            assertThat(axis.ticks().get(0)).isCloseTo(axis.from(), within(1e-6 * axis.step()));
            assertThat(axis.share(axis.ticks().get(axis.ticks().size() - 1))).isCloseTo(1, within(1e-6));
        }
        assertThat(ValueAxis.fromZero(values).share(0)).isBetween(0.0, 1.0);
    }

    private static List<Double> numbers(String values) {
        return Stream.of(values.split(" ", -1)).map(Double::valueOf).toList();
    }

    private static String text(ValueAxis axis) {
        return Svg.number(axis.from()) + " " + Svg.number(axis.to()) + " " + Svg.number(axis.step());
    }
}
