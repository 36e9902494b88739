package io.mubiao.evaluation.consistency;

import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;

/**
 * Two targets that an identity ties together, but from which nothing can be derived.
 *
 * @param first the one that comes first in the plan
 * @param second the other one
 * @param reason why nothing can be derived
 */
public record NotCompared(TargetId first, TargetId second, NotComparedReason reason) implements Serializable {
    /** For example {@code deaths, gdp-death-rate: baselines differ}. */
    public String toText(Language language) {
        return language == Language.ENGLISH
                ? first + ", " + second + ": " + reason.label().in(language)
                : first + "、" + second + "：" + reason.label().in(language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
