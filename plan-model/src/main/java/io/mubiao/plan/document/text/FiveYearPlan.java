package io.mubiao.plan.document.text;

import io.mubiao.plan.value.YearRange;

/** The years of China's five-year plans, as texts number them from the eleventh on: 十一五, 十二五. */
public final class FiveYearPlan {
    private static final String DIGITS = "一二三四五六七八九";
    /** Five years for each plan lead from here to the first year of the eleventh, 2006, and of all after it. */
    private static final int BEFORE_THE_FIRST = 1951;

    private static final int YEARS = 5;

    private FiveYearPlan() {}

    /**
     * The years of a plan, such as 2016–2020 for 三 of 十三五.
     *
     * @param digit the numeral behind 十, from 一 to 九
     */
    public static YearRange years(String digit) {
        int number = 10 + DIGITS.indexOf(digit) + 1;
        int from = BEFORE_THE_FIRST + YEARS * number;
        return YearRange.of(from, from + YEARS - 1);
    }
}
