package io.mubiao.plan.responsibility;

/**
 * What a party does for a provision. In official use the lead organises and coordinates and the others cooperate; where no
 * lead is named, each answers for its own duty.
 */
public enum Role {
    /** 牵头. */
    LEAD,
    /** 配合、参与. */
    COOPERATE,
    /** 落实. Never to be read as a lead. */
    IMPLEMENT,
    /** 督查督办. */
    SUPERVISE,
    /** 负责. */
    RESPONSIBLE,
    /** 指导. */
    GUIDE
}
