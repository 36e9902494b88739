package io.mubiao.catalog;

import com.google.common.collect.ImmutableSet;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.PlanProvider;

/** Offers the plans of this jar to {@link PlanCatalog}. */
public final class BuiltInPlans implements PlanProvider {
    /** Made by {@link java.util.ServiceLoader}. */
    public BuiltInPlans() {}

    @Override
    public ImmutableSet<PlanId> ids() {
        return ImmutableSet.of(PlanCatalog.NINGXIA_WORK_SAFETY);
    }

    @Override
    public Plan load(PlanId id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("Plan '" + id + "' must be one of " + ids());
        }
        return PlanCatalog.ningxiaWorkSafety();
    }
}
