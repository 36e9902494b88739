package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.Clause;
import io.mubiao.plan.value.Citation;

/** What stands under a heading: a sentence, or a clause that covers the sentences before it. */
sealed interface Block {
    /** Where it stands. */
    Span span();

    /** A sentence with its closing mark. */
    record Sentence(Span span) implements Block {}

    /** A bracket that must be a clause and was not understood: what stands before it is not covered by a later one. */
    record Unread(Span span) implements Block {}

    /**
     * A clause. All that is said of it shares its one citation: a clause may be long, and there may be much to say of it.
     *
     * @param citation its words, as the document has them
     * @param clause what it says
     * @param links its links, and those that rules of the document give it
     */
    record Duty(Citation citation, Clause clause, ImmutableList<ChainLink> links) implements Block {
        @Override
        public Span span() {
            return new Span(citation.start(), citation.end());
        }
    }
}
