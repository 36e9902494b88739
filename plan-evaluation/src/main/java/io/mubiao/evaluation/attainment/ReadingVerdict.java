package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.Reading;
import java.io.Serializable;

/**
 * The verdict under one reading.
 *
 * @param reading how the target is read
 * @param verdict how far it is attained if it is read so
 * @param reasons why no verdict can be given; empty for any verdict but UNDETERMINED
 */
public record ReadingVerdict(Reading reading, Verdict verdict, ImmutableSortedSet<Reason> reasons)
        implements Serializable {
    /** For example {@code end-year: ATTAINED}. */
    @Override
    public String toString() {
        return reading.id() + ": " + verdict + (reasons.isEmpty() ? "" : " " + reasons);
    }
}
