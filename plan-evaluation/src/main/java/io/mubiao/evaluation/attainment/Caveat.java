package io.mubiao.evaluation.attainment;

import io.mubiao.plan.value.Text;

/** What a reader must know about the figures of a verdict. Most follow from an option that the caller chose. */
public enum Caveat {
    /** The baseline is the mean of those base years that were reported. */
    PARTIAL_BASELINE("基期数据不全", "partial baseline"),
    /** A figure was rolled up from some of the areas below only. */
    PARTIAL_ROLL_UP("部分地区汇总", "partial roll-up"),
    /** A figure was carried over from another counting basis. */
    BRIDGED("口径换算", "bridged"),
    /** A figure does not say when it was published, and was taken as known. */
    UNDATED("发布日期不明", "undated"),
    /** A figure is provisional. */
    PROVISIONAL("含初步数", "provisional"),
    /** A figure was rolled up from all of the areas below. */
    ROLLED_UP("下级汇总", "rolled up"),
    /** A figure was put together from the parts of its year. */
    FROM_PERIODS("分期汇总", "from periods");

    private final String chinese;
    private final String english;

    Caveat(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** A few words for a table, at most 16 columns wide. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
