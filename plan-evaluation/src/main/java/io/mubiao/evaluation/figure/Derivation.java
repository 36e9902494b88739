package io.mubiao.evaluation.figure;

import io.mubiao.plan.value.Text;

/** How the figure of a year came about. */
public enum Derivation {
    /** It was reported for the whole year. */
    REPORTED("直接报告", "as reported"),
    /** It was put together from parts of the year: a flow is their sum, a stock the last of them. */
    FROM_PERIODS("由年内各期汇总", "from the parts of the year"),
    /** It was formed from the areas below: a count is their sum, a ratio Σ numerators / Σ denominators. */
    FROM_AREAS("由下级地区汇总", "rolled up from the areas below"),
    /** It was carried over from another counting basis by a bridge. */
    BRIDGED("由其他统计口径换算", "bridged from another counting basis");

    private final String chinese;
    private final String english;

    Derivation(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The derivation in a few words. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
