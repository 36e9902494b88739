package io.mubiao.evaluation.work;

import io.mubiao.plan.value.Text;

/** What kind of work a report is about. */
public enum WorkKind {
    /** 措施: one sentence of work. */
    MEASURE("measure", "措施", "measures"),
    /** 主要任务. */
    TASK("task", "任务", "tasks"),
    /** 重点工程. */
    PROJECT("project", "工程", "projects");

    private final String prefix;
    private final String chinese;
    private final String english;

    WorkKind(String prefix, String chinese, String english) {
        this.prefix = prefix;
        this.chinese = chinese;
        this.english = english;
    }

    /** The word before the colon in {@link WorkId#parse}. */
    String prefix() {
        return prefix;
    }

    /** The works of this kind in words, as the head of a count. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
