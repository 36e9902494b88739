package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import java.io.Serializable;

/**
 * What a plan leaves open of who answers for what, found in its text alone: no figures are needed.
 *
 * <p>A {@link PlanGapKind#POSSIBLE_DUPLICATE} is found by this rule. A passage is what stands between two of the marks ，；。.
 * Two passages of provisions with different leads are shown if at least three fifths of the different pairs of neighbouring
 * characters in the one with fewer pairs stand in the other one too, and at least two of the shared pairs are rare: they stand
 * in at most three sentences of the plan. Of several such passages in two sentences the pair with the largest share is
 * shown. The rule knows no word of any plan. Its limits:
 * <ul>
 *   <li>It compares characters and no meaning: a duty that is repeated in other words is not found, and a set phrase of
 *       officials may be shown. In a plan of few sentences every pair is rare, and the share alone decides.
 *   <li>Provisions without a lead are not compared, nor sentences of one provision.
 *   <li>Characters outside the basic plane of Unicode count as marks.
 * </ul>
 *
 * @param all the gaps in the order of their kinds, and within a kind in the order of the text
 */
public record PlanGaps(ImmutableList<PlanGap> all) implements Serializable {
    /** The gaps of a plan. */
    public static PlanGaps of(Plan plan) {
        return new PlanGaps(ImmutableList.<PlanGap>builder()
                .addAll(new ClauseGaps(plan).find())
                .addAll(new Duplicates(plan).find())
                .build());
    }

    /** The gaps of one kind. */
    public ImmutableList<PlanGap> of(PlanGapKind kind) {
        return all.stream().filter(gap -> gap.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /** How many there are of each kind, such as {@code NO_LEAD 6, OPEN_LIST 12}; {@code no gaps} if there is none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (PlanGapKind kind : PlanGapKind.values()) {
            int count = of(kind).size();
            if (count > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(kind).append(' ').append(count);
            }
        }
        return text.isEmpty() ? "no gaps" : text.toString();
    }
}
