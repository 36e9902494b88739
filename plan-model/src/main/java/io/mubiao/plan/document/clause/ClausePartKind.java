package io.mubiao.plan.document.clause;

/** What a part of a clause is. */
public enum ClausePartKind {
    /** The opening or the closing bracket, with the spaces and the full stop inside it. */
    BRACKET,
    /** What parts two segments. */
    SEPARATOR,
    /** Parties and their verb, or a label and its parties. */
    LINK,
    /** A deadline. */
    DEADLINE,
    /** 约束性 or 预期性: how binding the targets before it are. */
    NATURE,
    /** A rule for later clauses. */
    RULE,
    /** A segment that the grammar does not know. */
    UNKNOWN
}
