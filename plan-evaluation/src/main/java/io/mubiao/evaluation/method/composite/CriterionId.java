package io.mubiao.evaluation.method.composite;

import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies what a scorecard scores or watches: a target of a plan, or a criterion of the assessment that is none.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code major-accidents}
 */
public record CriterionId(String value) implements Comparable<CriterionId>, Serializable {
    public CriterionId {
        Ids.check("Criterion", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** The id of a target. */
    public static CriterionId of(TargetId target) {
        return new CriterionId(target.value());
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
