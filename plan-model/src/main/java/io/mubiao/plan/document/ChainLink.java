package io.mubiao.plan.document;

import io.mubiao.plan.document.clause.ClauseLink;
import io.mubiao.plan.value.Citation;
import java.util.Optional;

/**
 * A link of a clause, before its parties are organisations.
 *
 * @param link the link
 * @param rule the words elsewhere in the document that give it, if the clause does not write it
 */
record ChainLink(ClauseLink link, Optional<Citation> rule) {}
