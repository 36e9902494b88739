package io.mubiao.evaluation.attainment;

import io.mubiao.plan.value.Text;

/** Whether the verdict under the default reading holds under the other admissible readings too. */
public enum Agreement {
    /** Under all of them; also if there is no other. */
    ALL("各种理解结论一致", "all readings agree"),
    /** Under some of them. */
    SOME("部分理解结论一致", "some readings agree"),
    /** Under none of them. */
    NONE("其他理解结论均不同", "no other reading agrees");

    private final String chinese;
    private final String english;

    Agreement(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The agreement in words. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
