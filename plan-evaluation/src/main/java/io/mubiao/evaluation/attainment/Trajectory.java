package io.mubiao.evaluation.attainment;

import io.mubiao.plan.value.Text;

/**
 * What an interim verdict is judged by. The plan promises nothing before its deadline: all of these but the second are
 * conventions of this library, and every interim verdict names the one it used.
 */
public enum Trajectory {
    /** A straight line from the baseline, in its last year, to the level, in the last year of the target. */
    STRAIGHT_LINE("直线进度", "straight line"),
    /** The level itself in each year so far: what the target says. */
    EACH_YEAR("逐年达标", "each year"),
    /** The share of a total that falls to the years so far, all years weighing the same. */
    PRO_RATA("序时进度", "pro rata"),
    /** The mean of the years so far, as if the others were like them. */
    MEAN_SO_FAR("迄今平均", "mean so far");

    private final String chinese;
    private final String english;

    Trajectory(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** A few words for a table, at most 16 columns wide. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
