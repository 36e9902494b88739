package io.mubiao.evaluation.attainment;

import io.mubiao.plan.value.Text;

/** How far a target has been attained. */
public enum Verdict {
    /** Final: the promise is kept. */
    ATTAINED("达到", "attained"),
    /** Final: the promise is broken. */
    NOT_ATTAINED("未达到", "NOT attained"),
    /** Interim: good enough so far, by a named {@link Trajectory}. */
    ON_TRACK("符合进度", "on track"),
    /** Interim: not good enough so far, by a named {@link Trajectory}. */
    OFF_TRACK("落后进度", "OFF track"),
    /** No verdict can be given; every {@link io.mubiao.evaluation.figure.Reason} is named. */
    UNDETERMINED("无法判定", "undetermined");

    private final String chinese;
    private final String english;

    Verdict(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The verdict in a word or two, at most 12 columns wide. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
