package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.chance.Chance;
import io.mubiao.evaluation.chance.Outlook;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of chance and outlook, in both languages. */
class ChanceSentencesTest {
    @ParameterizedTest(name = "{0} {1} {2} {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # base    | promise | rule                    | as of | figures           | in English                                           | in Chinese
        -         | <= 5    | END_YEAR 2016..2020     | 2020  | 2020:3            | 3 in 2020 against a limit of 5: if the true rate were just at the limit, so few events would come about with p = 0.265. | 2020年3，限值5：若实际水平恰为限值，出现如此少的事件的p值为0.265。
        -         | <= 5    | END_YEAR 2016..2020     | 2020  | 2020:9            | 9 in 2020 against a limit of 5: if the true rate were just at the limit, so many events would come about with p = 0.06809. | 2020年9，限值5：若实际水平恰为限值，出现如此多的事件的p值为0.06809。
        -         | <= 5    | END_YEAR 2016..2020     | 2020  | 2020:5            | so few events would come about with p = 0.616.       | 出现如此少的事件的p值为0.616。
        -         | <= 30   | PERIOD_TOTAL 2016..2020 | 2018  | 2016..2017:7 2018:6 | 6.667 a year in 2016–2018 against a limit of 6: if the true rate were just at the limit, so many events | 2016–2018年年均6.667，限值6：
        2015      | <= 5    | END_YEAR 2016..2020     | 2019  | 2015:0 2019:4     | 4 in 2019 against 0 in 2015, a change that has no percentage. Without | 2019年4，2015年0，变化不能以百分比表示。若
        2015      | <= -10% | END_YEAR 2016..2020     | 2020  | 2015:10 2020:12   | a change of +20 % (95 % interval -52.48 % to +210.1 %) | 变化+20 %（95 %区间-52.48 %至+210.1 %）
        """)
    void ofChance(String base, String promise, String rule, int asOf, String figures, String english, String chinese) {
        Text sentence = SmallPlan.attainment(
                        SmallPlan.indicator(IndicatorKind.COUNT), base, promise, rule, asOf, figures)
                .chance()
                .map(Chance::sentence)
                .orElseThrow();
        assertThat(sentence.in(Language.ENGLISH)).contains(english);
        assertThat(sentence.chinese()).contains(chinese);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | promise | rule                    | figures              | in English                                           | in Chinese
        COUNT  | <= 30   | PERIOD_TOTAL 2016..2020 | 2016:7 2017:5 2018:6 | The target asks for at most 6 a year in 2019–2020; so far it was 6 a year. | 目标要求2019–2020年年均至多6，迄今年均6。
        COUNT  | >= 30   | PERIOD_TOTAL 2016..2020 | 2016:7 2017:5 2018:6 | The target asks for at least 6 a year in 2019–2020; so far it was 6 a year. | 目标要求2019–2020年年均至少6，迄今年均6。
        AMOUNT | >= 30   | END_YEAR 2016..2020     | 2016:20 2017:25 2018:30 | The target asks for a change of at least 0 a year in 2019–2020. | 目标要求2019–2020年每年变化至少0。
        AMOUNT | >= 34   | END_YEAR 2016..2020     | 2016:20 2017:25 2018:30 | The target asks for a change of at least +2 a year in 2019–2020. | 目标要求2019–2020年每年变化至少+2。
        COUNT  | <= 30   | PERIOD_TOTAL 2016..2020 | 2016:7 2017:5 2018:6 | The figures so far are too few to tell a trend (Mann–Kendall, p = 1). | 迄今数据太少，不能判断趋势（Mann–Kendall，p值1）。
        """)
    void ofTheOutlook(IndicatorKind kind, String promise, String rule, String figures, String english, String chinese) {
        Text sentence = outlook(kind, promise, rule, 2018, figures);
        assertThat(sentence.in(Language.ENGLISH)).contains(english);
        assertThat(sentence.chinese()).contains(chinese);
    }

    /** Five points that rise; a trend speaks against a rate that holds on, where one was taken to hold on. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        COUNT  | 2016:1 2017:2 2018:3 2019:4 2020:5 | The figures so far show a trend upwards (Mann–Kendall, p = 0.01667), which speaks against a rate that holds on.
        AMOUNT | 2016:1 2017:2 2018:3 2019:4 2020:5 | The figures so far show a trend upwards (Mann–Kendall, p = 0.01667).
        COUNT  | 2016:1 2017:4 2018:2 2019:5 2020:3 | The figures so far show no trend (Mann–Kendall, p = 0.4833).
        """)
    void ofATrend(IndicatorKind kind, String figures, String english) {
        assertThat(outlook(kind, "<= 9", "END_YEAR 2016..2025", 2020, figures).in(Language.ENGLISH))
                .contains(english + " The");
    }

    private static Text outlook(IndicatorKind kind, String promise, String rule, int asOf, String figures) {
        return SmallPlan.attainment(SmallPlan.indicator(kind), "-", promise, rule, asOf, figures)
                .outlook()
                .map(Outlook::sentence)
                .orElseThrow();
    }
}
