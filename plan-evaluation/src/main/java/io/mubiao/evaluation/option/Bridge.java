package io.mubiao.evaluation.option;

import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * A way from one counting basis to another: figures of the first, times a factor, stand for figures of the second where
 * these are missing. Of a ratio it carries the value alone, since nobody says which of its terms the factor belongs to.
 *
 * @param indicator of what
 * @param from the basis of the figures that are there
 * @param to the basis of the figures that are needed, another one
 * @param factor greater than 0
 * @param source who says so; not blank
 */
public record Bridge(IndicatorId indicator, BasisId from, BasisId to, Decimal factor, String source)
        implements Serializable {
    public Bridge {
        String name = name(indicator, from, to);
        if (from.equals(to)) {
            throw new IllegalArgumentException(name + " must lead to another basis");
        }
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException(name + " must have a factor greater than 0, and has " + factor);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(name + " must name its source");
        }
    }

    /** What to call it in a message, for example {@code Bridge of 'accidents' from 'until-2015' to 'from-2016'}. */
    public String name() {
        return name(indicator, from, to);
    }

    private static String name(IndicatorId indicator, BasisId from, BasisId to) {
        return "Bridge of '" + indicator + "' from '" + from + "' to '" + to + "'";
    }

    /** For example {@code Bridge of 'accidents' from 'until-2015' to 'from-2016' × 0.8}. */
    @Override
    public String toString() {
        return name() + " × " + factor;
    }
}
