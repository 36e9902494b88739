package io.mubiao.evaluation;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * An observation that no verdict could use.
 *
 * @param observation the observation
 * @param cause why
 */
public record UnusedObservation(Observation observation, Cause cause) implements Serializable {
    /** Why an observation was not used. */
    public enum Cause {
        /** Its indicator is not one of the plan. */
        UNKNOWN_INDICATOR("指标不在规划内", "their indicator is not of this plan"),
        /** Its area was not evaluated. */
        AREA_NOT_EVALUATED("地区未评价", "their area was not evaluated"),
        /** It covers a part of a year, which is never taken for the year. */
        PART_OF_YEAR("不是全年数据", "they cover part of a year"),
        /** It is later than the year of the evaluation. */
        LATER("晚于评价年份", "they are later than the year of the evaluation"),
        /** No target asks for its year. */
        YEAR_NOT_ASKED_FOR("没有目标需要该年数据", "no target asks for their year");

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
}
