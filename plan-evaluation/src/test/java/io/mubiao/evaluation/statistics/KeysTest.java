package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Keys compare as exact numbers do. */
class KeysTest {
    @Property(tries = 2000)
    void theyCompareExactly(
            @ForAll("numbers") double x0,
            @ForAll("numbers") double y0,
            @ForAll("numbers") double x1,
            @ForAll("numbers") double y1,
            @ForAll("numbers") double theta) {
        assertCompared(x0, y0, x1, y1, theta);
        // The slope between the two, and its neighbours: the keys are equal or next to it.
        double slope = (y1 - y0) / (x1 - x0);
        if (slope == 0) {
            assertCompared(x0, y0, x1, y1, slope);
        } else if (Double.isFinite(slope) && Math.abs(slope) > 1e-100) {
            assertCompared(x0, y0, x1, y1, slope);
            assertCompared(x0, y0, x1, y1, Math.nextUp(slope));
            assertCompared(x0, y0, x1, y1, Math.nextDown(slope));
        }
    }

    @Test
    void halfWayBetweenTwoDoublesTheRestDecides() {
        double ulp = Math.ulp(1.0);
        assertCompared(1, 1 + ulp, -1, 1 + ulp, ulp / 2);
        assertCompared(1 + ulp, 1, 1, 1, -ulp / 2);
        assertCompared(1 - ulp, 1, 1, 1, ulp / 4);
        assertCompared(-1 - ulp, 1, -1, 1, ulp / 4);
        assertCompared(3, 2, 3 - 2 * ulp, 2, ulp / 2);
    }

    private static void assertCompared(double x0, double y0, double x1, double y1, double theta) {
        Keys keys = Keys.of(new double[] {x0, x1}, new double[] {y0, y1}, theta);
        assertThat(Integer.signum(keys.compare(0, 1)))
                .as("(%s, %s) and (%s, %s) at %s", x0, y0, x1, y1, theta)
                .isEqualTo(key(x0, y0, theta).compareTo(key(x1, y1, theta)));
    }

    private static BigDecimal key(double x, double y, double theta) {
        return new BigDecimal(y).subtract(new BigDecimal(theta).multiply(new BigDecimal(x)));
    }

    /** Small whole numbers, years, decimals, and any doubles that are not too far apart. */
    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 5).map(i -> (double) i),
                Arbitraries.integers().between(1900, 2100).map(i -> (double) i),
                Arbitraries.integers().between(-500, 500).map(i -> i / 100.0),
                Arbitraries.integers().between(-60, 60).map(i -> 1 + Math.scalb(1.0, i)),
                Arbitraries.doubles().between(-1, 1).map(d -> Math.abs(d) < 1e-100 ? 0 : d));
    }
}
