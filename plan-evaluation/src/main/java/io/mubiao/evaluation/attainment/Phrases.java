package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;

/** Sentences about figures, reasons and caveats. */
final class Phrases {
    private Phrases() {}

    /** Which figure is judged, of which years. */
    static Text subject(Promise promise, YearRange years) {
        boolean pooled = promise.assessment().averaging() == Averaging.POOLED;
        return switch (promise.assessment().rule()) {
            case END_YEAR -> year(years.to());
            case EVERY_YEAR ->
                years.length() == 1 ? year(years.to()) : Words.of("{0}年每年的数值", "every figure of {0}", years);
            case PERIOD_MEAN ->
                pooled
                        ? Words.of("{0}年的合并比率", "the pooled ratio of {0}", years)
                        : Words.of("{0}年的平均数", "the mean of {0}", years);
            case PERIOD_TOTAL -> Words.of("{0}年的合计数", "the total of {0}", years);
            case STAGE_REACHED -> Words.of("{0}年达到的最高阶段", "the highest stage of {0}", years);
        };
    }

    static Text year(int year) {
        return Words.of("{0}年的数值", "the figure of {0}", year);
    }

    /** How a figure stands to its bounds. */
    static Text clause(Text subject, Text level, Bounds bounds, boolean satisfied) {
        if (bounds.point()) {
            return satisfied
                    ? Words.of("{0}等于{1}", "{0} equals {1}", subject, level)
                    : Words.of("{0}不等于{1}", "{0} differs from {1}", subject, level);
        }
        if (bounds.lower().isPresent() && bounds.upper().isPresent()) {
            return satisfied
                    ? Words.of("{0}在{1}的范围内", "{0} is between the ends of {1}", subject, level)
                    : Words.of("{0}不在{1}的范围内", "{0} is not between the ends of {1}", subject, level);
        }
        boolean ceiling = bounds.upper().isPresent();
        if (bounds.inclusive()) {
            return ceiling == satisfied
                    ? satisfied
                            ? Words.of("{0}不高于{1}", "{0} is at most {1}", subject, level)
                            : Words.of("{0}低于{1}", "{0} is below {1}", subject, level)
                    : satisfied
                            ? Words.of("{0}不低于{1}", "{0} is at least {1}", subject, level)
                            : Words.of("{0}高于{1}", "{0} is above {1}", subject, level);
        }
        return ceiling == satisfied
                ? satisfied
                        ? Words.of("{0}低于{1}", "{0} is below {1}", subject, level)
                        : Words.of("{0}不高于{1}", "{0} is not above {1}", subject, level)
                : satisfied
                        ? Words.of("{0}高于{1}", "{0} is above {1}", subject, level)
                        : Words.of("{0}不低于{1}", "{0} is not below {1}", subject, level);
    }

    /** What an interim verdict holds a figure against. */
    static Text level(Trajectory trajectory) {
        return switch (trajectory) {
            case STRAIGHT_LINE -> Text.of("直线进度要求值", "the level of the straight line");
            case GEOMETRIC -> Text.of("等比进度要求值", "the level of the geometric line");
            case STATED_PATH -> Text.of("规划的当年目标值", "the plan's own level for that year");
            case PRO_RATA -> Text.of("序时进度要求值", "the share of the years so far");
            case EACH_YEAR, MEAN_SO_FAR -> Text.of("要求值", "the level");
        };
    }

    /** A trajectory in a few words, which say whose it is. */
    static Text of(Trajectory trajectory) {
        Text what = switch (trajectory) {
            case STRAIGHT_LINE -> Text.of("直线进度", "a straight line");
            case GEOMETRIC -> Text.of("等比进度", "a geometric line");
            case STATED_PATH -> Text.of("规划的当年目标值", "the plan's own level for the year");
            case EACH_YEAR -> Text.of("截至目前每年都要达到", "the level itself in each year so far");
            case PRO_RATA -> Text.of("序时进度", "the share pro rata");
            case MEAN_SO_FAR -> Text.of("要求值，以迄今平均代替全期平均", "the level, for the mean so far");
        };
        return trajectory.convention()
                ? Words.of("{0}（本程序库的约定，非规划要求）", "{0} (a convention of this library, not of the plan)", what)
                : what;
    }

    /** What a reason means. */
    static Text of(Reason reason) {
        return switch (reason) {
            case NO_OBSERVATION -> Text.of("被评价年份没有可用的全年数据", "a figure that is to be judged was not reported");
            case BASELINE_INCOMPLETE ->
                Text.of(
                        "基期有年份没有数据，其余年份的平均数不能代替基期值",
                        "a base year was not reported, and the others alone are not the baseline");
            case BASELINE_ZERO ->
                Text.of("基期值为零，按百分比变化没有意义", "the baseline is 0, and a change in per cent of 0 means nothing");
            case BASELINE_NEGATIVE ->
                Text.of(
                        "基期值为负，按百分比变化没有公认的方向",
                        "the baseline is below 0, and a change in per cent of it has no agreed direction");
            case AREAS_INCOMPLETE ->
                Text.of(
                        "有下级地区没有数据，其余地区的汇总不能代表全部",
                        "areas below lack their figure, and the others alone are not the whole");
            case NOT_DATED ->
                Text.of(
                        "数据未注明发布日期，无法确认当时是否已知",
                        "a figure does not say when it was published, so nobody can say whether it was known");
            case BASIS_BREAK ->
                Text.of("数据属于不同统计口径，不可比", "the figures are counted on different bases and do not compare");
            case NO_DENOMINATOR -> Text.of("比率没有可用的分母，或分母为零", "a ratio has no denominator to go by, or it is 0");
            case FIGURES_DISAGREE -> Text.of("已报告的数据相互矛盾", "reported figures contradict each other");
            case INVALID_FIGURE -> Text.of("该指标不可能有这样的数值", "a figure that its indicator cannot have");
            case TOLERANCE_NOT_STATED ->
                Text.of("目标为约数（左右），未说明容差", "the promise is approximate (左右) and does not say how near is near enough");
            case NOT_ALLOCATED ->
                Text.of(
                        "目标未对本地区提出要求：已分解到其他地区，或以本地区为比较标准",
                        "nothing is asked of this area: others are, or it is the standard itself");
            case NO_GEOMETRIC_LINE ->
                Text.of("基期值或要求值不大于零，没有等比进度", "no geometric line: the baseline or the level is not above 0");
            case NOT_YET_DUE ->
                Text.of(
                        "期限未到，此前没有可对照的要求",
                        "the deadline has not come, and nothing says what would be good enough before");
        };
    }

    /** What a caveat means. */
    static Text of(Caveat caveat) {
        return switch (caveat) {
            case PARTIAL_BASELINE ->
                Text.of("基期值只用了有数据的年份", "the baseline is formed from the reported base years only");
            case PARTIAL_ROLL_UP -> Text.of("汇总未包括全部下级地区", "a figure was rolled up from some of the areas below only");
            case BRIDGED -> Text.of("有数据由其他统计口径换算得来", "a figure was carried over from another counting basis");
            case UNDATED ->
                Text.of("有数据未注明发布日期，按已知处理", "a figure does not say when it was published, and was taken as known");
            case PROVISIONAL -> Text.of("含初步数，最终数可能改变结论", "a figure is provisional");
            case ROLLED_UP -> Text.of("有数据由全部下级地区汇总得来", "a figure was rolled up from all of the areas below");
            case FROM_PERIODS -> Text.of("有数据由年内各期得来", "a figure was put together from the parts of its year");
        };
    }

    /** A stage that was reached, or was not. */
    static Text stage(Names names, Figure stage, int year, Text required, boolean reached) {
        return reached
                ? Words.of(
                        "{1}年达到{0}阶段，要求{2}",
                        "{0} was reached in {1}, {2} is required", names.stage(stage), year, required)
                : Words.of(
                        "最高为{1}年的{0}阶段，要求{2}",
                        "{0} of {1} is the highest stage, {2} is required", names.stage(stage), year, required);
    }
}
