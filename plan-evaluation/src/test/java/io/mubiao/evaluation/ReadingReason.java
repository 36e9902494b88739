package io.mubiao.evaluation;

import com.google.common.base.Ascii;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.value.Text;

/** What speaks for a reading of a promise in other-plans.csv or promise-patterns.csv, where its id is in lower case. */
enum ReadingReason {
    AS_WRITTEN("文字只有这一种读法", "The words leave no other reading"),
    CUMULATIVE(
            "“〔〕”内为五年累计数，即末年比规划前一年",
            "The brackets mark what five years add up to: the last year against the one before the plan"),
    YEAR_BEFORE("文中未写基期，同类规划多以规划前一年为基期", "The words name no base year; most such plans take the year before the plan"),
    MEAN_BEFORE(
            "文中未写基期，也有规划以上一个五年的平均数为基期",
            "The words name no base year; some such plans take the mean of the five years before"),
    TOTAL_BEFORE(
            "文中未写基期，也可以五年总量比上一个五年总量",
            "The words name no base year; five years may be held against the five before, as totals"),
    END_YEAR("以“到某年”领起，只看末年", "The list is headed by a year, and that year counts"),
    EVERY_YEAR("“控制在”“保持”“每年”也可指年年如此", "Keeping to a number, or to one for each year, may mean every single year"),
    VALUE(
            "表中写明的数值，由百分比取整得来，不会比它宽",
            "The number that the table gives: rounded down, so never laxer than the percentage beside it"),
    PERCENTAGE("数值旁的百分比，数值由它算出", "The percentage beside the number, which the number was computed from"),
    AT_LEAST("任务数通常是下限，多做不算落空", "A number of works is a floor as a rule: more of them breaks no promise"),
    AT_MOST("预算安排的赤字是限额，少用不算落空", "A deficit in a budget is a limit: less of it breaks no promise"),
    EXACTLY("文中没有“以上”“以内”，也可理解为正好这个数", "The words say neither more nor less, and so may mean the number itself"),
    COMPOUND("“年均”增减按复利折算到末年", "A yearly rate is compounded up to the last year"),
    ABOUT("“同步”可指大致相当", "To keep step may mean to be about as fast"),
    NOT_BELOW("“同步”可指不低于", "To keep step may mean not to be slower"),
    FIXED("固定以规划前三年为基期", "The three years before the plan stay the base"),
    MOVING("以考核年度之前的三年为基期", "The three years before each year judged are the base"),
    RANGE("两个数是上下限", "The two numbers are both bounds"),
    POOLED("五年合计的分子比分母", "The numerators of five years over their denominators"),
    MEAN_OF_RATES("各年比率的平均数", "The mean of five yearly rates");

    private final String chinese;
    private final String english;

    ReadingReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static ReadingReason of(String id) {
        return valueOf(Ascii.toUpperCase(id).replace('-', '_'));
    }

    ReadingId readingId() {
        return ReadingId.of(Ascii.toLowerCase(name()).replace('_', '-'));
    }

    Text text() {
        return Text.of(chinese, english);
    }
}
