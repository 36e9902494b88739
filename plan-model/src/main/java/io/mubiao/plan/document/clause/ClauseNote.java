package io.mubiao.plan.document.clause;

import io.mubiao.plan.document.diagnostic.DiagnosticRule;

/**
 * What there is to say of a part of a clause, before its place in a document is known.
 *
 * @param rule what the part fails, or how it was understood
 * @param start offset of its first character in the clause
 * @param written the part
 * @param done what was done with it
 */
public record ClauseNote(DiagnosticRule rule, int start, String written, String done) {}
