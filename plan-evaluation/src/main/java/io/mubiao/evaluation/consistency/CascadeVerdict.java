package io.mubiao.evaluation.consistency;

import io.mubiao.plan.value.Text;

/** Whether what is handed down to the parts makes the whole. */
public enum CascadeVerdict {
    /** The levels of the parts sum to the level of the whole. */
    ADDS_UP("相等", "adds up"),
    /**
     * The sum is stricter than the level of the whole: the parts may miss some of it and the whole is still attained.
     */
    COVERS("有余", "covers"),
    /** The sum is laxer: every part may be attained, and the whole not. */
    FALLS_SHORT("不足", "falls short"),
    /** No verdict can be given; the {@link CascadeReason} is named. */
    UNDETERMINED("无法判定", "undetermined");

    private final String chinese;
    private final String english;

    CascadeVerdict(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** A few words for a table. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
