package io.mubiao.evaluation.accountability;

/** What a clause leaves open. */
public enum PlanGapKind {
    /** A clause names no lead. */
    NO_LEAD,
    /** Several lead, and the clause does not say that each does so for its own part (分别). */
    LEADS_NOT_DIVIDED,
    /** A list of parties is left open (等). */
    OPEN_LIST,
    /** Whoever implements is a collective only, and no unit by name. */
    ONLY_COLLECTIVES_IMPLEMENT,
    /** A target that no clause covers, or whose clause names nobody who leads, implements or is responsible. */
    NOBODY_ACTS,
    /** Sentences under different leads that may mean the same work. Whether they do is for the reader to decide. */
    POSSIBLE_DUPLICATE
}
