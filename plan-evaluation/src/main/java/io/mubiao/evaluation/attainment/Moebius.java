package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Where a function k·(x − z)/(x − w), or a straight line, is 0, from three of its points. The margin between a figure and
 * its level is such a function of every single input: a straight line of a value or a numerator, and one with a pole of a
 * denominator.
 */
final class Moebius {
    private Moebius() {}

    /**
     * The zero z.
     *
     * @param x three different places
     * @param y the values there
     * @return empty if there is none: the function is constant, or meets 0 nowhere
     */
    static Optional<Figure> zero(List<Figure> x, List<Figure> y) {
        Figure slope01 = y.get(1).minus(y.get(0)).over(x.get(1).minus(x.get(0)));
        Figure slope12 = y.get(2).minus(y.get(1)).over(x.get(2).minus(x.get(1)));
        if (slope01.equals(slope12)) {
            return slope01.signum() == 0
                    ? Optional.empty()
                    : Optional.of(x.get(0).minus(y.get(0).over(slope01)));
        }
        // y(x − w) = k(x − z): w·y + k·x − q = x·y with q = k·z, less its first equation.
        Figure pole = x.get(2)
                .times(y.get(2))
                .minus(x.get(1).times(y.get(1)))
                .over(x.get(2).minus(x.get(1)))
                .minus(x.get(1)
                        .times(y.get(1))
                        .minus(x.get(0).times(y.get(0)))
                        .over(x.get(1).minus(x.get(0))))
                .over(slope12.minus(slope01));
        Figure k = x.get(1)
                .times(y.get(1))
                .minus(x.get(0).times(y.get(0)))
                .over(x.get(1).minus(x.get(0)))
                .minus(pole.times(slope01));
        Figure q = pole.times(y.get(0)).plus(k.times(x.get(0))).minus(x.get(0).times(y.get(0)));
        return k.signum() == 0 ? Optional.empty() : Optional.of(q.over(k));
    }
}
