package io.mubiao.plan.responsibility;

import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * A dated fact outside the plan: since a year, a duty of one of its organisations lies with another. Duties move and split,
 * so an organisation may have several successors and a successor several predecessors.
 *
 * @param predecessor an organisation of the plan
 * @param duty which duty moved
 * @param successor who has it now
 * @param year the year in which it moved: before it the predecessor answers, after it the successor
 * @param source where this is said; {@code general knowledge} where no source is at hand
 */
public record Succession(OrganisationId predecessor, Text duty, Text successor, int year, String source)
        implements Serializable {
    /** For example {@code work-safety-administration → 自治区应急管理厅 (2018): 安全生产监督管理}. */
    @Override
    public String toString() {
        return predecessor + " → " + successor.chinese() + " (" + year + "): " + duty.chinese();
    }
}
