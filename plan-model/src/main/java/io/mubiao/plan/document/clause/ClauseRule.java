package io.mubiao.plan.document.clause;

import java.util.Optional;

/**
 * A rule that a document declares once for its clauses.
 *
 * @param start offset of its first character in the clause, or the sentence, that declares it
 * @param written its words
 * @param verb for the rule that the unit named first leads: 牵头单位 or 牵头部门; empty for a rule of the other kind
 * @param link for the rule that later clauses have a link that they do not write: that link
 */
public record ClauseRule(int start, String written, Optional<String> verb, Optional<ClauseLink> link) {}
