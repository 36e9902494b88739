package io.mubiao.plan.responsibility;

/** Whether a name means one unit. */
public enum OrganisationKind {
    /** One organisation. */
    UNIT,
    /** A kind of organisations, such as 各市、县（区）人民政府; who belongs to it is not part of the plan. */
    COLLECTIVE
}
