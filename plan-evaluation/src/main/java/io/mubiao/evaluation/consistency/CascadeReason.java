package io.mubiao.evaluation.consistency;

import io.mubiao.plan.value.Text;

/** Why the parts cannot be held against the whole. The list is closed; the first that applies is named. */
public enum CascadeReason {
    /** Figures of areas do not add up: of a ratio, an index, a stage. */
    NOT_ADDITIVE("不可加总", "not additive"),
    /** The target is neither a ceiling nor a floor: a sum of ranges, or of exact levels, is no plain sum of demands. */
    NOT_COMPARABLE("不可比较", "not comparable"),
    /** Some of the parts have no allocation. */
    INCOMPLETE("分解不全", "incomplete"),
    /** A level is relative to a baseline that is not stated. */
    BASELINE_NOT_STATED("未列基期值", "baseline not stated");

    private final String chinese;
    private final String english;

    CascadeReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** A few words for a table. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
