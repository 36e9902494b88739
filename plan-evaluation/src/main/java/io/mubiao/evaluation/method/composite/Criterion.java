package io.mubiao.evaluation.method.composite;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;

/**
 * Something that is scored, and how much it counts.
 *
 * @param id what is scored
 * @param weight how much it counts beside the others, in any unit; a composite is refused unless it is above 0
 */
public record Criterion(CriterionId id, Decimal weight) implements Serializable {
    /** A criterion with a weight such as {@code 0.3}. */
    public static Criterion of(String id, String weight) {
        return new Criterion(CriterionId.of(id), Decimal.parse(weight));
    }

    /** A criterion that counts as much as every other one made so. */
    public static Criterion of(String id) {
        return new Criterion(CriterionId.of(id), Decimal.of(1));
    }

    /** For example {@code deaths × 0.3}. */
    @Override
    public String toString() {
        return id + " × " + weight;
    }
}
