package io.mubiao.evaluation.work;

import io.mubiao.plan.value.Text;

/** What kind of work a report is about. */
public enum WorkKind {
    /** 措施: one sentence of work. */
    MEASURE("measure", Text.of("措施", "measures")),
    /** 主要任务. */
    TASK("task", Text.of("任务", "tasks")),
    /** 重点工程. */
    PROJECT("project", Text.of("工程", "projects"));

    private final String prefix;
    private final Text label;

    WorkKind(String prefix, Text label) {
        this.prefix = prefix;
        this.label = label;
    }

    /** The word before the colon in {@link WorkId#parse}. */
    String prefix() {
        return prefix;
    }

    /** The works of this kind in words, as the head of a count. */
    public Text label() {
        return label;
    }
}
