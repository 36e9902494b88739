package io.mubiao.evaluation.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.area.AreaId;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The level of one area against the levels of the areas right below it. */
@Value.Immutable
public abstract class CascadeStep implements Serializable {
    private static final long serialVersionUID = 1L;

    CascadeStep() {}

    /** The area. */
    public abstract AreaId parent();

    /** Its level; empty where the plan alone does not say it. */
    public abstract Optional<Figure> level();

    /** The levels of the areas right below it, as far as the plan alone says them, in the order of the tree. */
    public abstract ImmutableMap<AreaId, Figure> parts();

    /** The areas right below it that have no allocation, in the order of the tree. */
    public abstract ImmutableList<AreaId> missing();

    /** The sum of the parts; empty if the verdict is undetermined. */
    public abstract Optional<Figure> sum();

    /** Whether the parts make the whole. */
    public abstract CascadeVerdict verdict();

    /** Why no verdict can be given; present exactly if it is undetermined. */
    public abstract Optional<CascadeReason> reason();

    /** The sum of the parts less the level of the whole; empty if the verdict is undetermined. */
    public Optional<Figure> difference() {
        return sum().flatMap(sum -> level().map(sum::minus));
    }

    /** For example {@code 640100: 2 + 1 + 7 + 1 + 14 = 25, level 25: ADDS_UP}. */
    @Override
    public String toString() {
        String terms = parts().values().stream().map(Figure::toString).collect(Collectors.joining(" + "));
        return parent() + ": "
                + sum().map(sum -> terms + " = " + sum + ", level " + level().orElseThrow() + ": ")
                        .orElse("")
                + verdict()
                + reason().map(reason -> " " + reason).orElse("")
                + (missing().isEmpty() ? "" : " without " + missing());
    }
}
