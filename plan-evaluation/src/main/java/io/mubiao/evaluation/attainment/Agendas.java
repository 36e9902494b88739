package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agendas of a plan in some areas under any options. The one that was asked for last is kept, since the same evaluation is
 * mostly asked for again; made anew it would be the same. Safe to share between threads.
 */
public final class Agendas implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Plan plan;
    private final @Nullable AreaTree tree;
    private final ImmutableList<AreaId> areas;
    private transient volatile @Nullable Last last;

    private record Last(Options options, Agenda agenda) {}

    private Agendas(Plan plan, @Nullable AreaTree tree, ImmutableList<AreaId> areas) {
        this.plan = plan;
        this.tree = tree;
        this.areas = areas;
    }

    /** The agendas of all targets of a plan in some areas. */
    public static Agendas of(Plan plan, Optional<AreaTree> tree, ImmutableList<AreaId> areas) {
        return new Agendas(plan, tree.orElse(null), areas);
    }

    /** The agenda under some options. */
    public Agenda under(Options options) {
        Last known = last;
        if (known == null || !known.options().equals(options)) {
            known = new Last(options, Agenda.of(plan, Optional.ofNullable(tree), areas, options));
            last = known;
        }
        return known.agenda();
    }

    public Plan plan() {
        return plan;
    }

    public Optional<AreaTree> tree() {
        return Optional.ofNullable(tree);
    }

    public ImmutableList<AreaId> areas() {
        return areas;
    }
}
