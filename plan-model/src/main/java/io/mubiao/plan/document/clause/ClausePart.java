package io.mubiao.plan.document.clause;

/**
 * A part of a clause. The parts of a clause, one after the other, are the clause.
 *
 * @param kind what it is
 * @param start offset of its first character in the clause
 * @param written its characters
 */
public record ClausePart(ClausePartKind kind, int start, String written) {
    /** Offset after the last character. */
    public int end() {
        return start + written.length();
    }
}
