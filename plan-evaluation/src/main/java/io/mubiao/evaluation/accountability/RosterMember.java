package io.mubiao.evaluation.accountability;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.responsibility.OrganisationId;
import java.io.Serializable;

/** Who belongs to a collective, by a roster. */
public sealed interface RosterMember extends Serializable {
    /** The collective of the plan. */
    OrganisationId collective();

    /**
     * A unit that the plan names elsewhere too.
     *
     * @param collective the collective of the plan
     * @param organisation the unit, by its id in the plan
     */
    record Unit(OrganisationId collective, OrganisationId organisation) implements RosterMember {}

    /**
     * What the collective has in an area, such as its government. It answers for the verdicts on that area alone, and never
     * for that on a larger one.
     *
     * @param collective the collective of the plan
     * @param area the area
     */
    record InArea(OrganisationId collective, AreaId area) implements RosterMember {}
}
