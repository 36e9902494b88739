package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.Clause;

/** What stands under a heading: a sentence, or a clause that covers the sentences before it. */
sealed interface Block {
    /** Where it stands. */
    Span span();

    /** A sentence with its closing mark. */
    record Sentence(Span span) implements Block {}

    /** A bracket that must be a clause and was not understood: what stands before it is not covered by a later one. */
    record Unread(Span span) implements Block {}

    /**
     * A clause.
     *
     * @param clause what it says
     * @param links its links, and those that rules of the document give it
     */
    record Duty(Span span, Clause clause, ImmutableList<ChainLink> links) implements Block {}
}
