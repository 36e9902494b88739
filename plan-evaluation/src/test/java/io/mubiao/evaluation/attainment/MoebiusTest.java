package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MoebiusTest {
    @Property
    void findsTheZeroOfALine(
            @ForAll @IntRange(min = -50, max = 50) int slope, @ForAll @IntRange(min = -50, max = 50) int zero) {
        Assume.that(slope != 0);
        assertThat(zero(x -> x.minus(Figure.of(zero)).times(Figure.of(slope)))).contains(Figure.of(zero));
    }

    @Property
    void findsTheZeroBesideAPole(
            @ForAll @IntRange(min = 1, max = 50) int k,
            @ForAll @IntRange(min = -50, max = 50) int zero,
            @ForAll @IntRange(min = -50, max = 0) int pole) {
        Assume.that(zero != pole);
        assertThat(zero(x -> Figure.of(k).times(x.minus(Figure.of(zero))).over(x.minus(Figure.of(pole)))))
                .contains(Figure.of(zero));
    }

    @Test
    void aConstantAndAPlainFractionMeetZeroNowhere() {
        assertThat(zero(x -> Figure.of(7))).isEmpty();
        assertThat(zero(x -> Figure.of(0))).isEmpty();
        assertThat(zero(x -> Figure.of(7).over(x))).isEmpty();
    }

    private static Optional<Figure> zero(UnaryOperator<Figure> function) {
        List<Figure> x = Stream.of(1, 2, 3).map(Figure::of).toList();
        return Moebius.zero(x, x.stream().map(function).toList());
    }
}
