package io.mubiao.evaluation.method.composite;

import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * A one-vote veto (一票否决): once it is breached, the grade is the lowest, whatever the score is. It is no cap: a rule that only
 * keeps a unit from the best grade is not one.
 *
 * @param watches the target or criterion that it depends on; it need not be one that is scored
 * @param reason the rule in words
 * @param source where the rule is laid down
 */
public record Veto(CriterionId watches, Text reason, String source) implements Serializable {
    public Veto {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Veto on '" + watches + "' must have a source that is not blank");
        }
    }

    /** A veto on a target or criterion. */
    public static Veto of(String watches, Text reason, String source) {
        return new Veto(CriterionId.of(watches), reason, source);
    }

    /** For example {@code major-accidents: 发生重大事故 (a major accident) [the regulation, art. 15]}. */
    @Override
    public String toString() {
        return watches + ": " + Wording.of(reason) + " [" + source + "]";
    }
}
