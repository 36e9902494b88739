package io.mubiao.evaluation.event;

import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where, when and on which basis events were counted together. */
record Cell(AreaId area, Period period, @Nullable BasisId basis) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::area)
            .thenComparing(Cell::period)
            .thenComparing(Cell::basis, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Cell of(AreaId area, Period period, Optional<BasisId> basis) {
        return new Cell(area, period, basis.orElse(null));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
