package io.mubiao.evaluation.work;

import io.mubiao.plan.value.Text;

/** What is known of a work by a day, from its reports. */
public enum ReportedState {
    /** Nobody reported. It is not known whether anything was started. */
    NO_REPORT("无报告", "without a report"),
    /** 未启动. */
    NOT_STARTED("报告未启动", "reported not started"),
    /** 推进中. */
    UNDER_WAY("报告推进中", "reported under way"),
    /** 已完成. */
    DONE("报告已完成", "reported done"),
    /** 持续推进. */
    CONTINUING("报告持续推进", "reported as continuing"),
    /** The reports of the last day say different things. None of them is preferred. */
    DISAGREEMENT("报告不一致", "reported in disagreement");

    private final String chinese;
    private final String english;

    ReportedState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The state in words. */
    public Text label() {
        return Text.of(chinese, english);
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
