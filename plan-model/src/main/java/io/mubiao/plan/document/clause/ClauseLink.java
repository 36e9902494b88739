package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Role;
import java.util.Optional;

/**
 * Parties and what they do, before the parties are known as organisations.
 *
 * @param written the segment as written
 * @param roles what they do, in the order of the verb
 * @param mode how they share it
 * @param parties who, at least one
 * @param openList the words that leave the list open, such as 等部门
 * @param verb the verb with its adverbs, or the label without its colon
 */
public record ClauseLink(
        String written,
        ImmutableList<Role> roles,
        Mode mode,
        ImmutableList<ClauseParty> parties,
        Optional<String> openList,
        String verb) {}
