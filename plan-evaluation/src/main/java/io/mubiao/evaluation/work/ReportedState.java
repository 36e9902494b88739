package io.mubiao.evaluation.work;

import io.mubiao.plan.value.Text;

/** What is known of a work by a day, from its reports. */
public enum ReportedState {
    /** Nobody reported. It is not known whether anything was started. */
    NO_REPORT(Text.of("无报告", "without a report")),
    /** 未启动. */
    NOT_STARTED(Text.of("报告未启动", "reported not started")),
    /** 推进中. */
    UNDER_WAY(Text.of("报告推进中", "reported under way")),
    /** 已完成. */
    DONE(Text.of("报告已完成", "reported done")),
    /** 持续推进. */
    CONTINUING(Text.of("报告持续推进", "reported as continuing")),
    /** The reports of the last day say different things. None of them is preferred. */
    DISAGREEMENT(Text.of("报告不一致", "reported in disagreement"));

    private final Text label;

    ReportedState(Text label) {
        this.label = label;
    }

    /** The state in words. */
    public Text label() {
        return label;
    }

    static ReportedState of(WorkState state) {
        return switch (state) {
            case NOT_STARTED -> NOT_STARTED;
            case UNDER_WAY -> UNDER_WAY;
            case DONE -> DONE;
            case CONTINUING -> CONTINUING;
        };
    }
}
