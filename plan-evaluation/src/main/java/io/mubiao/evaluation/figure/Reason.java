package io.mubiao.evaluation.figure;

import io.mubiao.evaluation.observation.Violation;
import io.mubiao.plan.value.Text;

/** Why no verdict can be given. The list is closed: there is no "other". */
public enum Reason {
    /** A figure that is to be judged was not reported. */
    NO_OBSERVATION("缺数据", "no figure"),
    /** A base year was not reported. A mean over fewer years is not the baseline. */
    BASELINE_INCOMPLETE("基期数据不全", "baseline gaps"),
    /** The baseline is 0, and a change in per cent of 0 means nothing. */
    BASELINE_ZERO("基期为零", "baseline is 0"),
    /** The baseline is below 0, and a change in per cent of it has no agreed direction. */
    BASELINE_NEGATIVE("基期为负", "baseline < 0"),
    /** Some of the areas below lack their figure, and a roll-up over the others is not that of the whole. */
    AREAS_INCOMPLETE("下级数据不全", "areas missing"),
    /** It is asked what was known on a date, and the figure does not say when it was published. */
    NOT_DATED("发布日期不明", "not dated"),
    /** The figures belong to different counting bases and cannot be compared. */
    BASIS_BREAK("统计口径变化", "basis break"),
    /**
     * A ratio has no denominator, or it is 0; or a pool of years or areas needs its terms, and only its value was reported or
     * carried over a bridge.
     */
    NO_DENOMINATOR("缺分母", "no denominator"),
    /** Reported figures contradict each other: a ratio and its quotient, or two figures of one year, basis and status. */
    FIGURES_DISAGREE("数据矛盾", "figures disagree"),
    /**
     * A figure that its indicator cannot have: a count below 0 or not whole, a ratio below 0, a stage not on the
     * list, a counting basis that is none of its own.
     */
    INVALID_FIGURE("数据无效", "invalid figure"),
    /** The promise is approximate (左右) and says not how near is near enough. */
    TOLERANCE_NOT_STATED("未定容差", "no tolerance"),
    /** The target asks nothing of this area: it is handed down to others, this area is the standard for the others, or its total would be held against a mean. */
    NOT_ALLOCATED("未分解到本地区", "not allocated"),
    /** No geometric line leads from the baseline to the level: one of them is not above 0. */
    NO_GEOMETRIC_LINE("无等比进度", "no such line"),
    /** The deadline has not come, and nothing says what would be good enough before it. */
    NOT_YET_DUE("未到期", "not yet due");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason that an observation which cannot be a figure of its indicator leads to. */
    static Reason of(Violation violation) {
        return switch (violation) {
            case ZERO_DENOMINATOR -> NO_DENOMINATOR;
            case QUOTIENT_DIFFERS -> FIGURES_DISAGREE;
            default -> INVALID_FIGURE;
        };
    }

    /** A few words for a table, at most 16 columns wide. */
    public Text label() {
        return Text.of(chinese, english);
    }
}
