package io.mubiao.evaluation.work;

/** What a report says of a work. It is what the reporter says, and no verdict. */
public enum WorkState {
    /** 未启动. */
    NOT_STARTED("未启动"),
    /** 推进中. */
    UNDER_WAY("推进中"),
    /** 已完成. */
    DONE("已完成"),
    /** 持续推进: it goes on, without an end. */
    CONTINUING("持续推进");

    private final String chinese;

    WorkState(String chinese) {
        this.chinese = chinese;
    }

    /**
     * Reads the name of a state, or its Chinese word.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static WorkState parse(String text) {
        for (WorkState state : values()) {
            if (text.equals(state.name()) || text.equals(state.chinese)) {
                return state;
            }
        }
        throw new IllegalArgumentException(
                "Work state '" + text + "' must be NOT_STARTED 未启动, UNDER_WAY 推进中, DONE 已完成 or CONTINUING 持续推进");
    }
}
