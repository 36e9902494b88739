package io.mubiao.evaluation.attainment;

import io.mubiao.plan.value.Text;

/** What an interim verdict is judged by. Every interim verdict names the one it used. */
public enum Trajectory {
    /** A straight line from the baseline, in its last year, to the level, in the last year of the target. */
    STRAIGHT_LINE("直线进度", "straight line", true),
    /** The same rate each year from the baseline, in its last year, to the level, in the last year of the target. */
    GEOMETRIC("等比进度", "geometric", true),
    /** The level that the plan itself gives for the year. */
    STATED_PATH("规划年度目标", "stated path", false),
    /** The level itself in each year so far: what the target says. */
    EACH_YEAR("逐年达标", "each year", false),
    /** The share of a total that falls to the years so far, all years weighing the same. */
    PRO_RATA("序时进度", "pro rata", true),
    /** The mean of the years so far, as if the others were like them. */
    MEAN_SO_FAR("迄今平均", "mean so far", true);

    private final String chinese;
    private final String english;
    private final boolean convention;

    Trajectory(String chinese, String english, boolean convention) {
        this.chinese = chinese;
        this.english = english;
        this.convention = convention;
    }

    /** Whether it is a convention of this library: the plan promises no such thing before its deadline. */
    public boolean convention() {
        return convention;
    }

    /** A few words for a table, at most 16 columns wide. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
