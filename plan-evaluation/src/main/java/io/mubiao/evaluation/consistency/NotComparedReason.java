package io.mubiao.evaluation.consistency;

import io.mubiao.plan.value.Text;

/** Why two tied targets imply nothing that could be said. The list is closed: there is no "other". */
public enum NotComparedReason {
    /** Both ratios are made of the same two things: nothing is left to be implied. */
    NOTHING_UNKNOWN("无未知量", "nothing unknown"),
    /** A target sets a range, or is approximate (左右): it has no one limit that could be met exactly. */
    NO_SINGLE_LIMIT("限值不唯一", "no single limit"),
    /** The targets are judged by different years, or one by a sum and the other by a mean. */
    YEARS_DIFFER("考核年份不同", "years differ"),
    /** Both levels are shares of a baseline, but not of the same base years, or of a series of its own. */
    BASELINES_DIFFER("基期不同", "baselines differ"),
    /**
     * One level is a share of a baseline that is not stated, and the other a figure; or a change of an unknown figure.
     */
    LEVELS_DIFFER("指标值形式不同", "levels differ"),
    /** The levels are figures, and the two targets count what they share in different units. */
    UNITS_DIFFER("计量单位不同", "units differ"),
    /** A limit or its stated baseline is 0 or below: nothing can be divided by it. */
    LIMIT_NOT_POSITIVE("限值非正", "limit not above 0");

    private final String chinese;
    private final String english;

    NotComparedReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** A few words for a table. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
