package io.mubiao.plan;

/** What a note is about. */
public enum NoteKind {
    /** A slip of the official text, which stays as written. */
    SLIP,
    /** The same duty, or the same sentence, in several places. */
    REPEATED_DUTY,
    /** One thing under two names. */
    DOUBLE_NAME,
    /** A number that is part of a name and promises nothing. */
    NUMBER_IN_NAME
}
