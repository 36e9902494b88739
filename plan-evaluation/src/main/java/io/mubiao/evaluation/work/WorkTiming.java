package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.work.ProvisionId;
import java.io.Serializable;

/**
 * How the reports of a work stand to one deadline.
 *
 * @param deadline by when
 * @param provisions of the work, those with this deadline; none for a work that has no clause
 * @param daysLate how many days after the deadline the work was reported done, or else was last reported; 0 if it was not
 *     after it
 * @param overdue whether the deadline has passed without a report of completion
 */
public record WorkTiming(WorkDeadline deadline, ImmutableList<ProvisionId> provisions, long daysLate, boolean overdue)
        implements Serializable {
    /** Whether the report came after the deadline. */
    public boolean late() {
        return daysLate > 0;
    }
}
