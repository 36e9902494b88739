package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.ProvisionId;
import java.io.Serializable;

/**
 * What a plan leaves open of who answers. It is a remark on the text, and no fault of anybody named in it.
 *
 * @param kind what is left open
 * @param provisions where: two for a possible duplicate, none for a target without a clause, else one
 * @param citations the words that show it: the clause; the target that nobody acts for; the two passages that are alike
 * @param organisations whom it concerns, in order: the leads that are not divided, those of an open list, the collectives, the
 *     parties of a clause without a lead; of a possible duplicate the leads of the first passage and then of the second
 * @param sharedWords the stretches of the first passage of a possible duplicate that recur in the second; none for others
 * @param text the gap in one sentence
 */
public record PlanGap(
        PlanGapKind kind,
        ImmutableList<ProvisionId> provisions,
        ImmutableList<Citation> citations,
        ImmutableList<OrganisationId> organisations,
        ImmutableList<String> sharedWords,
        Text text)
        implements Serializable {
    /** The gap in one sentence, in English. */
    @Override
    public String toString() {
        return text.in(Language.ENGLISH);
    }
}
