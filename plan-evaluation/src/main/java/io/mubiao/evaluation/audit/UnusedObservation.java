package io.mubiao.evaluation.audit;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * An observation that no verdict rests on, under any reading.
 *
 * @param observation the observation
 * @param cause why: the first that applies, in the order of {@link Cause}
 */
public record UnusedObservation(Observation observation, Cause cause) implements Serializable {
    /** Why an observation was not used. The list is closed, and every unused observation has exactly one cause of it. */
    public enum Cause {
        /** Its indicator is not one of the plan. */
        UNKNOWN_INDICATOR("指标不在规划内", "their indicator is not of this plan"),
        /** Its area is neither evaluated, nor rolled up into one that is, nor the standard of a baseline. */
        AREA_NOT_EVALUATED("地区未评价", "their area was not evaluated"),
        /** It is later than the year of the evaluation. */
        LATER("晚于评价年份", "they are later than the year of the evaluation"),
        /** It was published after the day whose knowledge counts. */
        NOT_YET_PUBLISHED("当时尚未发布", "they were not yet published"),
        /** It does not say when it was published, and it is asked what was known on a day. */
        NOT_DATED("发布日期不明", "they do not say when they were published"),
        /** No reading of any target asks its area for a figure of its year, as of the year of the evaluation. */
        YEAR_NOT_ASKED_FOR("没有目标需要该年数据", "no target asks for their year"),
        /** It covers a part of a year that was reported as a whole, was put together from other parts, or cannot be. */
        PART_OF_YEAR("不是全年数据", "they cover part of a year"),
        /** There is a firmer figure of the same period, or as firm a one that was published later. */
        SUPERSEDED("已有更新或更终的数据", "a firmer or later figure took their place"),
        /** It cannot be a figure of its indicator. */
        INVALID("数据无效", "they cannot be figures of their indicator"),
        /** Its ratio and its terms contradict each other, or another figure that is as good contradicts it. */
        CONTRADICTED("数据矛盾", "they contradict themselves or each other"),
        /** The same figure was used, from another observation. */
        REPEATED("与已采用数据相同", "they repeat figures that were used"),
        /** The verdicts that ask for its year rest on another counting basis. */
        OTHER_BASIS("统计口径不同", "they are on another counting basis"),
        /** Its ratio would have to be pooled or rolled up, and it gives no numerator and denominator. */
        NO_DENOMINATOR("缺分子分母", "they lack the terms that a pooled ratio needs"),
        /** It would count in the area above, which has a figure of its own. */
        AREA_ABOVE_REPORTED("上级地区已有数据", "the area above has a figure of its own"),
        /** It would count in the area above, but other areas there lack their figure. */
        AREAS_INCOMPLETE("同级地区数据不全", "other areas beside theirs lack figures"),
        /** The verdicts that ask for its year were given, or stayed undetermined, before its turn came. */
        NOT_NEEDED("结论不取决于该数据", "no verdict came to need them");

        private final String chinese;
        private final String english;

        Cause(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The cause in words, of several observations. */
        public Text words() {
            return Text.of(chinese, english);
        }
    }

    /** For example {@code deaths 640000 2010: 301: YEAR_NOT_ASKED_FOR}. */
    @Override
    public String toString() {
        return observation + ": " + cause;
    }
}
