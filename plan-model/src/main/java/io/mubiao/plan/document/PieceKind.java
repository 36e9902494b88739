package io.mubiao.plan.document;

/** What a piece of a document was read as. */
public enum PieceKind {
    /** The title. */
    TITLE,
    /** A numbered heading. */
    HEADING,
    /** A sentence that a clause covers. */
    MEASURE,
    /** A sentence that is a headline target. */
    TARGET,
    /** A responsibility clause. */
    CLAUSE,
    /** Text that no clause covers. */
    TEXT,
    /** What stands between pieces: line ends, spaces, a full stop behind a clause. */
    BETWEEN
}
