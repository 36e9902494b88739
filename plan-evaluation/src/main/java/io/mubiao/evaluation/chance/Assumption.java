package io.mubiao.evaluation.chance;

import io.mubiao.plan.value.Text;

/** What a statement about chance takes for granted. */
public enum Assumption {
    /** Deaths cluster in accidents, so that they are no independent events. */
    INDEPENDENT_EVENTS(
            "事件相互独立发生；死亡人数随事故成批出现，偶然波动更大。",
            "Events occur independently of each other; deaths come in clusters, as accidents do, and chance is larger for them."),
    /** There is one rate for the years that are taken together. */
    ONE_RATE("合并的各年度内发生率不变。", "The rate is the same in all the years that are taken together."),
    /** A year counts as a year, whatever the population or the traffic. */
    EQUAL_YEARS("各年度的暴露量（人口、产量、车流量等）相同。", "All years have the same exposure: population, output, traffic."),
    /** The denominators are no estimates. */
    EXACT_DENOMINATORS("分母无误差。", "The denominators are without error."),
    /** The deadline was not chosen because its figure is a good one. */
    FIXED_BEFOREHAND("考核年度事先确定。", "The years judged were fixed beforehand."),
    /** The rate of the years so far holds on. */
    RATE_HOLDS_ON("发生率保持迄今水平，不再变化。", "The rate of the years so far holds on and does not change."),
    /** The years to come have the denominator of the last year. */
    LAST_DENOMINATOR("今后各年分母与最近一年相同。", "The years to come have the denominator of the last one."),
    /** The line through the years so far leads on. */
    LINE_LEADS_ON(
            "各年数值沿直线变化，偏差相互独立且服从正态分布。",
            "The figures go on along their straight line, with independent and normal deviations.");

    private final String chinese;
    private final String english;

    Assumption(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** One sentence. */
    public Text text() {
        return Text.of(chinese, english);
    }
}
