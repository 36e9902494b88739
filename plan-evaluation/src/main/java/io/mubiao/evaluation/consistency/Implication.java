package io.mubiao.evaluation.consistency;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What two targets together say of a quantity that neither names: 10 % fewer deaths and 36.8 % fewer deaths per unit of
 * GDP, each met exactly, are a GDP of 0.9 / 0.632 times its base.
 */
@Value.Immutable
public abstract class Implication implements Serializable {
    private static final long serialVersionUID = 1L;

    Implication() {}

    /** The target that comes first in the plan. */
    public abstract TiedTarget first();

    /** The other target. */
    public abstract TiedTarget second();

    /** The indicator that both are made of. */
    public abstract IndicatorId shared();

    /** The identity that ties them: {@code deaths per GDP = deaths / GDP}. */
    public abstract Text identity();

    /** The quantity that they say something of, or a quotient of two: {@code GDP}. */
    public abstract Text quantity();

    /** The unit of an implied {@link ImplicationKind#LEVEL}; empty for a factor. */
    public abstract Optional<Unit> unit();

    /** Whether the implied figure is a factor or a level. */
    public abstract ImplicationKind kind();

    /** The figure of the quantity at which both limits are met exactly. */
    public abstract Figure implied();

    /**
     * Whether the implied figure is exact. It is where the figures of every ratio are single years or pooled (sum of
     * numerators over sum of denominators); the mean of annual ratios is not the ratio of the means, and then it is an
     * approximation.
     */
    public abstract boolean exact();

    /** The years that a {@link ImplicationKind#FACTOR} starts from; empty for a level. */
    public abstract Optional<YearRange> baseYears();

    /** The years that it is for. */
    public abstract YearRange years();

    /** Which target asks for more on either side of the implied figure; empty unless both bound from the same side. */
    public abstract Optional<Stricter> stricter();

    /**
     * How the quantity must stand to the implied figure for both targets to be attainable together; empty unless they
     * bound from opposite sides.
     */
    public abstract Optional<Comparison> compatible();

    /** The implication in sentences; a figure that had to be rounded carries ≈. */
    public String toText(Language language) {
        return language == Language.ENGLISH ? ImplicationText.english(this) : ImplicationText.chinese(this);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
